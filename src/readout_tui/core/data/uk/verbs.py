"""Ukrainian verbs of saying in the infinitive, by class, and the forms of each."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.cyrillic import Agreement, ending, reflexive
from readout_tui.core.data.language_schema import VerbForm
from readout_tui.core.data.verb_lists import without
from readout_tui.core.model import VerbClass

PERFECTIVE: Final[dict[VerbClass, str]] = {
    "neutral": """
        сказати заявити відзначити зазначити вказати повідомити додати пояснити розповісти нагадати висловити обговорити
        передати поінформувати проінформувати окреслити відповісти уточнити зауважити помітити згадати назвати оголосити
        висловитися промовити викласти доповісти зачитати порушити підняти описати охарактеризувати оцінити
        прокоментувати констатувати підсумувати поділитися розкрити написати запитати поцікавитися перелічити процитувати
        пожартувати припустити спрогнозувати передбачити натякнути сповістити донести озвучити роз'яснити роз’яснити
        заперечити продовжити зізнатися звернутися наголосити розглянути
        """,
    "emphatic": """
        підкреслити підтвердити попередити застерегти засудити відкинути спростувати визнати розкритикувати звинуватити
        акцентувати обуритися пригрозити наполягти
        """,
    "promise": "запевнити пообіцяти гарантувати обіцяти зобов'язатися зобов’язатися",
    "thanks": "подякувати привітати похвалити побажати підтримати схвалити вибачитися поспівчувати",
    "urging": "закликати запропонувати попросити запросити зажадати порадити доручити рекомендувати",
    "cognitive": "вважити подумати вирішити сподіватися засумніватися",
    "joint": "домовитися погодитися обмінятися дійти умовитися",
}
"""Verbs whose past tense tells of one act of saying; their present form is a future and reports nothing."""

IMPERFECTIVE: Final[dict[VerbClass, str]] = {
    "neutral": """
        говорити казати відзначати зазначати заявляти вказувати повідомляти додавати пояснювати розповідати нагадувати
        висловлювати обговорювати передавати інформувати відповідати уточнювати зауважувати згадувати називати
        оголошувати викладати порушувати описувати характеризувати оцінювати коментувати констатувати писати запитувати
        припускати прогнозувати передбачати натякати сповіщати озвучувати роз'яснювати роз’яснювати продовжувати
        заперечувати наголошувати
        """,
    "emphatic": """
        підкреслювати підтверджувати попереджати застерігати засуджувати відкидати спростовувати визнавати стверджувати
        твердити критикувати звинувачувати наполягати погрожувати скаржитися
        """,
    "promise": "запевняти обіцяти гарантувати",
    "thanks": "дякувати вітати хвалити підтримувати схвалювати",
    "urging": "закликати пропонувати просити запрошувати вимагати радити рекомендувати доручати",
    "cognitive": "вважати сподіватися гадати думати вірити очікувати розраховувати сумніватися побоюватися",
    "joint": "домовлятися погоджуватися",
}

_NEEDING: Final = frozenset(
    "підняти передати підтримати вирішити дійти побажати схвалити оцінити продовжити вірити очікувати писати "
    "написати підтримувати передавати продовжувати описувати порушити порушувати звернутися розглянути "
    "відповідати вважити".split()
)
"""Verbs that report only with a complement (`PHRASES`)."""

BASE: Final = without(_NEEDING, PERFECTIVE, IMPERFECTIVE)

PHRASES: Final = """
підняти neutral ~питання/~тему
порушити neutral ~питання/~тему
порушувати neutral ~питання/~тему
передати neutral ~вітання/~співчуття/~слова/~запрошення/, що
підтримати emphatic ~ініціативу/~пропозицію/~ідею/~зусилля
вирішити joint , що
дійти joint ~згоди/~висновку/~порозуміння
побажати thanks ~успіхів/~здоров'я/~здоров’я/~одужання
схвалити emphatic ~ідею/~пропозицію
оцінити emphatic ~внесок/~зусилля/~роль/~підтримку/~високо
продовжити neutral :/,
продовжувати neutral :/,
вірити cognitive , що/в/у
очікувати cognitive , що
писати neutral , що/:/він/вона
написати neutral , що/:/він/вона/~соцмережах/~телеграмі/~каналі
описувати neutral ~як
звернутися urging з/із/~проханням/~закликом
розглянути joint ~питання/~можливості/~перспективи/~шляхи
відповідати neutral , що/:
виступити emphatic за/проти/~заявою/~ініціативою/~пропозицією
висунути neutral ~ініціативу/~ідею/~пропозицію/~вимогу
дати neutral ~оцінку/~зрозуміти/~відповідь/~гарантії
звернути emphatic ~увагу
звертати emphatic ~увагу
зробити emphatic ~акцент/~наголос/~заяву
внести neutral ~пропозицію
навести neutral ~приклад/~дані/~слова
провести joint ~обмін
віддати thanks ~належне
поставити neutral ~питання/~завдання
взяти neutral ~участь у
"""
"""Infinitive, class, and what must follow (`attribution/reporting_verbs.py`)."""

IMPERSONAL: Final[dict[VerbClass, str]] = {
    "neutral": "йдеться сказано мовиться повідомляється зазначається відзначається вказується стверджується пояснюється "
    "уточнюється відзначено зазначено вказано заявлено висловлено наголошується",
    "emphatic": "підкреслюється підкреслено підтверджено наголошено",
    "joint": "домовлено обговорено обговорювалося обговорювалися розглянуто порушено вирішено досягнуто узгоджено",
}
"""Forms without a subject: who speaks stands behind "in the statement of", or is both sides, or whoever spoke last."""

_IRREGULAR: Final[dict[str, tuple[str, str, str, str]]] = {
    "дійти": ("дійшов", "дійш", "", ""),
    "внести": ("вніс", "внес", "", ""),
    "донести": ("доніс", "донес", "", ""),
    "навести": ("навів", "наве", "", ""),
    "провести": ("провів", "прове", "", ""),
    "застерегти": ("застеріг", "застерег", "", ""),
    "наполягти": ("наполіг", "наполягл", "", ""),
    "відповісти": ("відповів", "відпові", "", ""),
    "доповісти": ("доповів", "допові", "", ""),
    "розповісти": ("розповів", "розпові", "", ""),
    "сповістити": ("сповістив", "сповісти", "", ""),
    "говорити": ("говорив", "говори", "говорить", "говорять"),
    "просити": ("просив", "проси", "просить", "просять"),
    "вірити": ("вірив", "віри", "вірить", "вірять"),
    "твердити": ("твердив", "тверди", "твердить", "твердять"),
    "радити": ("радив", "ради", "радить", "радять"),
    "хвалити": ("хвалив", "хвали", "хвалить", "хвалять"),
    "казати": ("казав", "каза", "каже", "кажуть"),
    "писати": ("писав", "писа", "пише", "пишуть"),
    "давати": ("давав", "дава", "дає", "дають"),
    "передавати": ("передавав", "передава", "передає", "передають"),
    "визнавати": ("визнавав", "визнава", "визнає", "визнають"),
    "додавати": ("додавав", "додава", "додає", "додають"),
}
"""Infinitive -> past, the stem of its other forms, and the present in the singular and plural."""


_WITH_PRESENT: Final = frozenset(verb for listed in IMPERFECTIVE.values() for verb in listed.split()) | {"звертати"}


def forms(verb: str) -> tuple[tuple[VerbForm, str], ...]:
    """The forms of a verb that can report: past, present of imperfective verbs, gerund."""
    return tuple(dict.fromkeys([*_past(verb), *_present(verb), *_gerunds(verb)]))


def _past(verb: str) -> list[tuple[VerbForm, str]]:
    plain, is_reflexive = reflexive(verb)
    known = _IRREGULAR.get(plain)
    past, stem = (known[0], known[1]) if known else (plain[:-2] + "в", plain[:-2])
    tail = "ся" if is_reflexive else ""
    return [("past", form + tail) for form in (past, *(stem + ending for ending in ("ла", "ло", "ли")))]


def _present(verb: str) -> list[tuple[VerbForm, str]]:
    plain, is_reflexive = reflexive(verb)
    if verb not in _WITH_PRESENT:
        return []
    known = _IRREGULAR.get(plain)
    if known:
        one, many = known[2:]
    elif plain.endswith("увати"):
        one, many = plain[:-5] + "ує", plain[:-5] + "ують"
    else:
        one, many = plain[:-2] + "є", plain[:-2] + "ють"
    if is_reflexive:
        one = one + "ться" if one.endswith("є") else one + "ся"
    return [("present", form) for form in (one, many + ("ся" if is_reflexive else "")) if form]


def _gerunds(verb: str) -> list[tuple[VerbForm, str]]:
    plain, is_reflexive = reflexive(verb)
    if plain in _IRREGULAR and not plain.endswith(("ати", "ити")):
        return []
    present = _present(plain)
    made = present[-1][1][:-2] + "чи" if present else plain[:-2] + "вши"
    return [("ing", made + ("сь" if is_reflexive else ""))]


_FORMS: Final = {
    verb: tuple(forms(verb))
    for listed in (*PERFECTIVE.values(), *IMPERFECTIVE.values(), *(line.split(" ")[0] for line in PHRASES.split("\n")))
    for verb in listed.split()
}


FEMININE: Final = ending(_FORMS, "past", ("ла", "лася"))
"""The forms that show a woman as the subject."""
MASCULINE: Final = ending(_FORMS, "past", ("в", "вся", "іс", "іг"))
"""The forms that show a man."""
PLURAL: Final = ending(_FORMS, "past", ("ли", "лися")) | ending(_FORMS, "present", ("ть", "ться")) - ending(
    _FORMS, "present", ("ить", "іть", "єть", "ється")
)
"""The forms whose subject is more than one."""
fits: Final = Agreement(
    MASCULINE,
    FEMININE,
    not_his=tuple("ову еву ого ому им ом ем єм у ю ую ові еві".split()),
    not_hers=tuple("ову еву ого ому им ую ом ем ської ові".split()),
).fits
