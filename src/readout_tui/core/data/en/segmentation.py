"""English for segmentation: where sentences end, what datelines, labels and pages look like, kinds of document.

Names and furniture of several languages are here too, where texts of any language may have them: "Mme", "Enditem".
"""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.language_schema import (
    DatelineForms,
    Dates,
    DocumentForms,
    Guarded,
    LabelWords,
    PageForms,
    SentenceRules,
)
from readout_tui.core.data.punctuation import CLOSING, CLOSING_OR_OPENING, OPENING
from readout_tui.core.lazy_regex import regex

MONTHS: Final[dict[str, int]] = {
    "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4, "may": 5,
    "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9, "september": 9,
    "oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
}  # fmt: skip

SENTENCES: Final = SentenceRules(
    hours=frozenset(["a.m", "p.m"]),
    after_hour=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday eastern central pacific local".split()
    ),
    zone=frozenset(["time"]),
    lettered=frozenset(
        "annex appendix area article attachment battalion block building category chapter class clause column company "
        "concourse exhibit figure form gate grade group hall hepatitis item level list option panel paragraph part phase "
        "pier plan platform point pool rank room ring route row schedule scenario section series stage table team "
        "terminal tier track type unit version vitamin volume wing zone".split()
    ),
    ambiguous=frozenset(
        "jr sr inc ltd co corp bros al jan feb mar apr jun jul aug sept sep oct nov dec dept univ assn "
        "mon tue tues wed thu thur thurs fri sat sun est ave blvd ph.d m.d b.a m.a d.c "
        "u.s u.n u.k e.u p.r.c r.o.k d.p.r.k".split()
    ),
    starters=frozenset(
        "the a an this that these those he it she they we i you his her its their our my both all each in on at for "
        "from to with by as after before during while when where what who if and but or so yet because since under "
        "over according also however moreover furthermore meanwhile earlier later today yesterday there here no not "
        "some many most one two three such another other regarding following finally thus therefore then let please "
        "thank thanks is are was were do does did can could will would should nobody nothing neither either "
        "asked speaking".split()
    ),
    short_months=frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split()),
    units=frozenset("etc ft sec mt vol".split()),
    after_unit=frozenset(),
    before_number=frozenset("no nos art arts para paras fig figs ch vol ca res doc cl pp".split()),
    joining=frozenset(
        "mr mrs ms dr prof gen lt col sgt maj capt cmdr adm amb sen rep reps sens gov hon rt rev fr st mt ft vs cf eg "
        "ie viz h.e s.e messrs mme mlle sr.a sra srta dra ing lic sec approx pres supt brig cpl pvt".split()
    ),
    ordinals=0,
    opening=OPENING,
    closing=CLOSING,
    either=CLOSING_OR_OPENING,
    attributed=regex(
        r"\s+(?:(?:[A-Z][\w.'’-]*|the|[A-Z]{2,})\s+){1,5}(?:said|asked|added|replied|noted|wrote|told|says|asks)\b"
        r"|\s+(?:said|asked|added|replied|noted|wrote)\s+[A-Z]"
    ),
)

DATELINES: Final = DatelineForms(
    months=r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?", own=None, capitals=frozenset()
)

