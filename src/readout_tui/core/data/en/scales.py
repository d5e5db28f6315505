"""Scales of meaning, as English phrases in their plain form ("be prepared to" stands for "was prepared to").

COMMITMENT orders what binds to come, after the commissive verbs in Searle and Vanderveken, *Foundations of Illocutionary
Logic* (1985), and the distinction of certain, probable and possible in FactBank (Saurí and Pustejovsky, 2009). FORCE orders
verbs of saying by what they do and by their degree of strength, as the same book has it, and after the usage of UN
resolutions, whose operative verbs are graded ("takes note" below "welcomes" below "endorses"; "regrets" below "deplores"
below "condemns"). STATUS orders what has become of a matter, TONE values talks and relations, SCOPE quantifies, CONDITION
makes a claim depend on another. The lists and their order are written from general knowledge of the field, each list
meant to be complete for its rank.
"""

from typing import Final

MANDATIVE: Final = {
    "decided": "agree agreement decide decision settle settlement resolve resolution arrange arrangement determine determination "
    "understand understanding accord stipulate stipulation provide lay consent accept acceptance approve approval vote ensure "
    "condition term undertake undertaking promise pledge assurance guarantee commit commitment",
    "intended": "intend intention plan aim purpose object design wish desire want hope prefer preference concern concerned anxious "
    "keen eager anxiety aspiration ambition",
    "asked": "ask request beg propose proposal suggest suggestion recommend recommendation move motion advise advice counsel urge "
    "demand insist insistence require requirement order direct direction instruct instruction command rule ruling plead plea call "
    "press invite invitation appeal petition idea exhort exhortation implore entreat entreaty prescribe decree",
}
"""Words whose content clause stands in a mood of its own: "agreed that talks should be held", "asked that it be closed".

What binds there is the word that governs, not the "should": a matter is decided, somebody means it, or somebody asks.
"""

