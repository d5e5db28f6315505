"""Chinese for segmentation: where sentences end, speaker labels."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.language_schema import Guarded, LabelWords, SentenceRules
from readout_tui.core.lazy_regex import regex

_SAYS: Final = (
    "(?:说|說|表示|强调|強調|指出|称|稱|问|問|道|答|补充|補充|回答|写|寫|承认|承認|宣布|警告|坦言|呼吁|呼籲)道?"
)


def sentence_rules(base: SentenceRules) -> SentenceRules:
    """The rules of Chinese, on top of those of any language."""
    return base._replace(
        attributed=regex(
            rf"[\u4e00-\u9fff·]{{1,16}}?{_SAYS}[。！]|[\u4e00-\u9fff·]{{1,12}}?{_SAYS}[，,]\s*[“\"「]"
            rf"|[他她]们?{_SAYS}[，,]"
        )
    )


def label_words(base: LabelWords) -> LabelWords:
    """What speaker labels of Chinese are made of: a name or an office of a few characters before a full-width colon."""
    return base._replace(
        letters=("问", "答", "問", "Q", "A"),
        answers=frozenset("答 回答".split()),
        handover=frozenset("报道 记者 特派员 详情".split()),
        turns=base.turns | frozenset("记者 記者 主持人 提问 提問 回答 问题 问 答 問 翻译 翻譯 观众 嘉宾".split()),
        office_endings=(
            *"记者 記者 主持人 发言人 發言人 总统 總統 主席 总理 總理 首相 外长 外長 部长 部長 大使 国务卿 國務卿 秘书长 秘書長".split(),
            *"外交大臣 委员 委員 先生 女士 编辑部 电视台 電視台 通讯社 通訊社 日报 日報 时报 時報 法新社 路透社 新华社 塔斯社 彭博社".split(),
        ),
        caseless=True,
        spoken=regex("我|咱们|咱們|谢谢|謝謝|中方愿"),
        addressing=regex("[你您]|[？?]"),
        no_names=base.no_names
        | frozenset(
            "来源|來源|责任编辑|責任編輯|编辑|編輯|作者|记者报道|时间|時間|地点|地點|主题|主題|标题|附件|注|备注|摘要|图|图片|摄影|文|"
            "电话|電話|传真|日期|发布时间|关键词|链接|编者按|会议时间".split("|")
        ),
        says=tuple(
            "说 說 道 表示 强调 強調 指出 称 稱 认为 認為 宣布 写道 寫道 如下 提出 要求 呼吁 呼籲 包括 补充 表明 决定 明确 同意".split()
        ),
        clerk=Guarded(
            ("掌声", "笑声", "掌聲", "笑聲", "会议", "發布会", "记者会"),
            regex(
                r"\W*(?:(?:热烈)?(?:掌声|掌聲|笑声|笑聲)|(?:会议|记者会|发布会)于.{0,30}(?:结束|开始)|完)\W*", re.DOTALL
            ),
        ),
    )
