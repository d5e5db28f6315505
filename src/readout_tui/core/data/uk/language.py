"""Ukrainian. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.cyrillic import place
from readout_tui.core.data.language_schema import Background, Guarded, Polarity, WordOrder
from readout_tui.core.data.neutral import dates, neutral, never, titled
from readout_tui.core.data.uk import verbs, words
from readout_tui.core.data.uk.countries import NAMES
from readout_tui.core.data.uk.declension import declined, nominative
from readout_tui.core.data.uk.forms import ADJECTIVES, COUNTRIES
from readout_tui.core.data.uk.genitives import settle, unlisted
from readout_tui.core.data.uk.segmentation import label_words, sentence_rules
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("uk")

LANGUAGE: Final = _BASE._replace(
    sentences=sentence_rules(_BASE.sentences),
    labels=titled(label_words(_BASE.labels), words.TABLE, words.PHRASES),
    datelines=_BASE.datelines._replace(
        own=regex(
            r"[А-ЩЬЮЯЄІЇҐ][А-ЩЬЮЯЄІЇҐ-]{2,}(?: [А-ЩЬЮЯЄІЇҐ-]+)?, \d{1,2} [а-щьюяєіїґ]{3,9}(?: \d{4})?(?:\.| [—–-])"
            r"(?: /[^/\n]{2,20}/\.| (?:Укрінформ|Інтерфакс-Україна|УНІАН)[.,]?(?: [—–-])?)?[ \n]*"
        ),
        capitals=frozenset("АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ"),
    ),
    dates=dates(words.MONTHS, "року рік р о год хв понеділок вівторок середа четвер п’ятниця п'ятниця субота неділя"),
    page=_BASE.page._replace(
        bylines=(*_BASE.page.bylines, "джерело", "автор", "редактор", "текст", "фото"),
        salutations=(*_BASE.page.salutations, "Шановний", "Шановна", "Шановні"),
        small=_BASE.page.small | frozenset("і й та в у на з про".split()),
    ),
    documents=_BASE.documents._replace(
        speeches=(
            *_BASE.documents.speeches,
            "брифінг",
            "виступ",
            "вступне слово",
            "пресконференція",
            "пресконференції",
            "звернення",
            "стенограма",
            "інтерв ю",
        ),
        records=("запис бесіди", "протокол", "запис розмови", "телеграма"),
        internal=("таємно", "для службового користування", "присутні", "учасники"),
        reports=Guarded(
            ("відпові", "сказа", "зауважи", "запита", "заяви", "зазначи", "наголоси", "повідоми", "додав", "додала"),
            regex(
                r"\b(?:(я) )?(?:відпові(?:в|ла)|(?:сказа|зауважи|запита|дода|заяви|зазначи|наголоси|повідоми|підкресли|визна|"
                r"запевни|нагада|поясни|застерег|назва|заперечи)(?:в|ла))\b",
                re.IGNORECASE,
            ),
        ),
        joint=(
            *_BASE.documents.joint,
            Guarded(("спільн",), regex(r"спільн\w+ (?:заяв|декларац|комюніке)", re.IGNORECASE)),
        ),
        together=regex(r"\bjoint\b|leaders[’']|спільн", re.IGNORECASE),
        contact=regex(
            r"зустр[іи]|бесід|переговор|перемовин|розмов|візит|прийня[вл]|консультаці|саміт|обговор", re.IGNORECASE
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
        after_quotes=frozenset("продовжив продовжила продовжує написав написала пише кинув кинула".split()),
        parenthesis=frozenset(["як"]),
        his_opinion=frozenset(
            f"{phrase.format(whose)}"
            for whose in ("його", "її")
            for phrase in ("за {} словами", "на {} думку", "за {} даними")
        ),
        his=frozenset("його її".split()),
        me=frozenset(["я"]),
    ),
    order=WordOrder(
        after=True,
        inverts=True,
        dropped=False,
        feminine=verbs.FEMININE,
        plural=verbs.PLURAL,
        impersonal=frozenset(" ".join(verbs.IMPERSONAL.values()).split()),
        parts=frozenset(["з", "із", "зі"]),
        sides=frozenset(["боку"]),
        places=frozenset("в у".split()),
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
        honorifics=_BASE.people.honorifics | frozenset("пан пані товариш доктор професор".split()),
        genders={
            **dict.fromkeys(verbs.FEMININE, 1),
            **dict.fromkeys(verbs.MASCULINE, -1),
            **dict.fromkeys(
                "пані королева принцеса представниця президентка міністерка речниця очільниця радниця керівниця послиня".split(),
                9,
            ),
            **dict.fromkeys("пан король принц емір".split(), -9),
        },
        parties=frozenset(
            "сторони лідери президенти міністри співрозмовники прем'єри прем’єри дипломати керівники прем'єр-міністри "
            "прем’єр-міністри".split()
        )
        | {"глави держав", "глави урядів", "глави мзс", "міністри закордонних справ"},
        sources=frozenset(
            "експерти джерела аналітики спостерігачі журналісти чиновники посадовці економісти політологи вчені лікарі "
            "фахівці критики мешканці очевидці слідчі депутати".split()
        ),
        documents=frozenset(
            "заява комюніке документ повідомлення доповідь звіт звернення послання лист резолюція".split()
        ),
        relayers=frozenset("речник речниця прессекретар прес-секретар".split()) | {"офіційний представник"},
    ),
    reference=_BASE.reference._replace(
        articles=frozenset(),
        indefinite=frozenset("один одна якийсь якась інший інша".split()),
        display_articles=(),
        she=frozenset(["вона", "її"]) | verbs.FEMININE,
        possessives=frozenset("його її".split()),
        theirs=frozenset(["їх", "їхні", "їхній"]),
        ours=frozenset("наш наша наше наші нашої нашого нашу".split()),
        first_person=frozenset("я ми мені нам мене нас мій моя моє мої".split()),
        in_turn=frozenset(["у свою чергу", "в свою чергу", "своєю чергою", "зі свого боку"]),
        side=frozenset(["сторона"]),
        spoken_for=frozenset("сторона уряд".split()),
        announcing=frozenset(),
        announced=frozenset(),
        occasion=frozenset("про щодо після перед".split()),
        appearances=frozenset("виступ пресконференція брифінг інтерв'ю звернення".split()),
        addressed=frozenset(),
        guest=frozenset(["з", "із", "зі"]),
    ),
    polarity=Polarity(
        negations=frozenset("не ні ані немає нема ніколи ніхто нічого без неможливо жодного жодної жоден".split()),
        idle=(
            "не лише",
            "не тільки",
            "не менш",
            "не більш",
        ),
        characters=False,
    ),
)