COMMITMENT: Final = {
    "must": "must|have to|have got to|be obliged to|be bound by|be bound to|be required to|be compelled to|be forced to|be obligated to|"
    "need to|have a duty to|be duty-bound to|be under an obligation to|be mandatory|be compulsory|be obligatory|it be imperative|it be necessary|"
    "be necessary|obligation to|be imperative|it be essential|be essential|the need to|the need for|the necessity of|be in need of|be needed|"
    "be a must|remain obliged to|have an obligation to|be incumbent|cannot but|be indispensable|the duty to|necessity of|shall be required to|require|be under a duty to|have no choice but|have no option but|have no alternative but|"
    "be left with no choice but|be called upon to|be called on to|be incumbent upon|cannot help but|be in duty bound to",
    "should": "should|ought to|be supposed to|had better|be advisable|it be desirable|be desirable|it would be right|it be advisable|be recommended|"
    "recommend|advise|be advised to|be well advised to|do well to|it be good|it be well|it be wise|it be best|have best|it be right|it be proper|it be fitting|be encouraged to|recommendation",
    "will": "will|shall|be going to|be to|be set to|be due to|be due|be scheduled to|be scheduled for|'ll|wo|sha|would|be about to|"
    "be slated to|be certain to|be sure to|be certain|be sure|be a certainty|be assured",
    "commit": "be committed to|commit itself to|commit themselves to|commit himself to|commit herself to|commit ourselves to|commit to|undertake to|undertake|pledge|"
    "promise|vow|guarantee|give an assurance|give assurance|assure|be determined to|be resolved to|resolve to|give its word|commitment to|make a commitment|"
    "engage itself to|bind itself to|bind|give an undertaking|enter into an undertaking|undertaking|swear to|determination to|resolve|have its word|word of honor|on its word|take it upon itself to|take upon itself to|take it on itself to|make a promise|give a promise|give a pledge|make a pledge|give a guarantee|pledge itself to|pledge itself|be pledged to|be under a pledge|promise itself|give a commitment|enter into a commitment|accept an obligation|assume an obligation|enter into an obligation|make up its mind|be set on|be bent on|be intent on|be resolute in",
    "intend": "intend to|intend|have the intention|intention|the intention|intention to|intention of|plan to|have plan|be planning to|plan for|plan|aim to|mean to|"
    "set out to|propose to|envisage|be planned|be planning|with a view to|have in mind to|be looking to|envision|have it in mind to|have in its mind to|have a mind to|be on the point of",
    "ready": "be ready to|be prepared to|be willing to|stand ready to|readiness to|willingness to|be open to|be disposed to|be inclined to|"
    "be in a position to|ready to|prepared to|willing to|be ready for|readiness for|be happy to|be not averse to|be amenable to|openness to|be keen to|"
    "express readiness|be minded to|have no objection to|not be opposed to|be not opposed to|not oppose to|raise no objection to|not object to|be agreeable to|make no difficulty about|be glad to",
    "try": "try to|seek to|endeavour to|endeavor to|strive to|strive for|attempt to|make effort to|work to|work towards|work toward|make every effort to|do its best to|"
    "do their best to|effort to|spare no effort|do everything possible to|seek|do what it can|do all it can|do everything in its power|do all in its power|make an effort|make an attempt|use its best endeavor|use its good office|bend every effort|exert itself|do its utmost",
    "hope": "hope to|hope|wish to|wish for|would like to|would like|aspire to|look forward to|desire to|desire|want to|want|wish|aspiration to|"
    "aspiration|be hopeful|long for|dream of|would welcome|have the ambition|would be glad if|would appreciate|set its hope on|be anxious to|be eager to|would be pleased if",
    "expect": "expect|be expected to|be expected|be likely to|likely|anticipate|be projected to|be forecast to|be estimated to|probably|presumably|"
    "be anticipated|assume|be bound to|in all likelihood|expectation|probable|be probable|in all probability|be in prospect|be in the offing|look set to|be poised to",
    "consider": "consider|examine|study|look at|look into|weigh|explore|contemplate|think about|evaluate the possibility|assess whether|"
    "assess the possibility|be under consideration|be under study|mull|reflect on|give thought to|give consideration to|ponder|"
    "be under review|look at the possibility|explore the possibility|explore way|think of|toy with|play with the idea|entertain the idea|over in its mind|over in its head|think it over|think over|keep under review|have under review|have under consideration|take into consideration|take under advisement|be in two mind|be of two mind|be undecided|keep an open mind|have an open mind|chew over|debate whether|consider whether|there be talk of|talk of|be spoken of|be mooted|wonder whether|see whether|see if|see what|sleep on|think about whether",
    "can": "can|be able to|be capable of|have the ability to|be free to|be allowed to|be permitted to|be entitled to|have the right to|"
    "be authorised to|be authorized to|have permission to|be at liberty to|be empowered to|in a position to|have the power to",
    "may": "may|might|could|possibly|perhaps|maybe|be possible|remain possible|potentially|conceivably|there be a chance|not rule out|not exclude|"
    "not be excluded|not be ruled out|be not impossible|not impossible|a possibility|the possibility of|possibility|be conceivable|can not be ruled out|"
    "cannot be ruled out|cannot be excluded|leave open|keep open the possibility|keep open the option|leave the door open|keep the door open|be an option|stand a chance|be on the card|some prospect|prospect of|some chance|chance of|some possibility|leave it open|leave open whether|be thinkable|be not out of the question|not out of the question",
}
"""How binding a statement about what is to come is."""

RANK: Final = {
    "will": 6.0, "commit": 5.8, "intend": 4.6, "ready": 3.8, "try": 3.6, "expect": 4.4, "hope": 2.6, "consider": 1.8,
    "can": 2.4, "may": 1.0, "must": 8.0, "should": 4.0,
}  # fmt: skip
"""The place of each rank on one line, for how far apart two of them are."""

