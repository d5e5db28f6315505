"""Makes pairs of accounts as they are written: labels, quotations, lists, datelines and end marks, in eight languages.

Random bytes hardly ever form a label or a quotation that goes on in the next paragraph, and it was such texts, not odd
bytes, that crashed the program. A pair is two tellings of one list of claims: the second leaves out, repeats, moves and
rewords some. All words are here, so a pair is made again from its number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple


class Tongue(NamedTuple):
    """What the grammar needs of a language. `{0}` stands for a name in `frames`, `{1}` for a claim."""

    names: Sequence[str]
    frames: Sequence[str]
    claims: Sequence[str]
    joint: Sequence[str]
    narration: Sequence[str]
    pronouns: Sequence[str]
    datelines: Sequence[str]
    questions: Sequence[str]
    quotes: Sequence[str]  # each opening and closing mark, a space between


TONGUES = {
    "en": Tongue(
        (
            "President Adan Merrow",
            "Minister Ilse Varga",
            "Foreign Minister Lin Bo",
            "Mr. Okoro",
            "Ms. Okoro",
            "MR KISHI",
        ),
        (
            "{0} said that {1}.",
            "{0} stressed that {1}.",
            "According to {0}, {1}.",
            "{0} denied that {1}.",
            "“{1},” {0} said.",
        ),
        (
            "the ports will open on 3 May",
            "12 ships have been turned back",
            "no agreement on fishing was signed",
            "the two countries may sign a treaty worth $1.5 billion",
            "his government would never accept a ban",
            "we want peace, and I told them so",
            "talks should go on in Geneva next Monday",
        ),
        ("The two sides agreed to meet again.", "Both leaders welcomed the truce.", "They exchanged views on trade."),
        ("The call lasted 40 minutes.", "The meeting took place in the palace.", "Relations date from 1957."),
        ("He added that {1}.", "She also said {1}.", "He noted, however, that {1}."),
        ("GENEVA, May 3 (Agency) -- ", "Washington, D.C. – ", "3 May 2026\n\n"),
        ("What about the ports?", "Did you discuss the treaty, Minister?"),
        ("“ ”", '" "', "‘ ’"),
    ),
    "de": Tongue(
        ("Präsidentin Ilse Varga", "Außenminister Karl Brandt", "Herr Okoro"),
        ("{0} sagte, {1}.", "{0} betonte, dass {1}.", "„{1}“, sagte {0}."),
        (
            "die Häfen werden am 3. Mai geöffnet",
            "es gibt keine Einigung über 1,5 Milliarden Euro",
            "die Gespräche gehen weiter",
        ),
        ("Beide Seiten vereinbarten ein weiteres Treffen.",),
        ("Das Gespräch dauerte 40 Minuten.",),
        ("Er fügte hinzu, {1}.",),
        ("BERLIN, 3. Mai (Agentur) - ",),
        ("Was sagen Sie zu den Häfen?",),
        ("„ “", "» «"),
    ),
    "fr": Tongue(
        ("le président Adan Merrow", "la ministre Ilse Varga", "M. Okoro"),
        ("{0} a déclaré que {1}.", "« {1} », a souligné {0}.", "Selon {0}, {1}."),
        (
            "les ports ouvriront le 3 mai",
            "aucun accord de 1,5 milliard d’euros n’a été signé",
            "les discussions continuent",
        ),
        ("Les deux parties sont convenues de se revoir.",),
        ("L’entretien a duré 40 minutes.",),
        ("Il a ajouté que {1}.",),
        ("GENÈVE, 3 mai (Agence) — ",),
        ("Question : Et les ports ?",),
        ("« »", "“ ”"),
    ),
    "es": Tongue(
        ("el presidente Adán Merrow", "la ministra Ilse Varga", "el Sr. Okoro"),
        ("{0} dijo que {1}.", "{0} subrayó que {1}.", "«{1}», afirmó {0}."),
        ("los puertos abrirán el 3 de mayo", "no hay acuerdo sobre 1.500 millones", "las conversaciones seguirán"),
        ("Ambas partes acordaron volver a reunirse.",),
        ("La llamada duró 40 minutos.",),
        ("Añadió que {1}.",),
        ("GINEBRA, 3 may (Agencia) - ",),
        ("¿Qué hay de los puertos?",),
        ("« »", "“ ”"),
    ),
    "ru": Tongue(
        ("президент Адан Мерроу", "министр Ильза Варга", "С.В.Окоро"),
        ("{0} заявил, что {1}.", "Как сообщил {0}, {1}.", "«{1}», – сказал {0}."),
        ("порты откроются 3 мая", "соглашения на 1,5 млрд долларов нет", "переговоры продолжатся"),
        ("Стороны договорились встретиться вновь.",),
        ("Беседа длилась 40 минут.",),
        ("Он добавил, что {1}.",),
        ("ЖЕНЕВА, 3 мая. /Агентство/. ",),
        ("Вопрос: Что с портами?",),
        ("« »", "„ “"),
    ),
    "uk": Tongue(
        ("президент Адан Мерроу", "міністр Ільза Варга"),
        ("{0} заявив, що {1}.", "«{1}», – сказав {0}."),
        ("порти відкриються 3 травня", "угоди на 1,5 млрд доларів немає"),
        ("Сторони домовилися зустрітися знову.",),
        ("Розмова тривала 40 хвилин.",),
        ("Він додав, що {1}.",),
        ("ЖЕНЕВА, 3 травня - ",),
        ("Запитання: Що з портами?",),
        ("« »",),
    ),
    "zh": Tongue(
        ("国家主席林博", "外交部发言人王海", "总统梅罗"),
        ("{0}表示，{1}。", "{0}强调，{1}。", "{0}说：“{1}。”"),
        ("港口将于5月3日开放", "双方没有签署15亿美元的协议", "会谈将继续进行"),
        ("双方同意再次会晤。",),
        ("通话持续了40分钟。",),
        ("他指出，{1}。",),
        ("新华社日内瓦5月3日电 ",),
        ("问：港口的情况如何？",),
        ("“ ”", "「 」"),
    ),
    "ar": Tongue(
        ("الرئيس آدان ميرو", "الوزيرة إلسا فارغا"),
        ("قال {0} إن {1}.", "أكد {0} أن {1}.", "«{1}»، قال {0}."),
        ("الموانئ ستفتح في 3 مايو", "لا يوجد اتفاق بقيمة 1.5 مليار دولار"),
        ("اتفق الجانبان على اللقاء مجددا.",),
        ("استمرت المكالمة 40 دقيقة.",),
        ("وأضاف أن {1}.",),
        ("جنيف 3 مايو - ",),
        ("سؤال: ماذا عن الموانئ؟",),
        ("« »", "“ ”"),
    ),
}
ENDS = ("", "END", "Enditem", "(ENDS)", "###", "-30-", "***", "■", "# # #", "[End of transcript]")
LABELS = (
    "{0}: ",
    "{0} (11:06): ",
    "[00:00:12] {0}: ",
    "**{0}:** ",
    "_{0}_ : ",
    "{0}. ",
    "{0} (@handle): ",
    "{0} – gesture –: ",
    "{0}\n",
    "Q: ",
    "P: ",
    "Вопрос: ",
    "Ответ: ",
    "问： ",
    "Question : ",
)
BULLETS = ("- ", "* ", "• ", "1. ", "(a) ", "— ")
KINDS = ("readout", "transcript", "news", "statement", "list")


class Pair(NamedTuple):
    """Two accounts of one event."""

    kind: str
    languages: tuple[str, str]
    texts: tuple[str, str]


def pair(number: int) -> Pair:
    """The pair of this number, always the same. One in four is in two languages."""
    draw = Random(number)
    kind = draw.choice(KINDS)
    first = draw.choice(list(TONGUES))
    second = draw.choice(list(TONGUES)) if draw.random() < 0.25 else first
    plan = [draw.randrange(1 << 16) for _ in range(draw.randint(1, 12))]
    other = [claim for claim in plan if draw.random() > 0.2]
    if draw.random() < 0.4:
        draw.shuffle(other)
    other += [draw.randrange(1 << 16) for _ in range(draw.randint(0, 4))]
    kinds = (kind, kind if draw.random() < 0.7 else draw.choice(KINDS))
    texts = (account(draw, kinds[0], TONGUES[first], plan), account(draw, kinds[1], TONGUES[second], other or plan))
    return Pair(kind, (first, second), texts)


def account(draw: Random, kind: str, tongue: Tongue, plan: Sequence[int]) -> str:
    """A text of the kind that reports the claims of the plan; each number stands for one."""
    claims = [tongue.claims[number % len(tongue.claims)] for number in plan]
    body = WRITERS[kind](draw, tongue, claims)
    head = draw.choice(
        ("", "", "Readout of the call\n\n", "# Title\n\n", "---\ntitle: X\n---\n\n", "Press release No. 12\n\n")
    )
    end = draw.choice(ENDS)
    between = draw.choice(("\n\n", "\n", "\r\n\r\n", "\n\n\n"))
    text = head + draw.choice(("", *tongue.datelines)) + between.join(body) + (between + end if end else "")
    return _spoiled(draw, text) if draw.random() < 0.15 else text


def _readout(draw: Random, tongue: Tongue, claims: Sequence[str]) -> list[str]:
    paragraphs: list[list[str]] = [[]]
    for claim in claims:
        if paragraphs[-1] and draw.random() < 0.4:
            paragraphs.append([])
        paragraphs[-1].append(_sentence(draw, tongue, claim))
    return [" ".join(paragraph) for paragraph in paragraphs]


def _news(draw: Random, tongue: Tongue, claims: Sequence[str]) -> list[str]:
    return [f"{_sentence(draw, tongue, claim)} {draw.choice(tongue.narration)}" for claim in claims]


def _transcript(draw: Random, tongue: Tongue, claims: Sequence[str]) -> list[str]:
    style = draw.choice(LABELS)
    turns = []
    for claim in claims:
        label = style.format(draw.choice(tongue.names)) if draw.random() < 0.85 else ""
        asked = draw.random() < 0.2
        turns.append(label + (draw.choice(tongue.questions) if asked else f"{claim[:1].upper()}{claim[1:]}."))
    if draw.random() < 0.5:  # a last paragraph without a label, that tells of one who has one
        turns.append(_sentence(draw, tongue, draw.choice(tongue.claims)))
    return turns


def _statement(draw: Random, tongue: Tongue, claims: Sequence[str]) -> list[str]:
    opening, closing = draw.choice(tongue.quotes).split(" ")
    quoted = [f"{opening}{claim[:1].upper()}{claim[1:]}." for claim in claims]  # reopened by each paragraph
    if quoted and draw.random() < 0.8:
        quoted[-1] += closing
    return [draw.choice(tongue.names) + ":", *quoted]


def _list(draw: Random, tongue: Tongue, claims: Sequence[str]) -> list[str]:
    bullet = draw.choice(BULLETS)
    return [draw.choice(tongue.joint), *(f"{bullet}{_sentence(draw, tongue, claim)}" for claim in claims)]


def _sentence(draw: Random, tongue: Tongue, claim: str) -> str:
    form = draw.random()
    if form < 0.1:
        return draw.choice(tongue.joint)
    if form < 0.2:
        return draw.choice(tongue.narration)
    frames = tongue.pronouns if form < 0.4 else tongue.frames
    if form > 0.9:
        opening, closing = draw.choice(tongue.quotes).split(" ")
        claim = f"{opening}{claim}{closing if draw.random() < 0.8 else ''}"
    return draw.choice(frames).format(draw.choice(tongue.names), claim)


def _spoiled(draw: Random, text: str) -> str:
    """The text with something in it that stands in no well-kept text."""
    at = draw.randrange(len(text) + 1)
    odd = draw.choice(
        ("\u200b", "\u00ad", "\u202e", "\x00", "\x1b[31m", "’", "“", "(", "…", "\u3000", "e\u0301", "👨‍👩‍👧")
    )
    return text[:at] + odd * draw.randint(1, 3) + text[at:]


WRITERS: dict[str, Callable[[Random, Tongue, Sequence[str]], list[str]]] = {
    "readout": _readout,
    "transcript": _transcript,
    "news": _news,
    "statement": _statement,
    "list": _list,
}
