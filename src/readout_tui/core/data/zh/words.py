"""Chinese: the words of reporting, by the classes of attribution/word_classes.py. Basic.

There are no spaces: a text is cut at the words listed here, and what is left between them is a name where a title
stands before it or a verb of saying behind it.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.model import VerbClass

TABLE: Final[dict[str, str]] = {
    "b": "双方 两国元首 两国领导人 两国外长 两国总统 双边 两位领导人 两国总理",
    "h": "他 她",
    "y": "他们",
    "I": "我们 我",
    "r": "还 也 同时 再次 并 今天 今日 进一步 指着 一致",
    "t": "国家主席 主席 总统 总理 外长 外交部长 部长 国务委员 总书记 发言人 大使 国王 首相 书记 委员长 秘书长 外交大臣 国务卿",
    "s": "中方 古方 美方 俄方 乌方 日方 法方 德方 英方 欧方 印方 巴方 韩方 荷方 意方 加方 澳方 埃方 沙方 伊方 土方 越方 哈方 塞方 匈方 泰方",
    "z": "应 应该 应当 将 愿 会 要",
    "p": "同 与 和 对 在 就 围绕 向",
}
PHRASES: Final[dict[str, str]] = {}
CUES: Final[dict[VerbClass, str]] = {
    "neutral": "表示 说 称 介绍 通报 转达 讨论 回应 告诉 宣布",
    "emphatic": "指出 强调 重申 谴责 确认",
    "promise": "承诺 保证",
    "thanks": "感谢 祝贺 欢迎 赞赏 高度评价",
    "urging": "呼吁 敦促 要求 邀请 建议",
    "cognitive": "认为 希望 相信",
    "joint": "同意 商定 交换意见 交换了意见 交换看法 交换了看法 达成共识 达成一致",
}
GERUNDS: Final[dict[VerbClass, str]] = {}
NARRATION: Final = "会见 通电话 举行 会谈 访问 抵达 签署 出席"
COUNTRIES: Final[dict[str, str]] = {
    "中国": "China", "古巴": "Cuba", "美国": "United States", "俄罗斯": "Russia", "乌克兰": "Ukraine", "日本": "Japan",
    "法国": "France", "德国": "Germany", "英国": "United Kingdom", "印度": "India", "巴基斯坦": "Pakistan",
    "韩国": "South Korea", "朝鲜": "North Korea", "巴西": "Brazil", "荷兰": "Netherlands", "意大利": "Italy",
    "加拿大": "Canada", "澳大利亚": "Australia", "埃及": "Egypt", "沙特": "Saudi Arabia", "伊朗": "Iran", "土耳其": "Turkey",
    "越南": "Vietnam", "哈萨克斯坦": "Kazakhstan", "塞尔维亚": "Serbia", "匈牙利": "Hungary", "泰国": "Thailand",
    "西班牙": "Spain", "以色列": "Israel", "新加坡": "Singapore", "南非": "South Africa", "欧盟": "European Union", "联合国": "United Nations",
}  # fmt: skip
ADJECTIVES: Final[dict[str, str]] = {
    "中方": "China", "古方": "Cuba", "美方": "United States", "俄方": "Russia", "乌方": "Ukraine", "日方": "Japan",
    "法方": "France", "德方": "Germany", "英方": "United Kingdom", "欧方": "European Union", "韩方": "South Korea",
    "荷方": "Netherlands", "意方": "Italy", "加方": "Canada", "澳方": "Australia", "埃方": "Egypt", "沙方": "Saudi Arabia",
    "伊方": "Iran", "土方": "Turkey", "越方": "Vietnam", "哈方": "Kazakhstan", "塞方": "Serbia", "匈方": "Hungary",
    "泰方": "Thailand",
}  # fmt: skip
ROLES: Final[dict[str, str]] = {
    "国家主席": "president", "主席": "president", "总统": "president", "总理": "prime-minister", "首相": "prime-minister",
    "外长": "foreign-minister", "外交部长": "foreign-minister", "发言人": "spokesperson", "国王": "king",
    "总书记": "general-secretary", "国务委员": "state-councilor", "大使": "ambassador", "部长": "minister",
}  # fmt: skip