FORCE: Final = {
    "say/1": "say|state|tell|note|remark|add|indicate|inform|mention|observe|report|comment|explain|point out|according to|in the view of|"
    "in the word of|make the point|announce|brief|describe|speak of|think|believe|be of the opinion|express the view|express the opinion|see|recall|"
    "convey|relay|set out|outline|present|share|talk about|speak about|call|term|clarify|elaborate|expound|make known|let it be known|in his view|"
    "make clear|be clear|be convinced|express the conviction|declare|proclaim|go on record|regard|view|consider that|find|respond|reply|answer",
    "say/2": "stress|emphasise|emphasize|underline|underscore|highlight|reiterate|reaffirm|reconfirm|confirm|lay emphasis|place emphasis|"
    "attach importance|draw attention|affirm|assert|restate|maintain that|repeat|renew|accentuate|attach great importance|lay stress",
    "claim/1": "claim|allege|purport|contend|profess|so-called|alleged|allegedly|what he call|what it call|what they call|what he describe as|supposed|self-styled",
    "suggest/1": "suggest|propose|put forward|recommend|advise|float|table|proposal|moot|counsel|make a proposal|put the idea",
    "ask/2": "ask|request|invite|seek|appeal|solicit|apply for|bid for|ask for|request for|appeal for|petition",
    "ask/3": "urge|call on|call upon|call for|press for|exhort|appeal to|encourage|press|implore|push for|lobby for|plead|call to",
    "ask/4": "call in|demand|insist on|insist|require|order|instruct|summon|command|issue an ultimatum|demand for|dictate|ultimatum",
    "order/1": "instruct|task|direct|order|assign|charge with|mandate|give instruction|commission",
    "warn/1": "caution|advise against|alert|sound a note of caution",
    "warn/2": "warn|admonish|warning|give a warning",
    "warn/3": "threaten|threat|issue a threat|threaten with|menace",
    "worry/1": "express concern|be concerned|voice concern|concern|worry|be worried|share the concern|note with concern|express worry|be troubled|apprehension",
    "worry/2": "express deep concern|deep concern|be deeply concerned|grave concern|alarm|be alarmed|serious concern|express alarm|be gravely concerned",
    "regret/1": "regret|express regret|voice regret|lament|be sorry|rue|express sadness|be saddened|be disappointed|be unfortunate|unfortunately|be regrettable|regrettable|regrettably|unfortunate",
    "regret/2": "deplore|decry|disapprove|express dismay|take exception to|express disapproval",
    "regret/3": "be critical of|voice criticism|express criticism|criticise|criticize|reproach|rebuke|censure|chide|reprimand|object to|complain|criticism|find fault|slam|fault|take issue with",
    "regret/4": "condemn|denounce|condemnation|castigate|strongly condemn|condemn in the strongest term|excoriate|denunciation|inveigh",
    "regret/5": "protest|lodge a protest|strongly protest|make a demarche|protest against|protestation|remonstrate",
    "blame/1": "blame|accuse|hold responsible|lay the blame|put the blame|accusation|attribute the blame|point the finger",
    "note/1": "take note|note|take cognisance|take cognizance|acknowledge|be aware of|register|take notice",
    "note/2": "welcome|greet|be glad|be pleased|express satisfaction|appreciate|express appreciation|satisfaction|note with satisfaction|note with appreciation|be happy|greet with satisfaction",
    "note/3": "praise|commend|applaud|hail|laud|pay tribute|compliment|speak highly|salute|acclaim|express admiration|admire|praise for",
    "note/4": "endorse|back|support|throw its weight behind|subscribe to|approve|espouse|give its backing|give his backing|express support|voice support|stand behind|uphold|endorsement|full support|give its blessing|associate itself with",
    "reserve/1": "reserve judgement|reserve judgment|reserve its position|reserve his position|withhold comment|not comment|decline to comment|"
    "leave open|stop short of|be noncommittal|leave it open|keep silent|remain silent|refuse to comment|take no position|evade|sidestep|reserve the right|abstain",
    "thank/1": "thank|express gratitude|be grateful|express thank|gratitude|give thank|express his thank|express her thank|express its thank|thankful",
    "wish/1": "congratulate|congratulation|felicitate|wish well|best wish|extend congratulation|offer congratulation",
    "condole/1": "condole|condolence|sympathy|commiserate|offer condolence|express condolence|extend condolence|convey condolence",
    "apologise/1": "apologise|apologize|apology|express remorse|beg pardon|ask for forgiveness",
    "promise/1": "promise|pledge|vow|assure|guarantee|undertake|give an assurance|commit|swear|give its word|have its word|assurance|undertaking|bind itself",
    "deny/1": "deny|refute|reject the claim|rebut|disavow|denial|contradict|dispute|repudiate",
    "admit/1": "admit|concede|confess|own up|acknowledge that|grant that",
    "doubt/1": "doubt|question|call into question|cast doubt|query|be sceptical|be skeptical|express doubt|challenge",
    "raise/1": "raise|bring up|mention|touch on|touch upon|broach|take up|come up|refer to|address|raise the issue|raise the question|bring to the attention",
    "discuss/1": "discuss|talk over|exchange view|review|debate|confer|deliberate|hold talk on|consult|exchange opinion|have an exchange of view|go over",
    "agree/1": "agree|concur|be of one mind|share the view|be in agreement|reach agreement|decide|be at one|see eye to eye|come to an agreement",
    "hope/1": "hope|express hope|express the hope|voice hope|look forward|be hopeful|voice the hope",
    "threat/1": "threaten|vow retaliation",
}
"""group/force: what a verb of saying does, and with how much force."""

