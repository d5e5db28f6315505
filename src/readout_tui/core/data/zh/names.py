"""Chinese names, which have neither capitals nor spaces: recognised by the words around them.

What stands between a subject and its verb is passed over first: dates ("11日"), whom something is said to ("对记者"),
where it is said ("在会谈中").
"""

from __future__ import annotations

from typing import Final

_SHORT_NAME: Final = 4
_UNPOINTED: Final = 6
"""The most characters of a name behind a title without a point between its parts."""
_SIDE: Final = 2
_LONGEST: Final = 14
"""The most characters of a name."""
_BEFORE_MATTER: Final = frozenset(["就", "围绕", "圍繞"])
"""Words before the subject of the talks ("on", "about")."""
_ENDS: Final = frozenset([",", "。", ";"])
_HEARING: Final = frozenset("对 對 向 同 跟 與".split())
"""Prepositions before those to whom something is said."""
_AT: Final = frozenset(["在", "于", "於"])
_PLACING: Final = frozenset("在 于 於 接受 出席 主持 参加 參加 当 當".split())
_OCCASIONS: Final = tuple("中 上 时 時 后 後 前 期间 期間 之际 之際 会 會 里 裡 间 間".split())
"""How a phrase of place or time ends."""
_DATES: Final = frozenset("日月年号號时時分点點 早 晚".replace(" ", ""))
_PLAIN_SAYING: Final = frozenset(
    "说 說 称 稱 表示 道 指出 问 問 答 写 寫 说道 說道 答道 问道 問道 透露 强调 強調 同意 商定 决定 決定 认为 認為 回应 回應".split()
)
"""Verbs that are no nouns."""
_TOPICAL: Final = frozenset("谈到 談到 谈及 談及 提到".split())
"""Verbs that name the topic at the start of a sentence."""
_FAR: Final = 9
"""The most words of such a phrase."""
_BOUNDS: Final = frozenset(["", ",", '"', ".", ":", "r", "-", "(", "&"])


def settle(words: list[str], _low: list[str], classes: list[str]) -> None:
    """Class what is left between listed words as a name, after a title or before a verb of saying, in place."""
    _pass_over_dates(words, classes)
    _pass_over_place(words, classes)
    for i in range(len(classes)):
        _pass_over(words, classes, i)
    _settle_opening(words, classes)
    for i in range(len(classes)):
        _settle_name(words, classes, i)


def _settle_opening(words: list[str], classes: list[str]) -> None:
    """Class a name that opens a sentence whose verb of saying comes in a later clause: "林芳昨日返国，受访时说"."""
    verb = classes.index("v") if "v" in classes else 0
    comma = "".join(classes[:verb]).rfind(",")
    short = 1 < len(words[0]) <= _SHORT_NAME or "·" in words[0]
    alone = set(classes[comma:verb]).isdisjoint("tnschb.") and set(classes[1 : max(comma, 1)]).isdisjoint("tnschb")
    if comma > 0 and alone and short and classes[0] == "." and words[0][0].isalpha() and classes[1] != "p":
        classes[0] = "n"


def _pass_over(words: list[str], classes: list[str], at: int) -> None:
    """Class what stands between a subject and its verb as adverbs, and nouns that look like verbs as nouns, in place."""
    kind = classes[at]
    if (
        (kind == "v" and _in_relative(words, classes, at))
        or (kind == "A" and at and classes[at - 1] not in _BOUNDS)
        or (kind == "v" and _is_noun(words, classes, at))
    ):
        classes[at] = "."
    elif words[at] in _BEFORE_MATTER:
        _pass_over_matter(words, classes, at)
    elif words[at] in _PLACING:
        _pass_over_occasion(words, classes, at)
    elif words[at] in _HEARING and kind == "p":
        _pass_over_hearer(classes, at)


def _settle_name(words: list[str], classes: list[str], at: int) -> None:
    """Class a run of unlisted characters as a name or other, and a title, body or country by what stands next to it."""
    kind, after = classes[at], classes[at + 1 : at + 2]
    if kind == "." and len(words[at]) <= _LONGEST and words[at][0].isalpha():
        _settle_unlisted(words, classes, at)
    elif kind == "t" and at and classes[at - 1] == "n":
        classes[at] = "i" if len(words[at - 1]) == 1 else "r"  # the title follows the name: "周部长"
    elif kind in "ca" and after == ["s"]:
        classes[at] = "a"
    elif kind == "s" and after == ["t"]:
        classes[at] = "m"


def _settle_unlisted(words: list[str], classes: list[str], at: int) -> None:
    """Class a run of unlisted characters as a side of talks, a name, or an object, in place."""
    if len(words[at]) == _SIDE and words[at].endswith("方") and classes[at - 1 : at] != ["t"]:
        classes[at] = "s"  # a side of whatever country: "凯方"
    elif _owns_title(words, classes, at):
        classes[at : at + 2] = ["n", "'"]  # "哈特曼的发言人"
    elif _is_name(words, classes, at):
        classes[at] = "n"
    elif _is_object(classes, at):
        classes[at] = "r"