LABELS: Final = LabelWords(
    letters=("Q", "A"),
    answers=frozenset("answer a".split()),
    handover=frozenset("reports report reporting correspondent reporter story details".split()),
    turns=frozenset(
        "moderator question answer interviewer interviewee journalist reporter host operator speaker questioner press "
        "correspondent chair presenter anchor narrator audience participant delegate staff voice translator interpreter "
        "q a".split()
    ),
    offices=frozenset(
        "president minister chancellor secretary official ambassador leader premier king prince representative "
        "commissioner general adviser advisor chair treasurer senator governor director "
        "pm dpm fm vp sg dsg".split()
    ),
    office_beginnings=("spokes", "chair"),
    office_endings=(),
    honorifics=frozenset(
        "mr mrs ms miss mx dr prof sir lord lady baroness dame sen senator rep gov hon m mme mlle sr sra herr frau".split()
    ),
    groups=frozenset(
        "members member senators delegates journalists reporters voices participants speakers interpreters deputies "
        "delegations representatives audience".split()
    ),
    articles=("the ",),
    small=(
        "of", "the", "and", "for", "de", "del", "von", "van", "der", "bin", "al", "to", "hon", "la", "du", "des", "di", "da",
        "dos", "ibn", "el", "in", "from",
    ),
    titles=frozenset(),
    beside_titles=frozenset(),
    caseless=False,
    spoken=regex(r"\b(?:I|[Ww]e|[Oo]ur|my|[Tt]hank you)\b"),
    addressing=regex(r"\b[Yy]ou\b|[?？]"),
    no_names=frozenset(
        (
            "from|to|cc|bcc|date|subject|subjects|e&oe|re|sent|reply-to|note|notes|source|sources|photo|image|video|caption|background"
            "|contact|contacts|time|venue|place|location|topic|topics|title|author|tel|fax|email|e-mail|website|phone|address"
            "|reference|attachment|attachments|annex|summary|update|tags|category|editor|web|edited by|reporting by|file"
            "|duration|duration of meeting|participants|present|agenda|item|details|context|download|language|page|published"
        ).split("|")
    ),
    says=(),
    clerk=Guarded(
        (
            "whereupon", "adjourn", "rose", "called to order", "conclu", "suspend", "resum", "ended", "interject", "recess",
            "interrupt", "having", "laugh", "applause", "off the record", "leave", "question", "motion", "bill", "amendment",
            "debate", "quorum", "division", "proposal", "resolution",
        ),
        regex(
            r"\W*(?:whereupon\b.*"
            r"|(?:the |this )?(?:[\w’'-]+ ){0,4}?(?:meeting|session|sitting|hearing|briefing|conference|debate|committee"
            r"|council|house|senate|assembly|interview|proceedings|call|event|court|discussion)s? (?:then )?(?:was |were |is |"
            r"stood |had |has )?(?:called to order|rose|adjourn\w+|concluded|suspended|resumed|ended|recessed|closed)\b.{0,80}"
            r"|(?:leave|question|motion|bill|amendment|debate|quorum|division|proposal|resolution)s? (?:[\w’'-]+ ){0,6}?"
            r"(?:granted|interrupted|adjourned|agreed to|negatived|resolved|read [\w ]{1,20}time|passed|put|called|carried)\W*"
            r"|(?:[\w’'.-]+ ){1,5}(?:interjecting|interrupting|laughing|applauding|having spoken)\W*"
            r"|(?:[\w’',-]+ ){0,3}(?:laughter|applause|interruption|crosstalk|recess)\W*)",
            re.IGNORECASE,
        ),
    ),
)  # fmt: skip