STATUS: Final = {
    "returned": "send back|be sent back|refer back|return for revision|return to|remit|turn back",
    "failed": "fail to agree|could not agree|no agreement be reached|fail to reach|without agreement|break down|collapse|be deadlocked|come to nothing|"
    "disagree|be rejected|without result|fall through|be at an impasse|end without|remain unresolved",
    "requested": "request|ask for|apply for|seek|solicit|be sought|bid for|petition for|be requested|call for",
    "proposed": "put out to tender|put up for tender|invite tender|call for tender|propose|put forward|suggest|table|be proposed|submit|proposal|put on the table|float|present a proposal|recommend",
    "discussed": "discuss|talk about|exchange view|hold talk|negotiate|debate|be under discussion|be under negotiation|consult|be in talk|be negotiating|"
    "consider|examine|look at|take up|deliberate|talk over|be being discussed|be being negotiated|work on|exchange of view|have an exchange of view|hold consultation|"
    "be on the agenda|remain under discussion|be being worked on|work be continuing|work continue|work be under way|continue to work|be being examined|"
    "be being studied|be being considered|be under examination|be being drafted|be being drawn up|be being finalised|be being finalized|remain to be|"
    "have yet to be",
    "planned": "plan|be planned|be expected|expect|be due|be scheduled|envisage|be foreseen|be pending|be to be signed|be in preparation|be being prepared|prepare|be in the pipeline|"
    "be still pending|schedule|foresee",
    "agreed": "agree|decide|settle|reach agreement|come to an agreement|strike a deal|be of one mind|resolve to|arrive at an agreement|reach a consensus|"
    "consensus|decision|determine|be agreed|reach an understanding|settle the matter|settle the question|resolve the matter|be settled|be resolved|agree on|reach an agreement|have settled",
    "initialled": "initial|be initialled|be initialed",
    "signed": "award|be awarded|award the contract|sign|conclude|ink|put their signature|be signed|signature|seal|enter into",
    "approved": "approve|authorise|authorize|adopt|pass|give the green light|clear|give approval|give its approval|endorse|be approved|consent|greenlight|approval|"
    "sanction|adoption|sign off on",
    "ratified": "ratify|enter into force|be in force|come into force|take effect|ratification|be in effect|enter into effect",
    "launched": "launch|start|begin|inaugurate|commence|open|get under way|be under way|set up|establish|kick off|be launched|initiate|set in motion",
    "completed": "complete|finish|finalise|finalize|be over|deliver|accomplish|be complete|be done|wrap up|completion|have been delivered|fulfil|fulfill|hand over",
    "suspended": "suspend|put on hold|freeze|halt|pause|shelve|be suspended|interrupt",
    "postponed": "postpone|delay|defer|put off|be postponed|adjourn",
    "cancelled": "cancel|call off|abandon|scrap|withdraw|revoke|terminate|annul|rescind|be cancelled|drop",
}
"""What has become of a matter."""

STAGE: Final = {
    "failed": 0, "cancelled": 0, "returned": 2, "suspended": 1, "postponed": 2, "requested": 2, "proposed": 2, "discussed": 3, "planned": 4, "agreed": 6,
    "initialled": 7, "signed": 8, "approved": 8, "ratified": 9, "launched": 9, "completed": 10,
}  # fmt: skip

TONE: Final = {
    "warm": "goodwill|good will|fraternity|brotherhood|friendship|warmth|cordiality|in a spirit of friendship|warm|cordial|friendly|amicable|hearty|heartfelt|brotherly|fraternal|affectionate|convivial|genial|warmly|cordially|close",
    "trusting": "mutual trust|mutual confidence|trusting|trustful|confidential|based on trust|of trust",
    "frank": "frank|candid|open|straightforward|forthright|honest|sincere|outspoken|plain-spoken|candour|candor|frankly|direct",
    "businesslike": "businesslike|business-like|matter-of-fact|pragmatic|working|professional|workmanlike",
    "productive": "productive|constructive|fruitful|substantive|useful|meaningful|successful|effective|helpful|results-oriented|good|positive|profitable|worthwhile|beneficial|"
    "a success|success|satisfactory|rewarding|encouraging|promising",
    "excellent": "at their best|at its best|at an all-time high|never be better|excellent|outstanding|exemplary|superb|great|exceptional|brilliant|first-rate|very good|at an all-time high|best ever|splendid|flourishing|unprecedentedly high|thriving",
    "detailed": "detailed|in-depth|thorough|comprehensive|extensive|deep|wide-ranging|broad",
    "calm": "calm|relaxed|quiet|composed|measured|serene",
    "correct": "on a normal footing|correct|polite|courteous|respectful|civil|formal|proper|normal",
    "cool": "cool|reserved|distant|aloof|lukewarm|restrained|chilly|frosty|cold|icy|stiff",
    "difficult": "difficult|tough|hard|complicated|challenging|arduous|thorny|uneasy|awkward|troubled|uphill",
    "tense": "tension|tense|strained|at a low point|at their lowest|lively|animated|fraught|edgy|nervous|charged|heated|stormy|acrimonious|rough|turbulent",
    "hostile": "hostile|confrontational|aggressive|antagonistic|bitter|belligerent|unfriendly|adversarial|angry|combative|openly hostile",
    "poor": "disappointing|fruitless|unproductive|poor|bad|unsatisfactory|unsuccessful|a failure|failure|futile|pointless|dismal|worst|at an all-time low|a disappointment|"
    "frustrating|inconclusive|sterile|useless|discouraging|a setback|deteriorating|negative",
    "historic": "historic|landmark|groundbreaking|milestone|momentous|unprecedented|pathbreaking|epoch-making",
    "serious": "serious|grave|dire|critical|severe|alarming|worrying",
}
"""Kinds of evaluation of talks and relations."""