def _owns_title(words: list[str], classes: list[str], at: int) -> bool:
    """True for a run of characters before "的" and a title: somebody whose spokesman speaks."""
    return (
        words[at + 1 : at + 2] == ["的"]
        and (classes[at - 1] if at else "") in _BOUNDS - {"."}
        and classes[at + 2 : at + 3] == ["t"]
        and len(words[at]) > 1
        and words[at] != "的"
    )


def _is_object(classes: list[str], at: int) -> bool:
    """True for a run between a subject with an adverb and its verb: "国防部当天发布消息称"."""
    before = "".join(classes[:at])
    return before.endswith("r") and before.rstrip("r")[-1:] in tuple("sctnh") and classes[at + 1 : at + 2] == ["v"]


def _is_name(words: list[str], classes: list[str], at: int) -> bool:
    """True for a run of characters behind a title, or before a verb of saying, alone or with a title between."""
    before = classes[at - 1] if at else ""
    if before == "t":
        return 1 < len(words[at]) <= _UNPOINTED or "·" in words[at]
    if _is_object(classes, at):
        return False
    if before == "." and not (at and not words[at - 1][0].isalpha()):
        return False
    after = "".join(classes[at + 1 : at + 8])
    verb = after.lstrip("r")[:1] == "v" or after.lstrip("rt")[:1] == "v"
    if before in ("c", "a", "s") and "t" not in after[:1]:
        return False
    if len(words[at]) == 1:
        return after[:1] == "t" and before in _BOUNDS
    return verb and before in (*_BOUNDS, "c", "a", "m")


def _in_relative(words: list[str], classes: list[str], at: int) -> bool:
    """True for a verb in a clause before "的" and a person or body: "不愿透露姓名的官员"."""
    for i in range(at + 1, min(at + 5, len(classes) - 1)):
        if classes[i] in ',;:"v':
            return False
        if words[i] == "的":
            return classes[i + 1] in "tsm" or (classes[i + 1] == "." and classes[i + 2 : i + 3] == ["t"])
    return False


def _is_noun(words: list[str], classes: list[str], at: int) -> bool:
    """True for a word that is a noun as often as a verb ("要求", "支持"), behind "的" or at the end of its clause."""
    if words[at] in _TOPICAL:
        return not "".join(classes[:at]).strip("r")  # "谈到局势，她强调"
    if words[at] in _PLAIN_SAYING:
        return False
    ends = "".join(classes[at + 1 : at + 2]) in ("", ".", ",", ";") and not (
        at + 1 < len(words) and words[at + 1][0].isalpha() and classes[at + 1] == "."
    )
    goes_on = classes[at + 1 : at + 2] == [","]
    alone = at < 2 or classes[at - 2] in ("t", *_BOUNDS)  # a name stands before it, rather than another noun
    if goes_on and alone and classes[at - 1 : at] == ["."]:
        return False
    if words[at + 1 : at + 2] == ["的"] or (at > 0 and words[at - 1] == "的"):
        return True
    return ends and "".join(classes[at - 1 : at]) in (".v" if goes_on else ".vscn")


def _pass_over_dates(words: list[str], classes: list[str]) -> None:
    """Class "11日" and "5月12日" as adverbs, in place."""
    for i, kind in enumerate(classes[:-1]):
        if kind == "N" and words[i + 1][0] in _DATES:
            classes[i] = "r"
            if len(words[i + 1]) == 1:
                classes[i + 1] = "r"


def _pass_over_place(words: list[str], classes: list[str]) -> None:
    """Class "在白石城" as an adverb where whom it is said to and a verb of saying follow, in place."""
    for at in range(1, len(classes) - 4):
        hearer = words[at + 2] in _HEARING and "v" in classes[at + 3 : at + 6] and classes[at + 3] != "v"
        if words[at] in _AT and classes[at + 1] == "." and hearer:
            classes[at : at + 2] = "rr"


def _pass_over_matter(words: list[str], classes: list[str], at: int) -> None:
    """Class the words of "on the crisis" in "Both sides on the crisis exchanged views" as no subject, in place."""
    verb = classes.index("v", at) if "v" in classes[at:] else at
    if _ENDS.isdisjoint(words[at:verb]) and "," not in classes[at:verb]:
        classes[at:verb] = "r" * (verb - at)


def _pass_over_occasion(words: list[str], classes: list[str], at: int) -> None:
    """Class "在会谈中" and "接受采访时" as an adverb where a verb of saying follows, in place."""
    for i in range(at, min(at + _FAR, len(classes) - 1)):
        if classes[i] in ',;:"(':
            return
        if words[i].endswith(_OCCASIONS) and (i > at or len(words[i]) > 2):
            rest = "".join(classes[i + 1 :]).lstrip("r,")
            if rest[:1] == "v" or (rest[:1] in (".", "t", "h", "s") and i > at):
                classes[at : i + 1] = "r" * (i + 1 - at)
            return


def _pass_over_hearer(classes: list[str], at: int) -> None:
    """Class "对记者" as an adverb where a verb of saying follows at once, in place."""
    for i in range(at + 1, min(at + 4, len(classes) - 1)):
        if classes[i] in ',;:"(':
            return
        if classes[i + 1] == "v" and classes[i] != "v":
            classes[at : i + 1] = "r" * (i + 1 - at)
            return
