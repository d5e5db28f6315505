"""English nouns that speak: persons and bodies beyond the parties of a talk, as subjects of verbs of saying."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.en.verb_forms import forms
from readout_tui.core.data.language_schema import SubjectNouns

PERSONS: Final = frozenset(
    "man men woman women person people persons boy girl child children father mother son daughter brother sister "
    "husband wife widow parent parents family relatives relative friend friends neighbor neighbors neighbour neighbours "
    "police crowd crowds public critic critics source sources tycoon candidate candidates nominee nominees "
    "contender contenders front-runner frontrunner hopeful hopefuls incumbent challenger opponent opponents rival rivals "
    "aide aides adviser advisers ally allies associate associates colleague colleagues confidant confidante "
    "attorney attorneys counsel judge judges justice justices witness witnesses suspect victim victims "
    "veteran veterans soldier soldiers troops guard guards nurse nurses patient patients student students pupil pupils "
    "expert experts analyst analysts academic academics scholar scholars scientist scientists economist economists "
    "historian chef athlete coach star celebrity activist activists "
    "republican republicans democrat democrats conservative conservatives liberal liberals independent independents "
    "moderate moderates progressive progressives muslim muslims christian christians jew jews american americans "
    "some many most others half third quarter quarters two-thirds majority majorities minority percent percentage "
    "everyone everybody someone somebody anyone another one ones delegation mob audience panel jury panelist "
    "respondent respondents participant participants spokesman spokeswoman spokesperson spokesmen spokespeople "
    "congressman congressmen congresswoman lawmaker lawmakers chief chiefs boss bosses head heads host hosts guest guests "
    "royal heir pope mayor prosecutor prosecutors billionaire millionaire native official officials authority authorities "
    "commander commanders rebel rebels fighter fighters refugee refugees migrant migrants delegate delegates "
    "voters residents researchers farmers workers teachers doctors lawyers supporters protesters demonstrators reporters "
    "observers organizers organisers followers drivers campaigners investigators prosecutors campaigners users readers viewers "
    "members detractors backers commentators detectives tourists passengers survivors employers employees shareholders "
    "investors traders customers consumers taxpayers homeowners strategists pollsters donors volunteers staffers "
    "insiders outsiders onlookers bystanders rescuers firefighters negotiators mediators diplomats ministers leaders "
    "historians physicians psychologists psychiatrists sociologists editors publishers bloggers writers authors "
    "evangelical evangelicals millennial millennials villager villagers youth youths elite elites".split()
)
"""Nouns of persons, beside those with the endings below; quantities stand for persons, too ("half said")."""

PERSON_ENDINGS: Final = (
    *("er", "ers", "or", "ors", "ist", "ists", "cian", "cians", "man", "men", "woman", "women", "person", "people"),
    *("eer", "eers", "crat", "crats", "naut", "holder", "holders", "goer", "goers"),
)
"""Endings of nouns that do something: "voter", "pollster", "director", "strategist", "politician"."""

NOT_PERSONS: Final = frozenset(
    "number numbers matter matters order orders power powers water waters weather paper papers letter letters "
    "factor factors error errors border borders center centers centre centres winter summer quarter river tower "
    "danger disaster disasters corner corners dinner offer offers user-error whether other either neither rather "
    "other however after under over chapter chapters member-number parameter border computer computers server servers "
    "poster posters banner banners shelter shelters harbor harbour floor door color colour motor sector sectors "
    "mirror terror horror favor favour humor humour labor labour tenor vigor vapor flavor behavior behaviour "
    "answer answers transfer transfers register newsletter tender order ladder hunger anger charter charters "
    "cover covers remainder calendar tanker tankers bunker list lists fist mist tractor reactor reactors corridor "
    "corridors rumor rumors rumour rumours encounter encounters barrier barriers career careers frontier "
    "filter filters layer layers counter fever finger fingers liver thunder never ever per cluster clusters "
    "quiver monster monsters disaster semester trimester omen specimen regimen stamen acumen".split()
)
"""Words with such an ending that are no persons."""

BODIES: Final = frozenset(
    "company companies firm firms corporation group groups organization organizations organisation organisations "
    "association union unions federation league coalition alliance movement campaign campaigns party parties "
    "committee commission council board court courts tribunal agency agencies bureau department ministry ministries "
    "office embassy embassies consulate government governments administration regime junta parliament senate congress "
    "cabinet chamber assembly white-house kremlin pentagon palace bank banks fund airline airlines bank exchange "
    "newspaper newspapers magazine magazines website websites site blog network networks channel station broadcaster "
    "outlet outlets press media agency daily weekly tabloid paper journal times post "
    "institute institution think-tank thinktank university college school church diocese charity foundation ngo ngos "
    "team side delegation mission force forces army navy military militia militants police coastguard city county state "
    "hospital hospitals clinic clinics prison museum hotel factory airport laboratory lab startup start-up chain "
    "supermarket retailer brand studio publisher nonprofit non-profit consortium cooperative syndicate lobby "
    "town village community communities country countries nation nations club".split()
)
"""Nouns of bodies."""

PAPERS: Final = frozenset(
    "report reports study studies survey surveys poll polls polling research record records data figures statistics "
    "results result numbers findings filing filings document documents paper papers memo memos email emails letter letters "
    "audit audits review reviews census tally projections projection estimates estimate analysis "
    "analyses investigation investigations inquiry inquiries complaint lawsuit indictment affidavit ruling statement "
    "article articles editorial column op-ed book ad ads advert adverts spot advertisement files file archives papers "
    "story stories piece post documentary dispatch bulletin".split()
)
"""Nouns of papers and other sources."""

PLURALS: Final = frozenset("police people percent some many most others half media men women children".split())
"""Nouns that take the plural of a verb without an s."""

NOBODY: Final = frozenset(
    [
        "everyone",
        "everybody",
        "anyone",
        "anybody",
        "nobody",
        "none",
        "neither",
        "nothing",
        "no",
        "that",
        "this",
        "which",
        "there",
        "what",
    ]
)
"""Words of a phrase that means no speaker: "No officials said", "That said, ..."."""

SPEECH: Final = frozenset(
    form
    for verb in (
        "say tell write vow insist argue tweet reply complain accuse criticize criticise praise urge ask "
        "deny pledge admit acknowledge apologize apologise condemn denounce exclaim quip joke lament testify boast"
    ).split()
    for kind, form in forms(verb)
    if kind != "ing"
)
"""Forms of verbs that only somebody who speaks, or a paper, can be the subject of: a noun before them is a speaker."""

SHOWS: Final = frozenset(
    form
    for verb in (
        "underscore underline highlight confirm indicate suggest reveal reflect signal threaten challenge raise "
        "support encourage express address demand demonstrate show prove illustrate mean imply require "
        "define describe present represent outline remind inform reassure assure alarm endorse recognize recognise "
        "commit defend promise guarantee offer credit decide determine consider question complicate review "
        "oppose object claim reject add detail favor favour voice convey extend seek protest entrust direct appeal "
        "discuss share exchange tout"
    ).split()
    for kind, form in forms(verb)
    if kind != "ing"
)
"""Forms of verbs that a thing can be the subject of, without anybody speaking: "The attack underlines"."""

SUBJECTS: Final = SubjectNouns(
    persons=PERSONS,
    person_endings=PERSON_ENDINGS,
    not_persons=NOT_PERSONS,
    bodies=BODIES,
    papers=PAPERS,
    plurals=PLURALS,
    times=frozenset(
        "week month year morning afternoon evening night weekend monday tuesday wednesday thursday friday".split()
    ),
    pair=frozenset(["both", "two", "all", "each", "either"]),
    about=frozenset("about around over under nearly almost roughly".split()),
    finite_endings=("ws", "es", "ts", "ds", "ns", "ms", "ks", "ls", "ed"),
    nobody=NOBODY,
    neither=frozenset(["neither", "nor", "no"]),
    evidence=frozenset(["show", "shows", "showed"]),
    speech=SPEECH,
    shows=SHOWS,
)
