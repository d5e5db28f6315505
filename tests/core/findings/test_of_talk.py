"""At whose request, how long, in what tone: in all languages, and not where other matters are told."""

from __future__ import annotations

import pytest

from readout_tui.core.data.talks import NO_TOPIC, TALKS
from readout_tui.core.findings.find import findings
from tests.core.findings.telling import lookup_of, of_kind


def matched(language: str, pattern: str, text: str) -> str:
    """What a pattern of a language finds in a text that names the talk; "" if nothing."""
    words = TALKS[language]
    found = getattr(words, pattern).search(text) if words.talk.search(text) else None
    return found.group(found.lastindex or 0).strip() if found else ""


REQUESTS = (
    ("en", "The talks took place on the initiative of the French side.", "on the initiative of the French side"),
    ("en", "He spoke at Oslo's request with the minister.", "at Oslo's request"),
    ("en", "The call was initiated by the U.S. side.", "call was initiated by the U.S. side"),
    ("en", "She received a phone call from King Olaf on Friday.", "received a phone call from King Olaf"),
    ("en", "They met at the invitation of\nthe host.", "at the invitation of\nthe host"),
    ("en", "They discussed the request of the court.", ""),
    ("es", "La conversación tuvo lugar a petición de la parte chilena.", "a petición de la parte chilena"),
    ("fr", "L'entretien a eu lieu à la demande du Premier ministre.", "à la demande du Premier ministre"),
    ("de", "Das Telefonat fand auf Wunsch der belgischen Seite statt.", "auf Wunsch der belgischen Seite"),
    ("ru", "По инициативе сербской стороны состоялся телефонный разговор.", "По инициативе сербской стороны"),
    ("uk", "Розмова відбулася за ініціативи польської сторони.", "за ініціативи польської сторони"),
    ("zh", "外长应约同邻国外长通电话。", "应约"),
    ("ar", "جرى اتصال هاتفي بناء على طلب الجانب المصري.", "بناء على طلب الجانب المصري"),
)
LENGTHS = (
    ("en", "The conversation lasted more than two and a half hours.", "more than two and a half hours"),
    ("en", "They held an hour-long meeting.", "an hour-long"),
    ("en", "The ministers talked for nearly 90 minutes.", "nearly 90 minutes"),
    ("en", "They called for a ceasefire within 24 hours.", ""),
    ("es", "La reunión duró dos horas y media.", "dos horas y media"),
    ("fr", "L'entretien a duré une heure et demie.", "une heure et demie"),
    ("de", "Das Gespräch dauerte rund 40 Minuten.", "rund 40 Minuten"),
    ("ru", "Беседа длилась около двух часов.", "около двух часов"),
    ("uk", "Розмова тривала понад 2 години.", "понад 2 години"),
    ("zh", "会谈持续约两小时。", "约两小时"),
    ("ar", "استمر الاجتماع نحو 40 دقيقة.", "نحو 40 دقيقة"),
)
TONES = (
    ("en", "The atmosphere of the talks was tense, but useful.", "tense, but useful"),
    ("en", "The meeting was held in a spirit of friendship.", "spirit of friendship"),
    ("en", "He described the talks as very frank.", "very frank"),
    ("en", "They had a candid exchange.", "candid"),
    ("es", "El encuentro fue franco y cordial.", "franco y cordial"),
    ("fr", "La rencontre a été chaleureuse.", "chaleureuse"),
    ("de", "Das Gespräch verlief in einer offenen Atmosphäre.", "offenen Atmosphäre"),
    ("ru", "Переговоры прошли в конструктивном ключе.", "конструктивном ключе"),
    ("uk", "Зустріч була змістовною.", "змістовною"),
    ("zh", "会谈气氛友好。", "友好"),
    ("ar", "كانت المحادثات بناءة.", "بناءة"),
)


@pytest.mark.parametrize(("language", "text", "words"), REQUESTS)
def test_at_whose_request(language: str, text: str, words: str) -> None:
    assert matched(language, "request", text) == words


@pytest.mark.parametrize(("language", "text", "words"), LENGTHS)
def test_how_long(language: str, text: str, words: str) -> None:
    assert matched(language, "length", text) == words


@pytest.mark.parametrize(("language", "text", "words"), TONES)
def test_in_what_tone(language: str, text: str, words: str) -> None:
    assert matched(language, "tone", text) == words


def test_the_words_of_no_topic_are_in_lower_case() -> None:
    for words in NO_TOPIC.values():
        assert all(word == word.lower() for word in words)


TALK = "Minister Okoye met Minister Brandt of Lund."


@pytest.mark.parametrize(
    "other",
    [
        "The ministers stressed the need for a frank and open dialogue.",
        "Okoye hopes that the talks will be constructive.",
    ],
)
def test_a_tone_that_is_only_wished_for_is_none(other: str) -> None:
    assert of_kind(findings(lookup_of(f"{TALK}\n{other}", f"{TALK}\nThey spoke of fish.")), "tone") == ()


def test_words_on_another_talk_further_down_are_told_as_doubtful() -> None:
    matters = "\n".join(f"Okoye spoke of matter number {n} at length." for n in ("one", "two", "three", "four", "five"))
    late = "The council of Lund meets on Friday at the request of the King, Okoye said."
    (found,) = of_kind(findings(lookup_of(f"{TALK}\n{matters}\n{late}\n{matters}", TALK)), "request")
    assert found.perhaps


def test_what_both_say_in_the_same_words_is_no_finding() -> None:
    lasted = "The meeting lasted two hours."
    assert of_kind(findings(lookup_of(f"{TALK}\n{lasted}", f"{TALK}\nFish was eaten.\n{lasted}")), "duration") == ()
