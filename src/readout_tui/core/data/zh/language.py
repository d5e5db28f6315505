"""Chinese. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.language_schema import Background, Guarded, Polarity, WordOrder
from readout_tui.core.data.neutral import fits_any, neutral, never
from readout_tui.core.data.zh import words
from readout_tui.core.data.zh.countries import NAMES
from readout_tui.core.data.zh.names import settle
from readout_tui.core.data.zh.segmentation import label_words, sentence_rules
from readout_tui.core.data.zh.traditional import both, traditional
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("zh")


def _also_traditional(keyed: dict[str, str]) -> dict[str, str]:
    return {form: key for word, key in keyed.items() for form in (word, traditional(word))}


_CUES: Final = {kind: both(listed) for kind, listed in words.CUES.items()}
_COUNTRIES: Final = _also_traditional(words.COUNTRIES)
_ADJECTIVES: Final = _also_traditional(words.ADJECTIVES)

LANGUAGE: Final = _BASE._replace(
    sentences=sentence_rules(_BASE.sentences),
    labels=label_words(_BASE.labels),
    datelines=_BASE.datelines._replace(
        own=regex(
            r"(?:[\u4e00-\u9fff]{2,8}[社报網网]|本报|本報|中央社)[\u4e00-\u9fff]{0,10}?(?:\d{1,2}月)?\d{1,2}日?(?:电|讯|電|訊)"
            r"[ \u3000]*(?:[（(]?(?:记者|記者)[^）)\n。，]{2,24}[）)]?)?[ \u3000]*"
            r"|[〔【（(](?:记者|記者|本报|本報|中央社|综合报道|綜合報導)[^〕】）)\n。]{0,30}[〕】）)][ \u3000]*"
        ),
        capitals=frozenset(map(chr, range(0x4E00, 0x9FFF))) | frozenset("〔【（("),
    ),
    page=_BASE.page._replace(
        bylines=(
            *_BASE.page.bylines,
            *"责任编辑 責任編輯 编辑 編輯 来源 來源 记者 記者 作者 摄影 攝影 文 图 责编".split(),
        ),
    ),
    documents=_BASE.documents._replace(
        records=("会谈记录", "會談紀錄", "谈话记录", "谈话纪要", "会谈纪要", "會談紀要"),
        internal=("机密", "秘密", "绝密", "内部", "参加人", "在座"),
        reports=Guarded(("答", "说", "問", "问"), regex(r"(我)?(?:答|说|說|问|問|答复|表示)", re.IGNORECASE)),
        joint=(*_BASE.documents.joint, Guarded(("联合",), regex("联合声明|联合公报"))),
        together=regex(r"\bjoint\b|leaders[’']|联合", re.IGNORECASE),
        contact=regex(
            "会见|电话|電話|會見|会谈|會談|通话|通話|会晤|會晤|谈话|談話|接见|接見|举行|舉行|访问|訪問|磋商|谈判|談判"
        ),
    ),
    vocabulary=_BASE.vocabulary._replace(
        classes=(
            *((kind, tuple(both(listed).split())) for kind, listed in words.TABLE.items()),
            ("s", tuple(_also_traditional(words.SIDES))),
        ),
        proper=(("a", _ADJECTIVES), ("c", _COUNTRIES)),
        phrases=words.PHRASES,
        months=frozenset(),
        marks={
            "，": ",",
            "、": "&",
            "；": ";",
            "：": ":",
            "。": ".",
            "「": '"',
            "」": '"',
            "『": '"',
            "』": '"',
            "（": "(",
            "）": ")",
            "〔": "(",
            "〕": ")",
            "【": "(",
            "】": ")",
            "《": ".",
            "》": ".",
        },
        words=None,
        settle=settle,
    ),
    verbs=_BASE.verbs._replace(
        base={},
        phrases="",
        listed=(("past", _CUES), ("ing", words.GERUNDS)),
        narration=frozenset(both(words.NARRATION).split()),
    ),
    grammar=_BASE.grammar._replace(his_opinion=frozenset(both("在他看来 在她看来 用他的话").split())),
    order=WordOrder(
        after=False,
        inverts=False,
        dropped=True,
        feminine=frozenset(),
        plural=frozenset(),
        impersonal=frozenset(),
        parts=frozenset(),
        sides=frozenset(),
        places=frozenset(),
        bracket=False,
        postpositions=frozenset(),
        enclitics=(),
        hearers=frozenset(),
        accounts=frozenset(both("通报 报道 消息 介绍 透露 统计 声明 公报 数据 披露 发布").split()),
        unnamed=never,
        fits=fits_any,
    ),
    background=Background(
        reported=frozenset(),
        views=frozenset(both(words.VIEWS).split()),
        facts=frozenset(both(words.FACTS).split()),
        events=frozenset(both(words.EVENTS).split()),
        silent=frozenset(both(words.SILENT).split()),
    ),
    people=_BASE.people._replace(
        roles={**_BASE.people.roles, **_also_traditional(words.ROLES)},
        country_names=NAMES,
        countries={**_ADJECTIVES, **_COUNTRIES},
        genders=dict.fromkeys(("女士", "小姐", "女王", "公主", "女发言人", "女發言人"), 9),
        parties=frozenset(["专家们", "官员们"]),
        sources=frozenset(both("媒体 外媒 舆论 外界").split()),
        documents=frozenset(both("公报 声明 文件 报告 社论 评论 文章 报道 公告 通报 新闻稿").split()),
        relayers=frozenset(both("发言人 新闻发言人 女发言人 外交部发言人 国防部发言人").split()),
    ),
    reference=_BASE.reference._replace(
        articles=frozenset(),
        indefinite=frozenset(both("有 一名 一位 一个 多名 数名 几名 多位 另一名 另一位").split()),
        display_articles=tuple(both("有 一名 一位 该 这位 这名 那位 多名 数名 几名 多位").split()),
        she=frozenset(["她"]),
        possessives=frozenset(["他的", "她的"]),
        theirs=frozenset(),
        ours=frozenset(["我国", "我國"]),
        first_person=frozenset(["我", "我们", "我們", "本人"]),
        in_turn=frozenset(),
        side=frozenset(["方面"]),
        spoken_for=frozenset([*_also_traditional(words.SIDES), "政府"]),
        announcing=frozenset(),
        announced=frozenset(),
        occasion=frozenset(),
        appearances=frozenset(),
        addressed=frozenset(["致"]),
        guest=frozenset("同 与 與 和 跟".split()),
    ),
    polarity=Polarity(
        negations=frozenset("不 没 無 无 未 非 否 勿 莫".split()),
        idle=(
            "不断",
            "不斷",
            "不仅",
            "不僅",
            "不同",
            "不管",
            "无论",
            "無論",
            "非常",
            "非洲",
            "不久",
            "不过",
            "未来",
            "未來",
            "不少",
            "除非",
            "不但",
            "不得不",
        ),
        characters=True,
    ),
)
