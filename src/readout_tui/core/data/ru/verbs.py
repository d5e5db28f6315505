"""Russian verbs of saying in the infinitive, by class, and the forms of each."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.cyrillic import Agreement, ending, reflexive
from readout_tui.core.data.language_schema import VerbForm
from readout_tui.core.data.verb_lists import without
from readout_tui.core.model import VerbClass

PERFECTIVE: Final[dict[VerbClass, str]] = {
    "neutral": """
        сказать заявить отметить указать сообщить добавить объяснить рассказать напомнить выразить обсудить передать
        проинформировать обозначить пояснить ответить уточнить заметить упомянуть назвать объявить поведать высказать
        высказаться произнести изложить доложить огласить зачитать затронуть поднять описать охарактеризовать оценить
        прокомментировать констатировать резюмировать поделиться раскрыть написать спросить поинтересоваться
        перечислить процитировать проговориться оговориться пошутить воскликнуть предположить спрогнозировать
        предсказать допустить намекнуть обмолвиться выступить известить уведомить донести озвучить разъяснить
        прояснить подытожить заключить продолжить парировать возразить процедить выпалить обратиться посетовать
        рассмотреть затронуть осветить обрисовать
        """,
    "emphatic": """
        подчеркнуть подтвердить предупредить осудить отвергнуть опровергнуть признать признаться раскритиковать
        обвинить настоять потребовать заострить выделить акцентировать подтвердить возмутиться пригрозить предостеречь
        упрекнуть отстоять одёрнуть
        """,
    "promise": "заверить пообещать гарантировать обещать поклясться обязаться уверить обнадёжить",
    "thanks": """
        поблагодарить поздравить поприветствовать похвалить пожелать поддержать одобрить извиниться посочувствовать
        соболезновать
        """,
    "urging": """
        призвать предложить попросить пригласить потребовать посоветовать порекомендовать поручить рекомендовать
        убедить
        """,
    "cognitive": "посчитать подумать решить счесть понадеяться усомниться выразиться",
    "joint": "договориться условиться согласиться обменяться прийти",
}
"""Verbs whose past tense tells of one act of saying; their present form is a future and reports nothing."""

IMPERFECTIVE: Final[dict[VerbClass, str]] = {
    "neutral": """
        говорить отмечать заявлять указывать сообщать добавлять объяснять рассказывать напоминать выражать обсуждать
        передавать информировать пояснять отвечать уточнять замечать упоминать называть объявлять высказывать
        высказываться излагать докладывать затрагивать поднимать описывать характеризовать оценивать комментировать
        констатировать писать спрашивать предполагать прогнозировать предсказывать допускать намекать выступать
        извещать уведомлять озвучивать разъяснять продолжать возражать сетовать цитировать вещать
        """,
    "emphatic": """
        подчёркивать подчеркивать подтверждать предупреждать осуждать отвергать опровергать признавать утверждать
        критиковать обвинять настаивать отрицать жаловаться угрожать уверять требовать
        """,
    "promise": "заверять обещать гарантировать",
    "thanks": "благодарить поздравлять приветствовать хвалить поддерживать одобрять",
    "urging": "призывать предлагать просить приглашать требовать советовать рекомендовать поручать",
    "cognitive": "считать надеяться полагать думать верить ожидать рассчитывать сомневаться опасаться исходить",
    "joint": "договариваться соглашаться",
}

_NEEDING: Final = frozenset(
    "поднять передать поддержать решить прийти выступить пожелать одобрить оценить продолжить заключить "
    "убедить исходить верить ожидать поднимать поддерживать передавать писать написать вещать описывать "
    "требовать продолжать выступать выделить рассмотреть угрожать обратиться".split()
)
"""Verbs that report only with a complement (`PHRASES`)."""

BASE: Final = without(_NEEDING, PERFECTIVE, IMPERFECTIVE)

PHRASES: Final = """
поднять neutral вопрос/~вопрос/~тему
поднимать neutral вопрос/~вопрос/~тему
передать neutral ~привет/~приветствие/~приветствия/~благодарность/~просьбу/~соболезнования/~поздравления/~слова/~приглашение/~послание/, что
передавать neutral ~привет/, что
поддержать emphatic ~инициативу/~предложение/~идею/~усилия
поддерживать emphatic ~инициативу/~предложение/~идею
решить joint , что
прийти joint ~мнению/~выводу/~согласию/~договорённости/~договоренности
выступить emphatic за/против/~заявлением/~инициативой/~предложением/~критикой
выступать emphatic за/против
пожелать thanks ~успехов/~здоровья/~удачи/~выздоровления/~успеха
одобрить emphatic ~идею/~предложение
оценить emphatic ~вклад/~усилия/~роль/~поддержку
продолжить neutral :/,
продолжать neutral :/,
заключить neutral :/, что
убедить emphatic , что
исходить cognitive из
верить cognitive , что/в
ожидать cognitive , что
писать neutral , что/:/он/она
написать neutral , что/:/он/она/~соцсети/~соцсетях/~телеграм/~telegram/~канале
описывать neutral ~как
требовать urging ~чтобы/~от
выделить emphatic ~важность/~роль
рассмотреть joint ~вопросы/~вопрос/~возможности/~перспективы/~пути/~ход
угрожать emphatic ~что/~ответными
обратиться urging с/~просьбой/~призывом
выдвинуть neutral ~инициативу/~идею/~предложение/~тезис/~обвинения
дать neutral ~оценку/~оценки/~понять/~характеристику/~ответ/~гарантии/~заверения
давать neutral ~оценку/~понять
обратить emphatic ~внимание
обращать emphatic ~внимание
сделать emphatic ~акцент/~упор/~заявление
принести thanks ~соболезнования/~извинения
внести neutral ~предложение
привести neutral ~пример/~данные/~слова
провести joint ~обмен
воздать thanks ~должное
отдать thanks ~должное
поставить neutral ~вопрос/~задачу
бросить neutral :/, что
начать neutral ~с того/с/~с
сослаться neutral на/~на
позволить neutral ~усомниться/~заметить/~напомнить
"""
"""Infinitive, class, and what must follow (`attribution/reporting_verbs.py`)."""

IMPERSONAL: Final[dict[VerbClass, str]] = {
    "neutral": "говорится сообщается отмечается указывается утверждается поясняется уточняется сказано отмечено отмечена "
    "отмечены отмечен указано заявлено упомянуто высказано высказана высказаны выражено выражена выражены добавляется "
    "констатировано рассказано",
    "emphatic": "подчёркивается подчеркивается подчёркнуто подчеркнуто подчёркнута подчеркнута подчёркнуты подчеркнуты "
    "подтверждено подтверждена подтверждён подтвержден подтверждены",
    "joint": "условлено обсуждены обсуждён обсужден обсуждена обсуждалось обсуждались обсуждался обсуждалась рассмотрены "
    "рассмотрен рассмотрена затронуты затронута затронут решено достигнута достигнуто достигнуты согласовано согласованы",
}
"""Forms without a subject: who speaks stands behind "in the statement of", or is both sides, or whoever spoke last."""

_IRREGULAR: Final[dict[str, tuple[str, str, str]]] = {
    "надеять": ("надеял", "надеет", "надеют"),
    "говорить": ("говорил", "говорит", "говорят"),
    "прийти": ("пришёл", "", ""),
    "произнести": ("произнёс", "", ""),
    "донести": ("донёс", "", ""),
    "принести": ("принёс", "", ""),
    "внести": ("внёс", "", ""),
    "провести": ("провёл", "", ""),
    "привести": ("привёл", "", ""),
    "отвергнуть": ("отверг", "", ""),
    "опровергнуть": ("опроверг", "", ""),
    "счесть": ("счёл", "", ""),
    "писать": ("писал", "пишет", "пишут"),
    "исходить": ("исходил", "исходит", "исходят"),
    "просить": ("просил", "просит", "просят"),
    "давать": ("давал", "даёт", "дают"),
    "признавать": ("признавал", "признаёт", "признают"),
    "передавать": ("передавал", "передаёт", "передают"),
}
"""Infinitive -> past, and the present in the singular and plural."""
_STEMS: Final = {
    "пришёл": "приш", "произнёс": "произнес", "донёс": "донес", "принёс": "принес", "внёс": "внес", "провёл": "прове",
    "привёл": "приве", "счёл": "соч",
}  # fmt: skip
"""Past tenses whose other forms have another stem."""


_WITH_PRESENT: Final = frozenset(verb for listed in IMPERFECTIVE.values() for verb in listed.split()) | {
    "давать",
    "обращать",
}


def forms(verb: str) -> tuple[tuple[VerbForm, str], ...]:
    """The forms of a verb that can report: past, present of imperfective verbs, gerund."""
    return tuple(dict.fromkeys([*_past(verb), *_present(verb), *_gerunds(verb)]))


def _past_stems(verb: str) -> tuple[str, str]:
    """The masculine past tense, and the stem before the ending of the others."""
    plain, _ = reflexive(verb)
    if plain in _IRREGULAR:
        past = _IRREGULAR[plain][0]
        stem = _STEMS.get(past, past.removesuffix("л"))
        return past, stem
    return plain[:-2] + "л", plain[:-2]


def _past(verb: str) -> list[tuple[VerbForm, str]]:
    _, is_reflexive = reflexive(verb)
    past, stem = _past_stems(verb)
    found = [past + "ся"] if is_reflexive else [past]
    found += [stem + "л" + ending + ("сь" if is_reflexive else "") for ending in ("а", "о", "и")]
    return [("past", form) for form in (*found, *(form.replace("ё", "е") for form in found))]


def _present(verb: str) -> list[tuple[VerbForm, str]]:
    plain, is_reflexive = reflexive(verb)
    if verb not in _WITH_PRESENT:
        return []
    if plain in _IRREGULAR:
        one, many = _IRREGULAR[plain][1:]
    elif plain.endswith(("овать", "евать")):
        one, many = plain[:-5] + "ует", plain[:-5] + "уют"
    elif plain.endswith("ить"):
        one, many = plain[:-3] + "ит", plain[:-3] + "ят"
    else:
        one, many = plain[:-2] + "ет", plain[:-2] + "ют"
    return [("present", form + ("ся" if is_reflexive else "")) for form in (one, many) if form]


def _gerunds(verb: str) -> list[tuple[VerbForm, str]]:
    plain, is_reflexive = reflexive(verb)
    if plain in _IRREGULAR and not plain.endswith(("ать", "ить")):
        return []
    present = [form for _, form in _present(plain)] if not is_reflexive else []
    if present:
        return [("ing", present[1][:-2] + "я")]
    return [("ing", plain[:-2] + ("вшись" if is_reflexive else "в"))]


_FORMS: Final = {
    verb: tuple(forms(verb))
    for listed in (*PERFECTIVE.values(), *IMPERFECTIVE.values(), *(line.split(" ")[0] for line in PHRASES.split("\n")))
    for verb in listed.split()
}

FEMININE: Final = ending(_FORMS, "past", ("ла", "лась"))
"""The forms that show a woman as the subject."""
PLURAL: Final = ending(_FORMS, "past", ("ли", "лись")) | ending(_FORMS, "present", ("ют", "ят", "ут", "ются", "ятся"))
"""The forms whose subject is more than one."""
MASCULINE: Final = ending(_FORMS, "past", ("л", "лся", "г"))
"""The forms that show a man."""
fits: Final = Agreement(
    MASCULINE,
    FEMININE,
    not_his=tuple("ова ева ёва ына ого ому ым им ом ем у ю ую".split()),
    not_hers=tuple("ову еву ёву ину ого ому ым им ую ом ем ской".split()),
).fits
