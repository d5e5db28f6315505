"""Russian. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.cyrillic import place
from readout_tui.core.data.language_schema import Background, Guarded, Polarity, WordOrder
from readout_tui.core.data.neutral import dates, neutral, never, titled
from readout_tui.core.data.ru import verbs, words
from readout_tui.core.data.ru.countries import NAMES
from readout_tui.core.data.ru.declension import declined, nominative
from readout_tui.core.data.ru.forms import ADJECTIVES, COUNTRIES
from readout_tui.core.data.ru.genitives import settle, unlisted
from readout_tui.core.data.ru.segmentation import label_words, sentence_rules
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("ru", "russian")

LANGUAGE: Final = _BASE._replace(
    sentences=sentence_rules(_BASE.sentences),
    labels=titled(label_words(_BASE.labels), words.TABLE, words.PHRASES),
    datelines=_BASE.datelines._replace(
        own=regex(
            r"[А-ЯЁ][А-ЯЁ-]{2,}(?: [А-ЯЁ-]+)?, \d{1,2} [а-я]{3,8}(?: \d{4})?(?:\.| [—–-])"
            r"(?: /[^/\n]{2,20}/\.| (?:РИА Новости|Интерфакс|ТАСС)[.,]?(?: [—–-])?)?[ \n]*"
        ),
        capitals=frozenset("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
    ),
    dates=dates(
        words.MONTHS, "года год г в мск час часов минут понедельник вторник среда четверг пятница суббота воскресенье"
    ),
    page=_BASE.page._replace(
        bylines=(*_BASE.page.bylines, "источник", "автор", "редактор", "текст", "фото"),
        salutations=(*_BASE.page.salutations, "Уважаемый", "Уважаемая", "Уважаемые"),
        small=_BASE.page.small | frozenset("и в на о".split()),
    ),
    documents=_BASE.documents._replace(
        records=("запись беседы", "из дневника", "протокол", "стенограмма беседы", "запись переговоров", "телеграмма"),
        internal=("секретно", "сов. секретно", "для служебного пользования", "экз.", "присутствовали", "участники"),
        reports=Guarded(
            ("ответил", "сказал", "заметил", "спросил", "заявил", "отметил", "подчеркнул", "сообщил", "добавил"),
            regex(
                r"\b(?:(я) )?(?:ответил|сказал|заметил|спросил|заявил|добавил|возразил|отметил|подчеркнул|сообщил|напомнил)а?\b",
                re.IGNORECASE,
            ),
        ),
        speeches=(
            *_BASE.documents.speeches,
            "брифинг",
            "выступление",
            "вступительное слово",
            "пресс конференция",
            "пресс конференции",
            "обращение",
            "стенограмма",
            "интервью",
        ),
        joint=(*_BASE.documents.joint, Guarded(("совместн",), regex(r"совместн\w+ заявлени", re.IGNORECASE))),
        together=regex(r"\bjoint\b|leaders[’']|совместн", re.IGNORECASE),
        contact=regex(
            r"встре[тч]|бесед|переговор|разговор|визит|принял|консультаци|саммит|пресс-конференци", re.IGNORECASE
        ),
    ),
    vocabulary=_BASE.vocabulary._replace(
        classes=tuple((kind, tuple(listed.split())) for kind, listed in words.TABLE.items()),
        proper=(("a", ADJECTIVES), ("c", COUNTRIES)),
        phrases=words.PHRASES,
        months=frozenset(),
        adverb="-",
        unlisted=unlisted,
        settle=settle,
    ),
    verbs=_BASE.verbs._replace(
        base=verbs.BASE,
        phrases=verbs.PHRASES,
        inflect=verbs.forms,
        listed=(("past", verbs.IMPERSONAL),),
        narration=frozenset(words.NARRATION.split()),
    ),
    grammar=_BASE.grammar._replace(
        after_quotes=frozenset(
            "продолжил продолжила продолжает заключил заключила написал написала пишет бросил бросила улыбнулся".split()
        ),
        parenthesis=frozenset(["как"]),
        his_opinion=frozenset(
            f"по {whose} {noun}" for whose in ("его", "её", "ее") for noun in ("словам", "мнению", "оценке", "данным")
        ),
        his=frozenset("его её ее".split()),
        me=frozenset(["я"]),
    ),
    order=WordOrder(
        after=True,
        inverts=True,
        dropped=False,
        feminine=verbs.FEMININE,
        plural=verbs.PLURAL,
        impersonal=frozenset(" ".join(verbs.IMPERSONAL.values()).split()),
        parts=frozenset(["с", "со"]),
        sides=frozenset(["стороны"]),
        places=frozenset("в во".split()),
        bracket=False,
        postpositions=frozenset(),
        enclitics=(),
        hearers=words.HEARERS,
        accounts=frozenset(),
        unnamed=never,
        fits=verbs.fits,
    ),
    background=Background(
        reported=frozenset(),
        views=frozenset(words.VIEWS.split()),
        facts=frozenset(words.FACTS.split()),
        events=frozenset(words.EVENTS.split()),
        silent=frozenset(words.SILENT.split()),
    ),
    people=_BASE.people._replace(
        roles={**_BASE.people.roles, **words.ROLES},
        country_names=NAMES,
        countries={**ADJECTIVES, **COUNTRIES},
        place=place,
        decline=declined,
        nominative=nominative,
        honorifics=_BASE.people.honorifics | frozenset("господин госпожа г-н г-жа товарищ доктор профессор".split()),
        genders={
            **dict.fromkeys(verbs.FEMININE, 1),
            **dict.fromkeys(verbs.MASCULINE, -1),
            **dict.fromkeys("госпожа г-жа королева принцесса представительница президентка".split(), 9),
            **dict.fromkeys("господин г-н король принц эмир шейх".split(), -9),
        },
        parties=frozenset(
            "стороны лидеры президенты министры собеседники премьеры дипломаты руководители премьер-министры".split()
        )
        | {"главы государств", "главы правительств", "главы мид", "министры иностранных дел"},
        sources=frozenset(
            "эксперты источники аналитики наблюдатели журналисты чиновники власти экономисты политологи учёные ученые "
            "врачи специалисты критики жители очевидцы следователи депутаты".split()
        ),
        documents=frozenset(
            "заявление коммюнике документ сообщение доклад отчёт обращение послание письмо резолюция".split()
        ),
        relayers=frozenset("пресс-секретарь".split()) | {"официальный представитель"},
    ),
    reference=_BASE.reference._replace(
        articles=frozenset(),
        indefinite=frozenset("один одна некий некая другой другая".split()),
        display_articles=(),
        she=frozenset(["она", "её", "ее"]) | verbs.FEMININE,
        possessives=frozenset("его её ее".split()),
        theirs=frozenset(["их"]),
        ours=frozenset("наш наша наше наши нашей нашего нашу".split()),
        first_person=frozenset("я мы мне нам меня нас мой моя моё мои".split()),
        in_turn=frozenset(["в свою очередь", "со своей стороны"]),
        side=frozenset(["сторона"]),
        spoken_for=frozenset("сторона правительство".split()),
        announcing=frozenset(),
        announced=frozenset(),
        occasion=frozenset("о об по после перед".split()),
        appearances=frozenset("выступление пресс-конференция брифинг интервью обращение".split()),
        addressed=frozenset(),
        guest=frozenset(["с", "со"]),
    ),
    polarity=Polarity(
        negations=frozenset("не нет ни никогда никто ничего без нельзя никакой никаких".split()),
        idle=(
            "не только",
            "не менее",
            "не более",
        ),
        characters=False,
    ),
)
