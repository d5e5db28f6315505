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
    "safety|security|safe|secure|protection|protect",
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
        "military build-up|military buildup|buildup|build-up|concentration of troops|massing|"
        "deployment|build-up of forces"
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
    "minsk agreements|normandy format|minsk",
    "disinformation|propaganda|misinformation|false information|fake news|information war|lies",
    (
        "cyber|cybersecurity|cyber security|information security|ransomware|cybercrime|hackers|hacking|networks|"
        "cyberattacks|digital security|internet"
    ),
    "embassy|consulate|diplomatic mission|diplomatic missions|diplomats|diplomatic properties|visa|consular",
    "expulsion|expel|persona non grata|deport",
    "trade|commerce|commercial|trading|exports|imports|import|export|market access|economic and trade|goods",
    "tariff|duty|duties|customs|levy|levies|rate of duty|tariff rate",
    "non-tariff|non-tariff barriers|licensing|import licensing|technical barriers|red tape",
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
    # agenda items, as narrow as readouts name them
    (
        "put pressure|pressure on|increase pressure|raise the cost|raise costs|impose costs|economic costs|"
        "costs on|hold accountable|isolate"
    ),
    ("economic measures|economic penalties|sanctions package|sanctions policy|financial restrictions|sanctions regime"),
    ("trade ban|ban on imports|import ban|embargo|most favored nation|normal trade relations|trade privileges"),
    (
        "follow up|implement agreements|continue contacts|remain in contact|stay in touch|keep in touch|"
        "maintain contact|close contact|continue consultations|continue discussions|regular contact"
    ),
    "next steps|way forward|path forward|further steps|roadmap|way ahead",
    ("working level|expert level"),
    ("military activity|military activities|troop build-up|military presence|massing of troops|military posture"),
    ("military infrastructure|military bases|deploy weapons|offensive weapons|strike weapons|deployment of missiles"),
    (
        "security assistance|military assistance|defense assistance|defence support|defensive support|military aid|"
        "weapons supplies|lethal aid|weapons deliveries|defense capabilities|defense capability|defense package|"
        "arms package"
    ),
    (
        "economic assistance|financial assistance|financial support|macro-financial assistance|budget support|"
        "budgetary support|loan guarantees|credit line|financial aid"
    ),
    (
        "humanitarian assistance|humanitarian aid|humanitarian support|relief supplies|emergency assistance|"
        "aid deliveries"
    ),
    "sovereignty|sovereign equality|independence|self-determination",
    "territorial integrity|internationally recognized borders|inviolability of borders|integrity of borders",
    ("without the participation of|at the table|no decisions about"),
    (
        "european integration|eu membership|candidate status|accession to the european union|"
        "european future|european perspective"
    ),
    (
        "euro-atlantic|nato membership|membership action plan|open-door policy|euro-atlantic aspirations|"
        "euro-atlantic integration"
    ),
    (
        "peace formula|peace plan|peace summit|peace proposal|peace framework|peace initiative|peace talks|"
        "peace process|peace agreement|peace deal"
    ),
    "draft|proposal|document|text|revised|refined|updated|revision|refinement",
    (
        "constructive|productive|substantive|candid|frank|fruitful|in-depth|business-like|useful|detailed|focused|"
        "respectful|sincere|open"
    ),
    "spirit|atmosphere|tone|manner",
    (
        "steady progress|meaningful progress|significant progress|progress made|progress toward|step forward|"
        "significant step|headway"
    ),
    (
        "prisoner exchange|exchange of prisoners|prisoner swap|release of prisoners|prisoners of war|"
        "return of children|deported children|return of prisoners"
    ),
    "nuclear power plant|zaporizhzhia|nuclear safety|nuclear security|power plant",
    "energy infrastructure|energy grid|power grid|energy facilities|attacks on energy|winter|heating",
    (
        "energy security|energy supplies|energy supply|energy independence|energy dependence|"
        "energy diversification|gas supplies|nord stream|nord stream 2|gas pipeline|gas transit|energy resources"
    ),
    (
        "black sea|grain corridor|grain initiative|black sea grain|grain exports|shipping corridor|food exports|"
        "sea ports"
    ),
    "food security|food crisis|global food|food market|food prices|famine|hunger|fertilizer",
    ("reconstruction|recovery|rebuild|post-war reconstruction|rebuilding|reconstruction of|long-term recovery"),
    "frozen assets|immobilized assets|confiscation of assets|russian assets|sovereign assets|oligarchs",
    (
        "tribunal|war crimes|accountability|crimes of aggression|international criminal court|atrocities|"
        "responsible to justice"
    ),
    (
        "corruption|anti-corruption|de-oligarchization|rule of law|judicial reform|governance reform|reforms|"
        "good governance"
    ),
    (
        "information security|cybersecurity|cyber|ransomware|cybercrime|cyber incidents|cyber attacks|hackers|"
        "malicious activities"
    ),
    (
        "strategic stability|arms control|new start|nuclear weapons|nuclear war|non-proliferation|risk reduction|"
        "disarmament"
    ),
    "iran|iranian|jcpoa|joint comprehensive plan of action|nuclear program|nuclear programme",
    "north korea|dprk|korean peninsula|denuclearization|ballistic missile|missile launches|provocations",
    (
        "taiwan|one china|one-china principle|one china policy|three joint communiques|taiwan strait|cross-strait|"
        "taiwan question|taiwan independence"
    ),
    (
        "south china sea|freedom of navigation|freedom of overflight|maritime claims|unclos|law of the sea|"
        "second thomas shoal"
    ),
    "xinjiang|tibet|hong kong|human rights|genocide|forced labor",
    "fentanyl|counternarcotics|synthetic drugs|precursor chemicals|drug control|drug trafficking|drug overdose",
    "artificial intelligence|ai|ai safety|ai governance|emerging technologies|quantum|advanced technologies",
    (
        "export controls|technology restrictions|chips|semiconductor|outbound investment|decoupling|de-risking|"
        "unfair trade practices|overcapacity|non-market"
    ),
    (
        "military-to-military|mil-mil|military communication|military communications|theater commanders|"
        "defense channel|lines of communication|hotline|open lines of communication"
    ),
    (
        "people-to-people|students|tourism|cultural exchanges|flights|direct flights|youth exchanges|"
        "educational exchanges|visas"
    ),
    (
        "trade deficit|trade balance|trade imbalance|balanced trade|imbalances|reciprocal trade|rebalancing|"
        "level playing field"
    ),
    (
        "tariff|tariffs|duty|ad valorem|reciprocal tariff|tariff barriers|customs duties|rate of duty|"
        "baseline tariff|retaliatory tariffs"
    ),
    "purchase|procurement|buy|commercial deals|orders|purchases of",
    "rules of origin|third countries|transshipment|third parties",
    (
        "non-tariff barriers|regulatory barriers|local content|licensing|certification|standards|"
        "conformity assessment|labeling requirements"
    ),
    (
        "digital trade|data transfer|transfer of personal data|personal data|electronic transmissions|"
        "digital services|services tax"
    ),
    ("labor rights|collective bargaining|freedom of association|labor law|labor laws|workers' rights"),
    (
        "supply chain resilience|supply chains|resilient supply chains|economic security|investment security|"
        "investment screening|duty evasion"
    ),
    "critical minerals|rare earths|lithium|nickel|industrial commodities|battery",
    (
        "climate change|climate crisis|global warming|greenhouse gas|emissions|paris agreement|"
        "nationally determined contributions|net zero|cop|clean energy|decarbonization|sustainable future|"
        "adaptation"
    ),
    (
        "global health|health security|infectious disease|infectious diseases|pandemic preparedness|"
        "world health organization|vaccines|vaccine|doses|mutual recognition of vaccines"
    ),
    "covid-19|pandemic|epidemic|coronavirus|virus|variants|outbreak|novel coronavirus",
    (
        "economic recovery|global recovery|post-pandemic|sustainable growth|inclusive growth|global economy|"
        "socioeconomic recovery"
    ),
    (
        "multilateral trading system|world trade organization|protectionism|open trade|free trade|fair trade|"
        "rules-based trade"
    ),
    "connectivity|belt and road|infrastructure|corridors|railway|ports|transport",
    "debt|debt relief|debt treatment|common framework|multilateral development banks|imf|world bank",
    "african union|africa|african countries",
    ("middle east|israel|gaza|palestinian|two-state solution|hostages|hamas|ceasefire in gaza|humanitarian access"),
    "syria|syrian|idlib|damascus",
    "libya|libyan|tripoli",
    "afghanistan|taliban|kabul|afghan",
    "yemen|houthi|houthis|truce in yemen|presidential leadership council|stockholm agreement",
    "red sea|shipping attacks|bab al-mandab|strait of hormuz|waterways|commercial shipping",
    "karabakh|nagorno-karabakh|armenia|azerbaijan|trilateral statements",
    "moldova|transnistria|chisinau",
    "belarus|minsk regime|migrant crisis|border crisis",
    "venezuela|venezuelan",
    "cuba|cuban|blockade against cuba",
    "balkans|western balkans|kosovo|serbia|bosnia",
    "sudan|darfur|rapid support forces|sudanese",
    "ethiopia|tigray|grand ethiopian renaissance dam",
    "myanmar|rohingya|junta|five-point consensus",
    "quad|aukus|indo-pacific|free and open|asean centrality|pacific islands",
    "space|outer space|artemis|space exploration|lunar|satellites|spaceflight",
    "migration|border security|irregular migration|deportation|repatriation|asylum|refugees",
    "counterterrorism|isis|terrorism|terrorist threat|al-qaeda|violent extremism",
    "maritime security|task force|naval forces|combined maritime forces|unmanned vessels|fleet|patrol",
    "missile defense|air defense|air defence|integrated air|air and missile|patriot",
    "5g|6g|open ran|open radio access|telecommunications|digital connectivity|undersea cables",
    "overflight|airspace|civil aviation|civilian aircraft|air connectivity|airlines",
    "tourism|travel|visitors|business visas|tourist visas",
    (
        "alliance|allies|treaty allies|mutual defense|extended deterrence|deterrence|defense posture|"
        "combined defense|ironclad"
    ),
    "socialism|socialist|communist party|party-to-party|governance experience|party building",
    "friendship|comrade|brotherly|traditional friendship|fraternal",
    "core interests|mutual support|major concerns|firmly support",
    "interference|internal affairs|external forces|non-interference|foreign interference|color revolution",
    (
        "unilateral sanctions|unilateral coercive measures|unilateral measures|bullying|hegemonism|power politics|"
        "cold war mentality|bloc confrontation"
    ),
    (
        "multipolar|multipolarity|global south|developing countries|emerging markets|brics|sco|"
        "shanghai cooperation organisation|g77"
    ),
    "condolences|flood|earthquake|victims|tragedy|natural disaster|terrorist attack|crash",
    "election|inauguration|victory in the election|congratulated|re-election|electoral",
    "national day|anniversary|diplomatic relations|establishment of diplomatic relations",
    (
        "state visit|invitation|accepted the invitation|visit at a convenient time|looks forward to welcoming|"
        "invited to visit|in-person meeting|meet in person"
    ),
    ("summit|g20 summit|g7 summit|apec|brics summit|nato summit|un general assembly|on the margins|on the sidelines"),
    ("world war ii|second world war|great patriotic war|victory over nazism|historical memory"),
    (
        "diplomatic missions|embassies|consulates|diplomats|expulsions|diplomatic property|visa issuance|"
        "functioning of the missions"
    ),
    (
        "confidence-building|de-escalation|reduce tensions|defuse|ease tensions|"
        "preventing escalation|prevent escalation|return to diplomacy"
    ),
    (
        "donbas|donbass|east of ukraine|temporarily occupied|contact line|line of contact|shelling|"
        "minsk agreements|normandy format|trilateral contact group"
    ),
    "crimea|crimea platform|occupation of crimea|annexation",
    (
        "security guarantees|security assurances|legally binding|security architecture|guarantees|article 5|"
        "security commitments"
    ),
    "european security|security in europe|security order|indivisible security|osce|nato-russia council|helsinki",
    "nato|north atlantic|alliance|eastern flank|enlargement|eastward expansion|nato expansion",
    (
        "solidarity|unity|stand with|stands with|united support|international support|coalition|"
        "consolidation of international support"
    ),
    "people of ukraine|ukrainian people|brave|courage|heroism|fight for freedom|defend their country|resistance",
    "occupiers|invaders|aggressor|enemy|invading forces|russian forces",
    (
        "missile attack|missile strikes|airstrikes|bombardment|shelling of cities|drone attacks|"
        "attacks on civilians|civilian infrastructure"
    ),
    "evacuate|humanitarian corridors|besieged|mariupol|civilians",
    (
        "multilateral occasions|international occasions|international arena|world stage|international stage|"
        "internationally|international and multilateral"
    ),
    "fairness|justice|fair|fairness and justice|uphold justice|uphold fairness|speak up for|speak out for|speak for",
    "in word and deed|words and deeds|deeds|in speech and action|speeches and deeds|concrete actions",
)
"""What talks are about."""
