"""Groups of terms that diplomatic prose uses for one thing: the vocabulary of readouts, joint statements, fact sheets.

One group a line, terms divided by "|"; a term may have several words. Terms stand in plain form and are stemmed when
compiled, so inflections need no entry. Written from general knowledge of the genre. A term may stand in several groups.
"""

from typing import Final

FRAMES: Final[tuple[str, ...]] = (
    (
        "call|conversation|telephone|phone|telephoned|phoned|spoke|speak|talks|phone call|telephone conversation|"
        "video call|videoconference|video conference"
    ),
    "meeting|met|meet|summit|talks|negotiation|consultations|conference|session|encounter|audience|gathering",
    (
        "discuss|exchange views|talk about|exchange of views|touch upon|consider|review|address|take up|cover|"
        "attention was paid|on the agenda|focus on|go over|debate|deliberate"
    ),
    "inform|brief|update|told|share with|apprise|report|hear about|hear from|tell about|familiarize",
    "thank|gratitude|grateful|appreciation|appreciate|thankful|thanks|express gratitude|acknowledge|indebted",
    ("welcome|commend|praise|applaud|hail|salute|appreciate|compliment|positive assessment|highly value|speak highly"),
    "reaffirm|reiterate|reconfirm|confirm|restate|renew|recommit|affirm|underline|underscore|emphasize|stress",
    "ask|request|call for|urge|appeal|demand|call on|call upon|invite|encourage|press for|insist",
    "promise|pledge|vow|commit|commitment|undertake|assure|assurance|guarantee|undertaking",
    "agree|consensus|common understanding|agreement|shared understanding|concur|of one mind|reach agreement",
    "regards|greetings|best wishes|good wishes|salutations|compliments",
    "instruct|task|direct|order|assign|charge|mandate",
    "invite|invitation|host|receive|visit|arrival|travel to|trip",
    "warn|caution|alert|admonish",
    "concern|worry|alarm|anxious|anxiety|apprehension|troubled|concerned|preoccupied",
    "condemn|denounce|decry|deplore|censure|reject|oppose",
    "hope|look forward|expect|anticipate|wish|aspiration",
    "believe|convinced|conviction|confident|confidence|certain|sure",
    "candid|frank|open|straightforward|honest|sincere|forthright",
    (
        "constructive|productive|fruitful|substantive|business-like|businesslike|useful|meaningful|in-depth|focused|"
        "detailed"
    ),
    "friendly|cordial|warm|amicable|respectful",
    "readout|statement|declaration|communique|press release",
    "support|back|backing|assist|assistance|aid|help|stand with|stand by|solidarity|relief",
    "willing|ready|prepared|readiness|willingness|stand ready|eager|is keen",
    (
        "strengthen|deepen|enhance|intensify|boost|bolster|reinforce|step up|upgrade|consolidate|expand|broaden|"
        "elevate|build up|scale up|increase|grow|widen"
    ),
    "promote|advance|push for|push forward|foster|further|drive|facilitate|encourage|propel|move forward",
    "continue|maintain|keep|sustain|go on|carry on|remain|preserve|uphold|persist|ongoing|pursue",
    (
        "cooperation|collaboration|coordination|partnership|work together|joint work|join hands|collaborate|"
        "cooperate|coordinate|hand in hand|joint efforts"
    ),
    "unity|solidarity|cohesion|united|unite|togetherness",
    "relation|relationship|ties|bond|links|rapport",
    "friendship|brotherhood|brotherly|fraternal|friendly|comradeship",
    "alliance|ally|allies|allied|coalition|partners",
    (
        "dialogue|talks|negotiation|consultation|conversation|channel of communication|communication|exchanges|"
        "contact|engagement"
    ),
    "representative|team|official|expert|delegation|negotiator|envoy|staff|working group",
    "practical|pragmatic|concrete|tangible|hands-on",
    "role|part|contribution|contribute",
    "opportunity|chance|prospect|potential|possibility",
    "progress|headway|advance|breakthrough|step forward|achievement|accomplishment|success",
    "effort|endeavor|endeavour|work|attempt|exertion",
    "goal|aim|objective|purpose|target|aspiration",
    "plan|initiative|proposal|blueprint|roadmap|road map|scheme|framework|program|programme|package|project",
    (
        "implement|carry out|fulfill|fulfil|execute|put into practice|implementation|realize|put into effect|"
        "deliver on|honor"
    ),
    "establish|set up|create|launch|found|form|institute|start|begin|initiate|inaugurate|kick off",
    "resume|relaunch|re-launch|restart|reopen|restore|revive|unblock|renew",
    "sign|conclude|finalize|signature|conclusion|ratify|enter into",
    "obstacle|barrier|impediment|hurdle|hindrance|restriction",
    (
        "prevent|avert|avoid|deter|stop|forestall|preclude|rule out|deterrence|curb|block|prohibit|ban|forbid|"
        "prohibition"
    ),
    "reduce|lower|cut|decrease|slash|diminish|cutback|scale down|ease|lessen|roll back",
    "remove|eliminate|lift|abolish|scrap|end|phase out|get rid|waive|exempt|suspend|withdraw",
    "impose|introduce|levy|adopt|apply|enact|announce",
    "buy|purchase|procure|procurement|acquire|acquisition|order",
    "provide|supply|deliver|donate|ship|transfer|give|offer|furnish|grant|send|dispatch",
    "respond|response|react|reaction|reply|answer|retaliate|retaliation|countermeasure",
    "decisive|swift|strong|resolute|firm|severe|robust|decisively|swiftly|forceful|tough",
    "resolve|settle|settlement|resolution|solution|solve|way out|regulate",
    "improve|better|ameliorate|upgrade|normalize|mend|repair|reset",
    "participate|take part|join|attend|involve|participation",
    "important|crucial|vital|essential|critical|key|significant|pivotal|paramount|central",
    "model|example|exemplar|paragon|benchmark|standard",
    "path|road|way|route|course",
    "smooth|plain sailing|smooth sailing|easy",
    "new|fresh|novel|additional|further|more",
    "large|major|big|great|massive|substantial|considerable|significant",
    "fast|rapid|quick|swift|speedy|prompt|urgent|immediate|timely",
    "fair|just|equitable|impartial|fairness|justice|level playing field",
    "steadfast|unwavering|staunch|firm|unshakeable|ironclad|rock-solid|resolute|adherence|constant|steady",
    "historic|landmark|groundbreaking|unprecedented|milestone|first-ever",
    "joint|common|shared|collective|mutual",
    "development|sustainable development|2030 agenda|sdg|sustainable|sustainability",
    "head of state|president|leader|state leader",
    "prime minister|premier|head of government|chancellor",
    (
        "foreign minister|minister for foreign affairs|minister of foreign affairs|secretary of state|"
        "foreign secretary|state councilor"
    ),
    "government|administration|authorities|cabinet|regime",
    "parliament|congress|legislature|duma|lawmakers|rada|legislative|senate",
    "people|nation|citizens|population|public",
    "region|regional|neighborhood|neighbourhood|area",
    "world|global|international|worldwide|planet",
    "country|state|nation|homeland|motherland",
    "challenge|threat|risk|danger|hazard|peril|menace|threatening",
    "crisis|emergency|challenge|difficulties|turbulence",
    "safety|security|safe|secure|protection|protect|reliable protection",
    "stability|stable|stabilize|certainty|predictable|predictability|stabilise",
    "freedom|liberty|free|independence|liberation",
    "sustainable|lasting|durable|enduring|long-term|long-standing|permanent|long-lasting",
    "mechanism|framework|format|platform|structure|channel|arrangement",
    "commission|committee|council|working group|task force|board|panel",
    "preserve|safeguard|protect|defend|uphold|guard|maintain|secure",
    "threaten|endanger|jeopardize|undermine|destabilize|disrupt|weaken",
    "responsible|responsibility|obligation|duty|special responsibility",
    ("equality|equal|equal footing|mutual respect|mutually beneficial|win-win|mutual benefit|reciprocal|reciprocity"),
    "transparent|transparency|openness|open|clarity",
    "consequence|repercussion|cost|price|impact|effect|result|outcome",
    "worsen|deteriorate|deterioration|decline|aggravate",
    "increase|rise|grow|growth|surge|raise|hike",
    "stop|end|cease|halt|terminate|finish|conclude|bring to an end",
    "show|demonstrate|illustrate|reflect|display|prove",
    "historical|history|tradition|traditional|past|world war ii|second world war",
    "influence|impact|shape|affect",
    "trust|confidence|mutual trust|confidence-building|reliable",
    "difference|disagreement|divergence|dispute|differences",
    "interest|benefit|advantage|gain|profit",
    "level|extent|degree|scale",
    "vision|concept|idea|approach|notion",
    "success|victory|win|triumph|prevail",
    "fight|combat|struggle|battle|counter|tackle|confront|address",
    "need|necessity|necessary|require|requirement|must",
    "approximately|about|around|nearly|some|almost|roughly",
    "percent|per cent|percentage|percentage points|%",
    "dollars|usd|us dollars|$",
    "euro|euros|eur|€",
    "year|annual|annually|yearly",
    "early|soon|near future|coming days|coming weeks|shortly|as soon as possible|in the coming days",
    "visit|trip|travel|tour|state visit|official visit",
    (
        "multilateral occasions|international occasions|international arena|world stage|international stage|"
        "internationally|international and multilateral"
    ),
    "neutral|neutrality|nonaligned|non-aligned|impartial",
)
"""How talks are told and what is wished: said of any subject, so weak evidence for a link."""