VALUE: Final = {
    "warm": 2, "trusting": 2, "frank": 0, "businesslike": 0.5, "productive": 1.5, "excellent": 2.5, "detailed": 0.6, "calm": 0.5, "correct": 0.3, "cool": -1,
    "difficult": -1, "tense": -1.8, "hostile": -2.5, "poor": -2, "historic": 2, "serious": -1,
}  # fmt: skip

SCOPE: Final = {
    "all": "all|every|each|whole|entire|entirely|the whole of|all of|everyone|everything|everybody|everywhere|without exception|total|fully|in full|wholly|completely|"
    "throughout|any|anyone|anything|full|across the board|in its entirety|universal|universally|worldwide|unanimously|entirety|each of|not a single|always|every one of|every single|each one of|each and every|all and sundry|without a single exception|any and all|to the last|to a man|one and all",
    "most": "most|most of|the majority of|majority of|mostly|mainly|largely|the bulk of|for the most part|in most|predominantly|the greater part of|nearly all|almost all|primarily|generally|usually",
    "many": "many|many of|numerous|a large number of|a great many|much of|a lot of|often|frequently|a good deal of|a great deal of",
    "some": "some|some of|several|certain|a number of|various|partly|in part|partially|part of|a part of|parts of|a portion of|sometimes|to some extent|to a certain extent|selected|partial|occasionally",
    "few": "few|a few|a few of|a handful of|a minority of|hardly any|little of|rarely|seldom|a small number of|limited",
    "only": "only|only one|solely|exclusively|sole|just|merely|no one but|none but|alone|nothing but|exclusive|a single|one of|purely|limited to|confined to|restricted to|restricted|unique",
    "none": "none|none of|no|no one|nobody|not any|not one|neither of|nothing|nowhere|never",
    "local": "in the region|in the area|nationwide|within the country|regionally|locally",
    "global": "globally|around the world|in the world|worldwide|across the world|all over the world|the whole world|everywhere",
}
"""How much of what it names a claim is about."""

SHARE: Final = {
    "all": 6.0,
    "most": 4.6,
    "many": 3.6,
    "some": 2.4,
    "few": 1.4,
    "only": 1.0,
    "none": 0.0,
    "local": 2.0,
    "global": 6.0,
}

CONDITION: Final = {
    "if": "if|not until|provided|provided that|providing that|on condition that|on the condition that|on condition|subject to|as long as|so long as|only if|conditional on|"
    "conditional upon|conditioned on|contingent on|contingent upon|in the event of|in the event that|in case|in case of|assuming that|assuming|"
    "depending on|dependent on|once|only after|only when|only once|pending|unless and until|should|were|when|in return for|in exchange for|"
    "under the condition|on the understanding that|so far as|insofar as|to the extent that|with the consent of|with the approval of|but only|upon the approval of|"
    "subject to the approval of|whenever|as soon as|if necessary|where necessary|if possible|where possible|if needed|as appropriate|where appropriate|not before|on the proviso|with the proviso|conditionally|conditional",
    "unless": "unless|except|except for|with the exception of|excepting|excluding|other than|save for|save|apart from|barring|without prejudice to|but not|except when|except where|except in",
    "whether": "whether or not|regardless of|irrespective of|no matter|unconditionally|without precondition|without condition|in any case|come what may|"
    "under any circumstance|without any condition|even if|independently of|unconditional|whatever|without reservation|in all circumstance|with no string|at any rate|in any event",
}
"""What a claim depends on: a condition, an exception, or expressly nothing."""
