"""English words for people and bodies that speak for states: titles, their modifiers, collectives, institutions."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.countries import ADJECTIVES, NAMES
from readout_tui.core.data.language_schema import People

TITLES: Final = frozenset(
    "president presidents' minister chancellor premier secretary king queen prince princess emperor emir sultan "
    "amir pope chairman chairwoman chairperson chair councilor councillor ambassador envoy adviser advisor officer "
    "spokesperson spokesman spokeswoman representative commissioner director governor mayor senator congressman "
    "congresswoman speaker leader general admiral chief head deputy undersecretary secretary-general counselor "
    "counsellor coordinator official diplomat comrade mr mrs ms dr sir madam his-excellency excellency majesty "
    "highness professor chargé consul vice-consul attaché attache viceroy shah regent marquis marquess viscount nuncio plenipotentiary "
    "commodore brigadier fonmin defmin primin finmin fonsec secgen permrep chgé emboff judge justice attorney marshal colonel lieutenant captain sheikh sheikha ayatollah "
    "cardinal archbishop patriarch prime-minister head-of-state head-of-government co-chair rapporteur negotiator "
    "aide counterpart colleague peer homologue visitor dignitary ruler mandatary host delegate member vice-president vice-premier boss guest emissary interlocutor administrator "
    "president-elect chancellor-elect governor-elect mayor-elect ex-president ex-minister ex-chancellor "
    "minister-president taoiseach shri smt honourable honorable hon'ble lord lady baroness baron duke duchess monsignor metropolitan rabbi imam supremo custodian mr. mrs. ms. dr. gen. sen. gov. "
    "prof. rep. maj. brig. amb. lt. col. adm. capt. pres. hon. rev. st. rt. hon rt h.e. h.h. h.m. h.r.h.".split()
)
"""Singular nouns that name an office or an honour."""

HONORIFICS: Final = frozenset(
    "mr mrs ms dr sir madam mr. mrs. ms. dr. prof. professor comrade excellency majesty highness hon. hon rt rev. h.e. h.h. h.m. h.r.h. rt. he hm hrh hh "
    "his her lady lord sheikh member shri smt honourable honorable hon'ble".split()
)
"""Titles that name no office ("Mr", "Dr")."""

MODIFIERS: Final = frozenset(
    "prime foreign vice deputy first crown state national security special high acting former federal defense "
    "defence finance trade interior presidential permanent assistant under senior executive supreme chief top "
    "visiting newly-elected outgoing incoming general external affairs relations international economic commerce "
    "then honorary minister's lead principal cabinet joint policy energy justice climate press treasury "
    "agriculture union central republic kingdom federation commonwealth sultanate parliamentary military "
    "political administrative shadow associate newly elected re-elected republican diplomacy diplomatic".split()
)
"""Modifiers before or inside a title."""

PORTFOLIOS: Final = frozenset(
    "Economy Tourism Culture Education Health Environment Industry Transport Transportation "
    "Infrastructure Innovation Technology Science Sport Sports Youth Women Migration Emigration Immigration "
    "Expatriates Diaspora Development Communications Communication Information Water Fisheries Mines Mining Minerals "
    "Petroleum Housing Planning Works Irrigation Forestry Livestock Investment Investments Digital Community "
    "Integration Reintegration Specialist Prosecutor Employment Commerce Food Railways Aviation Ecology Gender Change "
    "Skills Training Arts Heritage Cities Ageing Aging Veterans Families Disability Disabilities Resources Universities "
    "Research Consumer Multicultural Indigenous Territories Hydrocarbons Electricity Ports Shipping Taxation Revenue "
    "Budget Reconstruction Rehabilitation Refugees Prisons Corrections Elections Equality Pensions Customs Statistics "
    "Cyber Cybersecurity".split()
)
"""Words with a capital of what a minister is minister of: part of the office, never of the name."""

PLURALS: Final = frozenset(
    "sides leaders presidents parties ministers interlocutors counterparts principals diplomats officials "
    "delegations statesmen heads-of-state heads-of-government chancellors premiers secretaries countries nations "
    "governments delegates participants partners representatives members politicians colleagues advisers advisors "
    "envoys negotiators co-chairs chiefs ambassadors teams heads spokespersons experts analysts sources states "
    "monarchs presidents speakers commissioners attendees signatories pms fms pair duo".split()
)
"""Plural nouns of those who take part in talks."""

PARTIES: Final = frozenset(
    "sides leaders presidents parties ministers interlocutors counterparts principals diplomats delegations "
    "officials statesmen heads-of-state heads-of-government chancellors premiers secretaries countries nations "
    "governments advisers advisors envoys negotiators participants co-chairs chiefs ambassadors monarchs pair duo "
    "teams heads speakers attendees signatories partners members pms fms".split()
)
"""The plurals that stand for both sides when nothing else is said of them."""

SIDES: Final = frozenset(
    "side opposition party delegation government administration ministry office team embassy department "
    "representatives officials authorities authority representative military army parliament leadership cabinet council "
    "committee commission court agency bureau service center centre mission spokesperson statement communique "
    "communiqué document declaration readout release report letter text organization organisation".split()
)
"""Singular nouns of bodies and documents that speak: "the Ukrainian side", "the ministry", "the statement"."""

NOT_NAMES: Final = frozenset(
    "telephone phone teleconference videoconference video conversation discussion discussions consultations encounter "
    "meeting nation nations people parliament call talks visit statement chamber trade authority authorities "
    "assembly summit forum conference congress bank group fund union league force forces corps task initiative "
    "agreement agreements treaty act plan process framework partnership dialogue strategy package charter "
    "convention protocol format memorandum cooperation security economic trade peace war world east west north "
    "south street square house palace hall building airport university institute foundation company corporation "
    "sea ocean strait river islands island peninsula region province city state internet dear communists muslims "
    "christians jews western eastern northern southern transcript interview doorstop briefing stakeout debate remarks speech address "
    "broadcast programme program podcast radio television launch luncheon breakfast".split()
)
"""Words with a capital that are no part of a person's name."""