_ABBREVIATED: Final = frozenset(
    (
        *MONTHS,
        *"mon monday tue tues tuesday wed wednes wednesday thu thur thurs thursday fri friday sat satur saturday".split(),
        *"sun sunday am pm".split(),
    )
)
DATES: Final = Dates(
    months=MONTHS,
    abbreviated=_ABBREVIATED,
    time_words=_ABBREVIATED
    | frozenset(
        "et ct mt pt est edt cst cdt mst mdt pst pdt gmt utc bst wet west cet cest eet eest msk sast wat cat eat sgt ist "
        "jst kst z hr hrs hour hours local time moscow beijing update updated published posted last on at of date end "
        "start modified release released issued the de le".split()
    ),
    written=(
        regex(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"),
        regex(r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"),
        regex(r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[A-Z][a-z]{2})[a-z]*\.?,? (?P<year>\d{4})\b"),
        regex(r"\b(?P<month>[A-Z][a-z]{2})[a-z]*\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?, (?P<year>\d{4})\b"),
    ),
)

PAGE: Final = PageForms(
    furniture_lines=frozenset(
        (
            "enditem|end|ends|30|reuter|reuters|afp|ap|upi|tass|itar-tass|xinhua|dpa|ansa|efe|interfax|kyodo|yonhap|pti|"
            "begin text|begin text:|end text|end text:|more|advertisement|print|share|signed:"
            "|read more|related news|related stories|related articles|from|from:|published|published:|location|location:"
            "|delivered on|delivered on:|organisation|organisation:|organisations|organisations:|for immediate release"
            "|back to top|unofficial translation|check against delivery"
        ).split("|")
    ),
    furniture=Guarded(
        (
            "share", "suggest to", "print", "email", "e-mail", "back to list", "go to", "item ", "sign up", "subscribe",
            "newsletter", "follow us", "click here", "learn more", "read more", "watch ", "get the latest", "our standards",
            "terms of", "privacy policy", "cookie", "copyright", "all rights", "download", "skip to", "jump to", "exclusive news",
            "register ", "log in", "join ", "receive ", "stay up", "e&oe", "e & oe",
        ),
        regex(
            r"(?:share (?:this|on|via)\b.{0,50}"
            r"|(?:[^\w\n]*(?:suggest to a friend|print|share|e-?mail|back to list|go to (?:the )?list)[^\w\n]*){1,4}"
            r"|[a-z]{2,3}(?:/[a-z]{2,3}){1,3}|[^\n]{2,60}\| ?tel\b[^\n]{3,80}"
            r"|(?:sign up|subscribe|register|join|receive|get the latest|stay up)\b[^\n]{0,60}\b(?:newsletters?|inbox|updates?"
            r"|alerts?|news|free|now|today|account|e-?mails?)\b[^\n]{0,60}"
            r"|(?:sign up|subscribe(?: now)?|log in|skip to|jump to|follow us|click here|learn more about|read more(?: at| on|:))"
            r"\b[^\n]{0,60}"
            r"|our standards:[^\n]{0,80}|exclusive news, data[^\n]{0,200}|(?:terms of (?:use|service)|privacy policy|cookies?"
            r"|cookie policy)(?:\W+[\w ]{2,30}){0,4}\W*"
            r"|[^\n]{0,40}(?:copyright|all rights reserved)\b[^\n]{0,80}"
            r"|item \d+ of \d+|<[^>]{0,200}>|e ?& ?oe)[.…*_]*",
            re.IGNORECASE,
        ),
    ),
    captions=Guarded(
        ("photo", "file photo", "caption", "image", "figure", "picture", "video", "infographic"),
        regex(
            r"(?:\W*(?:photo|file photo|caption|image|figure|picture|video|infographic)\b\s*[:(/-].*"
            r"|.*[(\[](?:xinhua/|photo|image|ap photo|reuters/|afp/|photo by)[^)\]]{0,80}[)\]]\W*)",
            re.IGNORECASE | re.DOTALL,
        ),
    ),
    credits=("xinhua/", "photo", "image", "ap photo", "reuters/", "afp/"),
    bylines=(
        "by", "written by", "reporting by", "author", "authors", "editor", "editing by", "source", "reporter",
        "photographer", "translated by",
    ),
    by_name=regex(r"\(?[Bb][Yy] +[A-Z]|\(?\w+(?: \w+)?\s?[:：]|\(?(?:Written|Reporting|Editing|Translated) by "),
    links_above=frozenset(["associated links", "related links", "useful links"]),
    see_also=frozenset(["see also"]),
    salutations=(
        "Dear", "My dear", "Your Excellency", "Your Majesty", "Your Highness", "Excellency", "Excellencies",
    ),
    addresses=("Dear ",),
    closings=(
        Guarded(
            ("yours", "very", "most", "with", "kind", "best", "warm", "sincerely", "respectfully"),
            regex(
                r"(?:(?:yours|very|most)\b.{0,20}"
                r"|(?:with|kind|best|warm)\b.{0,30}(?:regards|wishes|respect|gratitude)"
                r"|sincerely|respectfully)(?: yours)?,?",
                re.IGNORECASE,
            ),
        ),
    ),
    leads=frozenset(
        (
            "background:|details:|summary:|end summary:|introduction:|conclusion:|action requested:|subject:|context:|note:|notes:|note to editors:|notes to editors:|reference:|for reference:"
            "|contact:|contacts:"
        ).split("|")
    ),
    matters=regex(
        r"(?:tion|ions|ity|ment|ance|ence|ics|ing|airs|ties|sues|ters|ergy|rade|ture|ealth|ights)"
        r"(?: (?:and|of|in|for) [\w ]+)?:$"
    ),
    small=frozenset(
        "a an the of and or in on for to with at by from as de la le les des du el los las y en sur et".split()
    ),
)  # fmt: skip

DOCUMENTS: Final = DocumentForms(
    joint=(
        Guarded(
            ("joint", "communiqu", "declaration", "chair", "leaders"),
            regex(
                r"joint (?:\w+ )?(?:statement|declaration|communiqu|press (?:statement|release)|communication"
                r"|vision|action|readout|document)"
                r"|^(?:(?!\b(?:call|phone|telephone|meeting|entretien|readout)\b).)*"
                r"(?:communiqu[eé](?! n[ro]?\W|\W*\d| de presse)|declaration)\b"
                r"|\bchair(?:man|person)?[’']s (?:statement|summary)"
                r"|leaders[’'] (?:joint )?statement",
                re.IGNORECASE,
            ),
        ),
    ),
    joint_opening=Guarded(
        ("We, the ",),
        regex(r"\W*(?:\d+\.\s+)?We, the (?:\w+ )?(?:Heads|Leaders|Presidents|Ministers|Foreign|Governments)"),
    ),
    together=regex(r"\bjoint\b|leaders[’']", re.IGNORECASE),
    one_holder=regex(
        r"(?:^|[.!?]\s+|\n\s*)(?:Mr|Ms|Mrs|Dr"
        r"|The (?:\w+ )?(?:Prime Minister|Minister|President|Secretary|King|Emir|Chancellor)"
        r"|(?:Minister|President|Secretary) [A-Z]\w+)\b(?! (?:and|of \w+ and)\b)",
    ),
    all_of_them=regex(
        r"(?:^|[.!?;]\s+|\n\s*)(?:\d+\.\s+)?(?:We|They|Both|The (?:two|(?:\w+ )?(?:Heads|Leaders|Presidents|Ministers"
        r"|Parties|[Ss]ides|Secretaries|Participants|[Cc]ountries)))\b"
    ),
    factsheets=("fact sheet", "factsheet", "backgrounder"),
    readouts=("readout",),
    letters=("open letter", "letter to", "letter from"),
    records=(
        "meetings coverage", "meeting (am", "meeting (pm", "meeting (night", "plenary meeting", "verbatim record",
        "record of conversation", "record of a conversation", "record of meeting", "record of a meeting", "record of talk",
        "record of discussion", "summary record", "memorandum of conversation", "memorandum of a", "memorandum for the record", "memcon", "minutes of",
        "note of a ", "note of conversation", "notes of a ", "summary of conversation", "telegram from", "telegram to",
        "cablegram", "cable from", "despatch from", "despatch to", "despatch no", "dispatch from", "dispatch no",
        "airgram", "savingram", "memorandum by", "memorandum from",
    ),
    headed=Guarded(
        (
            "Note", "NOTE", "Record", "RECORD", "Minute", "MINUTE", "Memo", "MEMO", "Letter", "gram", "patch", "Submission",
            ") to ", ", to ", "Secretary of State to ",
        ),
        regex(
            r"(?:\d+\.\s*|\W*)(?:(?i:(?:(?:file |draft |extracts? from )*(?:notes?|records?|memorand(?:um|a)) (?:by|of|on|for)"
            r"|(?:draft |agreed |extracts? from (?:the )?)*minutes?(?: (?:by|of|on|for)|[,:])) [^.!?]{0,90}?"
            r"\b(?:conversations?|meetings?|talks?|discussions?|interview|call|audience)\b)"
            r"|(?:Cablegram|Telegram|Savingram|Memorandum|Despatch|Dispatch|Letter|Minute|Note|Submission|Telex)"
            r"(?: [\w().\[\]]+){0,4}? [A-Z]{4,}(?: [A-Z]{3,}){0,3}, \d"
            r"|(?:[A-Z(][\w.’'()-]*,? |(?:of|the|in|and|at|for|on|to|de|von) ){1,14}?"
            r"(?:(?<=[,)] )|(?<=Secretary of State ))to (?:the )?(?:[A-Z]\w+ ){0,3}?"
            r"(?:(?:Mr|Mrs|Miss|Sir|Dr|Lord|Viscount|Count|Marquis|General|Senator)\b"
            r"|Department|Ministry|Ministers?|Embassy|Legation|Consulate|Consul|Ambassador|Charg[eé]|Secretary"
            r"|High Commission(?:er)?|Commissioner|Delegation|Mission|Foreign Office|Government|Governor|Secretariat"
            r"|President|Representative|Adviser|Political Adviser)\b)"
        ),
    ),
    internal=(
        "secret", "confidential", "restricted", "participants", "present:", "eyes only", "copy no", "for the record",
        "not for publication", "attendees", "amembassy", "secstate", "subj:", "subject:", "ref:", "priority", "immediate",
        "distribution", "cc:", "[received", "official use only", "niact", "deptel", "embtel", "our telegram", "your telegram",
    ),
    statements=("statement by", "statement of", "statement from"),
    speeches=("remarks", "comments in response", "comments on", "statement on", "press statement", "address", "speech", "transcript", "press conference", "interview", "briefing"),
    contact=regex(
        r"\b(?:spoke|met|meets|speaks|held|hosts|hosted|receives|received|convened|travel(?:l)?ed|call|conversation|meeting)\b"
        r"|following (?:readout|statement)",
        re.IGNORECASE,
    ),
    sources=Guarded(
        (
            "told", "quoted", "news agency", "at a news", "at a press", "has said", "have said", "anonymity",
            "declined to", "wrote on", "wrote in", "reported", "said on", "said in", "says on", "says in", "sources",
            "the agency", "the newspaper", "the outlet", "press conference in",
        ),
        regex(
            r"\b(?:told (?:reporters|journalists|(?:the )?[A-Z]\w+ (?:News|TV|Radio))"
            r"|told (?:the )?[A-Z]{2,}|quoted as saying|news agency|at a (?:news|press) (?:conference|briefing)"
            r"|(?:has|have) (?:said|told)"
            r"|condition of anonymity|declined to (?:comment|say|elaborate|confirm)"
            r"|wrote on (?:Telegram|Twitter|Facebook|X)\b|[Aa]s (?:[A-Z]\w+ (?:has )?)?reported"
            r"|(?:said|reported|says|wrote) (?:on|in) (?:its|an?|the|his|her)"
            r" (?:website|statement|Telegram|Facebook|Twitter|report|interview|social)"
            r"|as (?:quoted|reported) by|according to (?:\w+ )?sources|sources (?:said|told)"
            r"|the (?:agency|newspaper|outlet) (?:said|reported)|press conference in)\b"
        ),
    ),
    reports=Guarded(
        ("said", "says", "told", "replied", "added", "noted", "stated", "continued", "asked", "responded", "stressed"),
        regex(
            r"\b(?:(I|[Ww]e)(?: then| also| further| \w+ly)? )?"
            r"(?:said|says|told|replied|added|noted|stated|continued|asked|responded|remarked|argued|wrote|explained"
            r"|stressed|emphasi[sz]ed|expressed|thanked|recalled|pointed out|observed)\b"
        ),
    ),
    speakers=Guarded(
        ("said", "says", "told", "wrote", "argued", "added", "tweeted"),
        regex(
            r"\b([A-Z][\w’'-]+) (?:\w+ly )?(?:said|says|told|wrote|tweeted|argued|added)\b"
            r"|\b(?:said|says|added) (?:[A-Z][\w.’'-]+ ){0,3}?([A-Z][\w’'-]+)\b"
        ),
    ),
    quoting=Guarded(
        ("said", "says", "told", "wrote", "added", "explained", "tweeted"),
        regex(
            r"[,.!?…—-]['\"”’]{1,2} (?:[\w.’'-]+ ){0,4}?(?:said|says|told|added|wrote|explained|tweeted)\b"
            r"|\b(?:said|says|told \w+|added|wrote|tweeted),? [\"“]"
        ),
    ),
    singular=regex(r"\b(?:I|I[’'](?:m|ve|d|ll)|My|my)\b(?![.])"),
    plural=regex(r"(?:^|[.!?:]\s+|, |\d\.\s+)(?:[Ww]e|[Oo]ur)\b", re.MULTILINE),
    valediction=regex(r"\b(?:sincerely|respectfully|regards|highest consideration)\b", re.IGNORECASE),
)  # fmt: skip