TOPICS: Final[tuple[str, ...]] = (
    "condolences|sympathy|sympathies|mourn|grief|sorrow|deepest sympathy",
    "congratulate|congratulations|felicitate|felicitations",
    "sovereignty|territorial integrity|independence|internationally recognized borders|sovereign",
    (
        "internal affairs|domestic affairs|interference|meddling|non-interference|noninterference|intervention|"
        "external interference"
    ),
    (
        "international law|un charter|charter of the united nations|rules-based international order|"
        "rules-based order|world order|international order"
    ),
    "hegemony|hegemonism|power politics|bullying|unilateralism|coercion|coercive|intimidation",
    "multilateral|multilateralism|multilateral system|multipolar",
    "one china|one-china|taiwan question|reunification|taiwan strait|cross-strait",
    "core interests|major concerns|vital interests",
    "status quo|red line|bottom line|red lines",
    "treaty|agreement|accord|pact|convention|deal|charter|memorandum|mou|memorandum of understanding|arrangement",
    "resolution|security council resolution|unsc",
    (
        "human rights|fundamental freedoms|civil liberties|democratic values|rule of law|democracy|democratic|"
        "constitutional democracy|shared values"
    ),
    "election|vote|ballot|poll|referendum|electoral",
    "reform|restructuring|modernization|modernisation|de-oligarchization|rule-of-law reform",
    "corruption|anti-corruption|graft|kleptocracy|bribery",
    ("court|tribunal|judicial|prosecute|prosecution|accountability|accountable|justice|war crimes|crimes|atrocities"),
    (
        "sanction|restrictive measure|restrictive measures|restrictions|embargo|sanctions package|economic measures|"
        "costs on|economic costs|asset freeze|export controls"
    ),
    "punish|penalty|penalize|fine|penalties",
    (
        "war|conflict|fighting|hostilities|invasion|aggression|attack|assault|military action|"
        "special military operation|offensive|invade|onslaught|crisis"
    ),
    "aggression|invasion|attack|escalation|further aggression|invade|incursion",
    (
        "peace|peaceful|settlement|end the war|end of the war|political settlement|peaceful resolution|"
        "end the conflict|diplomatic solution|diplomatic path|diplomacy"
    ),
    "diplomacy|diplomatic|political and diplomatic|negotiated|peace process|diplomatic way|diplomatic means",
    "escalate|escalation|intensification|aggravation|exacerbation|flare-up|spiral|heightened tensions",
    (
        "de-escalate|de-escalation|deescalation|reduce tensions|easing of tensions|defuse|calm|confidence-building|"
        "detente"
    ),
    "ceasefire|cease-fire|truce|armistice|cessation of hostilities|silence|halt to the fighting",
    (
        "troops|forces|army|armed forces|military|soldiers|servicemen|servicemembers|personnel|contingent|units|"
        "peacekeepers"
    ),
    (
        "troop movements|military build-up|military buildup|buildup|build-up|concentration of troops|massing|"
        "deployment|movements of troops|build-up of forces|escalation of forces|forces surrounding"
    ),
    "defense|defence|defensive|military|security|armed|defend",
    (
        "weapon|arms|armament|munitions|ammunition|artillery|missile|rounds|lethal|weaponry|equipment|howitzer|"
        "rocket|tank|armored|helicopters"
    ),
    "air defense|anti-aircraft|air and missile defense|missile defense",
    ("nuclear|atomic|denuclearization|non-proliferation|nonproliferation|enrichment|nuclear weapons|nuclear program"),
    "jcpoa|joint comprehensive plan of action|nuclear deal|iran|iranian nuclear|iran nuclear deal",
    "arms control|strategic stability|disarmament|start treaty|new start",
    "deterrence|deter|extended deterrence|posture|combined defense|deterrent",
    ("security guarantees|security assurances|legally binding guarantees|guaranties|security commitments|assurances"),
    "enlargement|expansion|eastward expansion|membership|accession|open door|join",
    "border|frontier|boundary|borders",
    "occupy|occupation|annex|annexation|seize|capture|temporarily occupied",
    "withdraw|withdrawal|pullout|pull out|pull back|departure|depart|leave",
    (
        "prisoner|hostage|detainee|captive|abduct|kidnap|captured|release|exchange of prisoners|detained|"
        "wrongfully detained"
    ),
    "terrorism|terrorist|extremism|extremist|counterterrorism|counter-terrorism|isis|daesh|al-qaeda|al qaeda",
    "drone|unmanned|uav|uas|unmanned aerial",
    "naval|navy|maritime|sea|ships|vessel|fleet|freedom of navigation|waterways|shipping|strait",
    "exercise|drills|maneuvers|manoeuvres|training|joint exercises",
    "intelligence|information sharing|surveillance|reconnaissance",
    "civilian|civilians|population|innocent people|people|citizens",
    "kill|killed|death|die|lives|casualties|loss of life|victims|dead|fatalities",
    "destroy|destruction|devastate|damage|ruin|shelling|bombing|bombardment|strikes|missile strikes",
    "violence|clashes|unrest|tensions|tension|turmoil",
    "minsk agreements|minsk package|package of measures|normandy format|normandy four|minsk",
    "disinformation|propaganda|misinformation|false information|fake news|information war|lies",
    (
        "cyber|cybersecurity|cyber security|information security|ransomware|cybercrime|hackers|hacking|networks|"
        "cyberattacks|digital security|internet"
    ),
    "embassy|consulate|diplomatic mission|diplomatic missions|diplomats|diplomatic properties|visa|consular",
    "expulsion|expel|persona non grata|deport",
    "summit in geneva|geneva summit|geneva|high-level agreement|agreements reached",
    "trade|commerce|commercial|trading|exports|imports|import|export|market access|economic and trade|goods",
    "tariff|duty|duties|customs|levy|levies|rate of duty|tariff rate",
    "non-tariff|nontariff|non-tariff barriers|licensing|import licensing|technical barriers|red tape",
    "market|markets|marketplace|consumers|demand",
    "invest|investment|investor|capital|funding",
    (
        "money|fund|funding|finance|financial|budget|loan|credit|grant|macro-financial|budgetary|tranche|"
        "financial assistance|financing"
    ),
    "bank|banking|central bank|swift",
    "economy|economic|gdp|growth|recession|macroeconomic|inflation|prosperity",
    "recovery|reconstruction|rebuild|restore|rebuilding|restoration|post-war|renewal|reconstruct",
    "debt|arrears|debt relief|borrowing",
    "inflation|price|prices|cost of living|expensive",
    (
        "energy|gas|oil|petroleum|fuel|power|electricity|lng|pipeline|natural gas|coal|hydrocarbon|nord stream|crude|"
        "energy security|energy dependence|gasoline|liquefied"
    ),
    "renewable|clean energy|solar|wind|hydrogen|green energy|green|energy transition|decarbonization|low-carbon",
    (
        "climate|global warming|emission|emissions|greenhouse|carbon|paris agreement|climate change|climate crisis|"
        "net zero|environment|environmental|methane"
    ),
    "infrastructure|connectivity|transport|railway|port|roads|belt and road|corridor|logistics",
    (
        "supply chain|supply chains|industrial chains|value chain|semiconductor|chips|critical minerals|rare earths|"
        "batteries|resilience"
    ),
    (
        "technology|technological|innovation|scientific|science|digital|artificial intelligence|ai|high-tech|quantum|"
        "emerging technologies|critical technologies|tech"
    ),
    "digital|internet|online|5g|6g|telecommunications|data|digitalization|cross-border data|ict",
    "agriculture|agricultural|farm|farmers|food|grain|wheat|soybean|crops|harvest|beef|poultry|corn",
    "food security|famine|hunger|food crisis|grain exports|food market|starvation",
    "manufacturing|industrial|industry|factory|production|manufacture|producer",
    "steel|aluminum|aluminium|excess capacity|overcapacity|metals",
    "labor|labour|worker|workers|jobs|employment|forced labor|wages|unions|collective bargaining",
    "intellectual property|patent|copyright|trademark|ip protection",
    "aircraft|airplane|plane|aviation|aerospace|flight|airline|air|overflight|airspace",
    "space|outer space|satellite|moon|lunar|artemis|spaceflight|space exploration",
    "company|firm|business|enterprise|corporate|private sector|corporation|entrepreneurs",
    "poverty|poor|livelihood|well-being|wellbeing|welfare|living standards|people's livelihood|inequality",
    (
        "bilateral agenda|bilateral priorities|range of issues|bilateral relations|bilateral issues|"
        "bilateral relationship|bilateral ties"
    ),
    (
        "regional issues|international issues|global issues|regional and international|issues of mutual interest|"
        "issues of common concern|international and regional"
    ),
    (
        "pandemic|epidemic|covid-19|covid|coronavirus|virus|outbreak|pneumonia|anti-epidemic|anti-pandemic|"
        "anti-covid-19|disease|infection|infectious"
    ),
    "vaccine|vaccination|dose|doses|immunization|immunisation|shots|jab|inoculation",
    "health|medical|medicine|healthcare|hospital|public health|pharmaceutical|global health|health security|drugs",
    "fentanyl|drug|narcotics|counternarcotics|opioid|trafficking|precursor|synthetic drugs",
    "migration|migrant|refugee|displaced|asylum|irregular migration|border crossings|humanitarian crisis",
    (
        "humanitarian|relief|humanitarian aid|humanitarian assistance|humanitarian corridor|humanitarian corridors|"
        "evacuation|evacuate"
    ),
    "crime|criminal|law enforcement|organized crime|money laundering|police|smuggling",
    "education|student|university|school|academic|scholarship|youth|exchange students|training",
    "culture|cultural|people-to-people|tourism|arts|sport|sports|heritage|language",
    "women|girls|gender|gender equality|female",
    "children|child|youth|young people|minors",
    "media|press|journalists|journalism|reporters|freedom of the press",
    "religion|religious|faith|church|freedom of religion|belief",
    "earthquake|flood|hurricane|typhoon|cyclone|wildfire|disaster|natural disaster|storm|drought",
    "socialism|socialist|communist|communism|marxism|socialist cause|socialist road",
    "party|inter-party|party-to-party|parties|central committee|governance|governing",
    "anniversary|commemorate|commemoration|mark|remember|celebrate",
    "regret|apology|apologize|sorry|remorse",
    "remains|search for missing|missing persons|families|family reunification",
    "provocation|provocative|provoke|hostile act",
    "blockade|siege|besiege|encircle",
    "mediation|mediate|mediator|good offices|broker|facilitation",
    "observer|monitoring|monitor|verification|inspection|verify|oversight",
    "separatist|militant|rebels|insurgent|militia|houthi|houthis|proxy|proxies|hezbollah|hamas|armed groups",
    "two-state solution|palestinian state|palestinian question|middle east peace",
)
"""What talks are about."""