HEADLINE_VERBS: Final = frozenset(
    "receives meets hosts speaks visits holds attends arrives departs leaves signs calls welcomes concludes begins "
    "chairs opens inaugurates addresses joins travels tours secures announces discusses telephones phones congratulates "
    "condemns thanks urges says tells inspects presents launches unveils pledges backs seeks vows warns rejects "
    "previewing strengthening advancing deepening promoting well democratic republican".split()
)
"""Words that have a capital in headlines and headings and look like a name after a title ("President Receives")."""

GENDERS: Final[dict[str, int]] = {
    **dict.fromkeys(
        "ms mrs ms. mrs. madam queen princess spokeswoman chairwoman congresswoman lady duchess".split(), 9
    ),
    **dict.fromkeys("mr mr. king prince sheikh emir sultan pope spokesman congressman chairman lord sir".split(), -9),
    **dict.fromkeys(["her", "herself"], 1),
    **dict.fromkeys(["his", "himself"], -1),
}
"""A title, or a pronoun after a subject -> how strongly it says woman (above 0) or man (below 0)."""

DOCUMENTS: Final = frozenset(
    "statement communique communiqué document declaration readout release report letter text note".split()
)
"""The bodies that are papers: "the statement says"."""

ACRONYMS: Final[dict[str, str]] = {
    "MP": "member",
    "MEP": "member",
    "HE": "excellency",
    "HM": "majesty",
    "HRH": "highness",
    "HH": "highness",
    "PM": "prime-minister",
    "FM": "foreign-minister",
    "EAM": "external-minister",
    "NSA": "national-security-adviser",
}
"""Titles written as capitals, and the office each is."""

ROLES: Final[dict[str, str]] = {
    **{acronym.lower(): role for acronym, role in ACRONYMS.items()},
    "premier": "prime-minister",
    "prime minister": "prime-minister",
    "head of state": "head-of-state",
    "head of government": "head-of-government",
    "secretary general": "secretary-general",
    "vice president": "vice-president",
    "chief of staff": "chief-of-staff",
    "advisor": "adviser",
    "councillor": "councilor",
    "amir": "emir",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "emissary": "envoy",
    "defence": "defense",
    "under secretary": "under-secretary",
    "undersecretary": "under-secretary",
}
"""Titles, and modifiers in them, whose role has another name."""

_MAJESTY: Final = ("king", "queen", "emperor", "sultan")
_HIGHNESS: Final = ("crown-prince", "emir", "prince", "sheikh")
HIGHNESS: Final = {"majesty": _MAJESTY, "hm": _MAJESTY, "highness": _HIGHNESS, "hrh": _HIGHNESS, "hh": _HIGHNESS}
"""Form of address -> the roles of persons who are addressed so."""

SOURCES: Final = frozenset(
    "diplomats negotiators envoys delegates experts analysts sources officials observers economists media journalists reporters critics residents".split()
)
"""Plural sources of news that are no party to the talks."""

RELAYERS: Final = frozenset("spokesperson spokesman spokeswoman secretary aide".split())
"""Those who report what others said."""

BRIEFERS: Final = frozenset("official officials spokesperson spokesman spokeswoman".split())
"""In a transcript's label: those who brief on the talks of others."""

OFFICES: Final[dict[str, str]] = {
    "United States": "The White House",
    "Russia": "The Kremlin",
    "France": "The Élysée",
    "United Kingdom": "Downing Street",
    "European Union": "European Commission",
}
"""Who issues a country's fact sheets when the text does not say; other countries: "Government of X"."""

PEOPLE: Final = People(
    titles=TITLES,
    modifiers=MODIFIERS,
    honorifics=HONORIFICS,
    roles=ROLES,
    country_names={**ADJECTIVES, **NAMES},
    countries={},
    place=None,
    decline=None,
    nominative=None,
    genders=GENDERS,
    highness=HIGHNESS,
    heads_of=frozenset("head chief boss leader spokesperson spokesman spokeswoman".split()),
    passing=frozenset("then acting visiting newly elected".split()),
    with_foreign=frozenset("relations trade international economic".split()),
    parties=PARTIES,
    sources=SOURCES,
    documents=DOCUMENTS,
    relayers=RELAYERS,
    briefers=BRIEFERS,
    fact_sheet_offices=OFFICES,
)
