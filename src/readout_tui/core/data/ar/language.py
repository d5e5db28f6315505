"""Arabic. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.ar import verbs, words
from readout_tui.core.data.ar.countries import NAMES
from readout_tui.core.data.ar.names import settle
from readout_tui.core.data.ar.segmentation import label_words
from readout_tui.core.data.language_schema import Background, Guarded, Polarity, WordOrder
from readout_tui.core.data.neutral import dates, fits_any, neutral, never
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("ar", "arabic")

_COUNTRIES: Final = {
    before + name: key for name, key in {**NAMES, **words.OTHERS}.items() for before in ("", "و", "ل", "ب")
}


def _adjective(name: str) -> str:
    """The adjective of a country, by rule ("كينيا" -> "كيني")."""
    bare = name.removeprefix("ال")
    return next((bare.removesuffix(end) for end in ("يا", "ا", "ة") if bare.endswith(end)), bare) + "ي"


_ADJECTIVES: Final = {
    article + adjective + ending: key
    for adjective, key in {
        **{_adjective(name): key for name, key in NAMES.items() if " " not in name},
        **words.ADJECTIVES,
    }.items()
    for article in ("", "ال")
    for ending in ("", "ة")
}
_TITLES: Final = tuple(form for noun in words.TITLES.split() for form in words.with_prefixes(noun))
_BODIES: Final = tuple(form for noun in words.BODIES.split() for form in words.with_prefixes(noun))


LANGUAGE: Final = _BASE._replace(
    labels=label_words(_BASE.labels),
    page=_BASE.page._replace(bylines=(*_BASE.page.bylines, "المصدر", "تحرير", "تصوير")),
    datelines=_BASE.datelines._replace(
        own=regex(
            r"[\u0621-\u064a][\u0621-\u064a ،]{1,40}?(?: في [\d\u0660-\u0669]{1,2} [\u0621-\u064a]{3,10}(?: [\d\u0660-\u0669]{4})?)?"
            r" ?(?:[–—-] ?(?:وكالة [\u0621-\u064a]+|\([^)\n]{2,25}\)|واس|وام|قنا|بترا|سانا|رويترز|أ ف ب)[^\n:/–—-]{0,20}?"
            r"(?::| ?[–—-])|/ ?[\u0621-\u064a ]{2,25} ?/|\([^)\n]{2,25}\) ?[–—:-])[ \n]*"
        ),
        capitals=frozenset(map(chr, range(0x621, 0x64B))),
    ),
    dates=dates(
        words.MONTHS, "في الموافق الساعة صباحا مساء الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت م هـ"
    ),
    documents=_BASE.documents._replace(
        records=("محضر اجتماع", "محضر لقاء", "محضر محادثات"),
        internal=("سري", "سري للغاية", "الحضور", "الحاضرون"),
        reports=Guarded(
            ("قلت", "أجبت", "أضفت", "رددت", "وعدته", "أبلغته", "أخبرته", "أجاب", "قال"),
            regex(
                r"\b[وف]?(قلت|أجبت(?:ه|ها)?|أجبته|أضفت|أوضحت له|رددت|وعدته|أبلغته|أخبرته)\b|(?:قال|أجاب|رد|سأل)",
                re.IGNORECASE,
            ),
        ),
        joint=(*_BASE.documents.joint, Guarded(("مشترك",), regex("(?:بيان|إعلان|بلاغ) (?:صحفي )?مشترك"))),
        together=regex(r"\bjoint\b|leaders[’']|مشترك", re.IGNORECASE),
        contact=regex("التقى|استقبل|اتصال|لقاء|اجتماع|مباحثات|محادثات|زيارة|هاتفي"),
    ),
    vocabulary=_BASE.vocabulary._replace(
        classes=(
            ("s", _BODIES),
            *((kind, tuple(listed.split())) for kind, listed in words.TABLE.items()),
            ("l", tuple("ل" + noun for noun in words.TABLE["l"].split())),
            ("t", (*_TITLES, *words.POSSESSED.split(), *words.NAMED_LEADS.split())),
        ),
        proper=(("a", _ADJECTIVES), ("c", _COUNTRIES)),
        phrases={**words.PHRASES, "t": "|".join(words.TITLE_PHRASES), "s": "|".join(words.BODY_PHRASES)},
        months=frozenset(),
        adverb="-",
        not_names=("-",),
        marks={"،": ",", "؛": ";", "؟": "."},
        words=regex(
            r"(?:(?<=وفقا )|(?<=وفقاً )|(?<=وفقًا )|(?<=طبقا )|(?<=طبقاً ))ل(?=[\u0621-\u064a]{3})"
            r"|(?<![\u0621-\u064a])و(?=ال[\u0621-\u064a]{3})(?!وال(?:د|ي)\b)"
            r"|[\u0621-\u064a\u0640\u064b-\u0652\u0670]+|[A-Za-z][\w’'-]*|[\d\u0660-\u0669]+(?:[.,٫][\d\u0660-\u0669]+)*|[^\w\s]|_"
        ),
        settle=settle,
    ),
    verbs=_BASE.verbs._replace(
        base=verbs.REPORTING,
        phrases=verbs.PHRASES,
        inflect=verbs.forms,
        listed=(("ing", verbs.PARTICIPLES),),
        narration=words.NARRATION,
    ),
    grammar=_BASE.grammar._replace(
        after_quotes=frozenset("ختم تابع".split()),
        parenthesis=frozenset(["كما", "حسبما", "وفقما"]),
        me=frozenset(["أنا"]),
    ),
    order=WordOrder(
        after=True,
        inverts=True,
        dropped=True,
        feminine=verbs.FEMININE,
        plural=verbs.PLURAL,
        impersonal=frozenset(),
        parts=frozenset(),
        sides=frozenset(),
        places=frozenset(),
        bracket=False,
        postpositions=frozenset(),
        enclitics=(),
        hearers=frozenset("له لها لهم للصحفيين للصحافيين لوكالة".split()),
        accounts=frozenset(),
        unnamed=never,
        fits=fits_any,
    ),
    background=Background(
        reported=frozenset(),
        views=frozenset(words.VIEWS.split()),
        facts=frozenset(words.FACTS.split()),
        events=frozenset(words.EVENTS.split()),
        silent=frozenset(words.SILENT.split()),
    ),
    people=_BASE.people._replace(
        titles=frozenset(_TITLES) | frozenset(words.TITLE_PHRASES),
        modifiers=frozenset(words.TABLE["m"].split()),
        honorifics=frozenset(words.NAMED_LEADS.split()) | frozenset("السيد السيدة الدكتور الدكتورة الأستاذ".split()),
        roles={
            **_BASE.people.roles,
            **{form: role for noun, role in words.ROLES.items() for form in words.with_prefixes(noun)},
            **{
                f"{before}{who} {what}": f"{what.removeprefix('ال')}-minister"
                for who in ("وزير", "وزيرة")
                for what in words.OF_MINISTERS.split()
                for before in ("", "ل", "ب", "و")
            },
            **{before + phrase: role for phrase, role in words.PHRASE_ROLES.items() for before in ("", "ل", "ب", "و")},
            **dict.fromkeys(words.POSSESSED.split(), "counterpart"),
        },
        country_names=NAMES,
        countries={**_ADJECTIVES, **_COUNTRIES},
        genders={
            **dict.fromkeys(verbs.FEMININE, 1),
            **dict.fromkeys(verbs.MASCULINE, -1),
            **{
                form: -1
                for noun in words.TITLES.split()
                if not noun.endswith("ة")
                for form in words.with_prefixes(noun)
            },
            **dict.fromkeys(words.TITLE_PHRASES, -1),
            **{phrase: 9 for phrase in words.TITLE_PHRASES if phrase.split()[0].endswith("ة")},
            **{form: 9 for noun in words.TITLES.split() if noun.endswith("ة") for form in words.with_prefixes(noun)},
        },
        parties=frozenset("الوزراء القادة الزعماء الرؤساء الأطراف المشاركون المجتمعون".split()) | {"وزراء الخارجية"},
        sources=frozenset("مسؤولون خبراء محللون مصادر مراقبون دبلوماسيون شهود نشطاء ناشطون السكان".split()),
        documents=frozenset(form for noun in ("بيان", "تقرير") for form in words.with_prefixes(noun)),
        relayers=frozenset(form for noun in ("متحدث", "متحدثة", "ناطق", "ناطقة") for form in words.with_prefixes(noun))
        | {"المتحدث باسم", "المتحدثة باسم", "الناطق باسم", "الناطقة باسم", "المتحدث الرسمي"},
    ),
    reference=_BASE.reference._replace(
        articles=frozenset(),
        indefinite=frozenset(),
        display_articles=(),
        she=frozenset(["هي", "وهي"]) | verbs.FEMININE,
        possessives=frozenset("نظيره نظيرها نظيرته ضيفه ضيفها مضيفه".split()),
        theirs=frozenset(),
        ours=frozenset(),
        first_person=frozenset("نحن أنا إننا إنني أننا أنني لدينا لنا".split()),
        in_turn=frozenset("من_جانبه بدوره بدورها".split())
        | {"من جانبه", "من جانبها", "من جهته", "من جهتها", "في المقابل"},
        side=frozenset(["الجانب", "جانب"]),
        spoken_for=frozenset("الجانب الحكومة".split()),
        announcing=frozenset(),
        announced=frozenset(),
        occasion=frozenset("حول بشأن بعد قبل خلال".split()),
        appearances=frozenset(),
        addressed=frozenset(["إلى"]),
        guest=frozenset(["مع"]),
    ),
    polarity=Polarity(
        negations=frozenset("لا لم لن ليس ليست ليسوا دون بدون غير عدم ما كلا".split()),
        idle=("لا سيما", "ما يزال", "لا يزال", "لا تزال", "غير أن"),
        characters=False,
    ),
)
