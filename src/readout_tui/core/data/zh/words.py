"""Chinese: the words of reporting, by the classes of attribution/word_classes.py, in simplified characters.

There are no spaces: a text is cut at the words listed here (and their traditional forms, `traditional`), and what is
left between them is a name where a title stands before it or a verb of saying behind it. So words are listed, too, that
only contain a listed one ("小说", "社会").
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.zh.countries import NAMES
from readout_tui.core.model import VerbClass

_PLURAL_TITLES: Final = "元首 领导人 外长 总统 总理 部长 国防部长 防长 首脑 主席 国王 首相 外交部长 财长 贸易部长 经贸部长 代表 大使 军队 政府 议长"
TABLE: Final[dict[str, str]] = {
    ".": "的 之 谈判 请问 申请 聘请 请假 写作 指标 指数 指南 问候语 道歉信 说到底 目的 数据 证据 占据 凭据 不满 不同 不仅 不断 心目中 目标 头目 正当 正常 正确 正义 正式 反对者 支持者 组织者 小说 学说 说法 说明书 名称 号称 对称 职称 简称 社会 协会 工会 机会 委员会 大会 议会 国会 会员 会场 教会 商会 理事会 "
    "说服 传说 据说 会计 会费 应用 应急 要求书 主要 重要 需要 必要 要点 将来 将军 即将 和平 和解 和谐 和约 共和国 共和党 同盟 同志 "
    "合同 共同体 同胞 对话 对外 对方 对手 对抗 反对派 面对 针对 应对 相对 绝对 现在 正在 存在 所在 内在 潜在 在野 成就 就业 就任 就职 "
    "早就 方向 向来 倾向 意愿 志愿 愿景 与会 参与 给与 我国 自我 其他 其它 吉他 并非 并购 合并 还款 归还 也门 表示方法 指出版 "
    "各国 国家 国际 发展 发表 声明书 要闻 强调音 希望工程 问题 学问 疑问 访问学者 表态 道路 知道 报道 道德 人道 人道主义 轨道 渠道",
    "b": "双方 双边 两国 两人 两位领导人 双方领导人 两国元首 两国领导人 两国政府 二人 中美双方 中俄双方 与会各方 各方 "
    + " ".join(both + title for both in ("两国", "两位", "双方") for title in _PLURAL_TITLES.split()),
    "h": "他 她 其",
    "y": "他们 她们",
    "I": "我们 我 本人 我方 笔者",
    "j": "它",
    "d": "有 该 这位 这名 一名 一位 有关 这些 那位 多名 数名 几名 多位",
    "w": "其中",
    "q": "如果 但 但是 不过 因为 由于 虽然 尽管 然而 而 如 随着",
    "&": "以及 及",
    "r": "陛下 殿下 阁下 自己 接着 接着又 插话 随即 普遍 尚未 透过声明 通过声明 透过社交媒体 昨 发布公报 发布公告 发布报告 发布通报 发布文件 发表文章 发表社论 发表评论 发布消息 发布数据 刊文 高度 十分 非常 由衷 诚挚 热烈 真诚 深切 衷心 愿意 很高兴 高兴地 目前 现阶段 截至目前 还 也 同时 再次 并 今天 今日 昨天 昨日 日前 近日 当天 当日 同日 随后 此前 之后 其后 进一步 一致 另 另外 此外 首先 其次 "
    "最后 最终 对此 就此 对于 至于 随即 明确 强烈 坚决 严正 郑重 多次 一再 反复 公开 坦率 分别 共同 早些时候 周一 周二 周三 周四 周五 周六 "
    "周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 上午 下午 晚间 晚上 凌晨 晚 指着 据悉 据了解 据统计 据估计 据估算 据介绍 据报道 据此 "
    "已 已经 曾 曾经 正 仍 则 又 都 均 更 一度 半开玩笑地 主动 再度 重点 特别 不 没有 未 未曾 从未 就 才 便 即 "
    "发表声明 发布声明 在声明中 在一份声明中 发表讲话 发表演讲 致辞时 在致辞中 在讲话中 发言时 会见时 会谈时 会谈中 会后 通话中 "
    "在社交媒体上 在社交平台 在例行记者会上 在记者会上 在新闻发布会上 在例会上 答记者问时 回答提问时 回答记者提问时 接受采访时 "
    "接受媒体采访时 受访时 强调说明 发文 发帖 撰文 援引消息人士话 通过社交媒体 主持例行记者会时 在会上 在会谈中 在会见中",
    "A": "据 根据 按照 依据 在他看来 在她看来 用他的话",
    "t": "首席谈判代表 谈判代表 调解人 协调人 事务部长 国家主席 主席 总统 副总统 总理 副总理 国务院总理 外长 外相 防相 外交部长 国防部长 防长 财政部长 财长 商务部长 部长 副部长 国务委员 "
    "总书记 发言人 新闻发言人 女发言人 大使 公使 领事 总领事 国王 女王 王储 首相 书记 委员长 秘书长 外交大臣 国防大臣 大臣 国务卿 "
    "司长 局长 处长 署长 主任 会长 行长 院长 校长 所长 议长 议员 参议员 众议员 立委 委员 特使 代表 常驻代表 特别代表 顾问 助理 助手 司令 "
    "将军 上将 中将 少将 教授 研究员 专家 学者 分析师 分析人士 经济学家 律师 记者 主持人 先生 女士 小姐 领导人 元首 领袖 国务秘书 "
    "首席执行官 董事长 总裁 总经理 创始人 州长 省长 市长 县长 主教 教皇 教宗 埃米尔 苏丹 酋长 亲王 王子 公主 知情人士 消息人士 官员 "
    "高级官员 外交官 负责人 有关负责人 相关负责人 工作人员 外交人士 高层人士 反对党领袖 党魁 检察官 法官 医生 居民 目击者 市民 "
    "外交部部长 外交部副部长 外交部发言人 国防部发言人 政治局委员 国家安全顾问 国安顾问 幕僚长 参谋长 村长 船长",
    "m": "国家 时任 现任 候任 代理 高级 首席 常务 最高 联邦 中央 临时 特命全权 驻华 资深 不愿具名 匿名",
    "l": "专家们 官员们 知情人士们 记者们 消息人士们 舆论 外界 分析人士们 媒体 外媒 学者们 多国 与会者 与会代表 各国领导人",
    "s": "中方 政府 外交部 国防部 商务部 财政部 国务院 内政部 司法部 教育部 卫生部 交通部 能源部 经济部 贸易部 国安会 国台办 国新办 "
    "发改委 白宫 五角大楼 克里姆林宫 克宫 国务院 总统府 总理府 首相府 行政院 外长办公室 总统办公室 总理办公室 首相办公室 大使馆 使馆 "
    "领事馆 代表团 议会 国会 众议院 参议院 国民议会 法院 最高法院 检察院 警方 军方 央行 中央银行 委员会 欧盟委员会 欧委会 "
    "安理会 世卫组织 世贸组织 世界银行 公报 声明 文件 报告 社论 评论 文章 报道 公告 通报 新闻稿 公司 集团 银行 机构 组织 大学 研究所 智库 "
    "党 反对党 执政党 在野党 秘书处 办公室 海关 警察局 执法部门 主管部门 有关部门 当局 官方 新华社 塔斯社 路透社 法新社 美联社 央视 "
    "日报 电视台 通讯社 方面 对方 国家安全委员会 中央政府 陆委会 海基会 国防部门",
    "x": "是 系",
    "z": "应 应该 应当 将 愿 会 要 须 必须 需 需要 可 可以 能 能够 希 拟 欲 敢",
    "p": "同 与 和 对 在 围绕 向 跟 就 为 以 从 由 于 把 被 给 自 至 当 因 通过 关于",
}
_HIGH: Final = "总统 总理 外长 首相 主席 部长 国务卿 议长 防长 国防部长 财长 大使 发言人 秘书长 州长 市长"
TABLE["t"] += "".join(f" {before}{title}" for before in ("前", "副", "新任", "代") for title in _HIGH.split())
PHRASES: Final[dict[str, str]] = {}
CUES: Final[dict[VerbClass, str]] = {
    "neutral": "表示 说 称 介绍 通报 转达 讨论 回应 告诉 宣布 说道 说过 写道 写到 提到 谈到 提出 指 道 谈及 介绍说 表示说 回应称 回应说 "
    "透露 披露 解释 解释称 解释说 说明 阐述 阐明 补充 补充说 补充道 补充称 回答 回答说 答道 答 问 问道 提问 询问 报道称 报道说 形容 描述 "
    "告知 讲 讲述 评论称 评论说 评价 评价说 推测 预测 预计 预期 声称 宣称 自称 谈道 坦言 直言 坦承 笑言 笑说 感叹 引述 援引 转述 反问 "
    "反驳 反驳说 反驳称 辩称 讲话说 发言说 致辞说 分析称 分析说 分析指出 显示 写 交流 沟通 提及 列举 汇报 报告说 概括 总结 总结说 "
    "总结道 归纳 发表看法 阐述立场 阐明立场 阐述主张 介绍情况 表态 表态说 表态称 称道",
    "emphatic": "不予认可 不认同 予以否认 予以驳斥 指出 强调 重申 谴责 确认 强调说 强调称 指控 指责 警告 警告说 警告称 否认 驳斥 拒绝 批评 抨击 抗议 质疑 反对 主张 坚称 "
    "坚持认为 承认 证实 认定 断言 谴责说 炮轰 敲定 痛批 喊话 严正交涉 提出交涉 提出严正交涉 表达不满 表达关切 表明 表达 表达了 申明 "
    "注意到 肯定 充分肯定 揭露 斥责 呛声 力挺 捍卫",
    "promise": "承诺 保证 誓言 许诺 答应 允诺",
    "thanks": "感谢 祝贺 欢迎 赞赏 高度评价 赞扬 赞许 称赞 祝愿 道歉 致歉 致谢 慰问 吊唁 哀悼 致敬 支持 声援 问候 点赞 恭喜 积极评价",
    "urging": "请 呼吁 敦促 要求 邀请 建议 促请 提议 倡议 请求 吁请 催促 奉劝 警示 认可 要求说 鼓励 推荐",
    "cognitive": "认为 希望 相信 期待 期望 盼望 深信 坚信 担心 担忧 怀疑 以为 觉得 主观认为 期盼 指望 看好 认为说",
    "joint": "同意 商定 交换意见 交换了意见 交换看法 交换了看法 达成共识 达成一致 达成协议 达成重要共识 一致认为 一致同意 一致表示 "
    "深入交换意见 就此交换意见 决定 商讨 磋商 探讨 协商 约定 议定 回顾 共识是",
}
GERUNDS: Final[dict[VerbClass, str]] = {}
NARRATION: Final = (
    "会见 通电话 举行 会谈 访问 抵达 签署 出席 主持 通话 会晤 参加 接见 到访 来访 离开 启程 前往 参观 共进 宴请 迎接 见证 共同见证 "
    "发生 爆发 启动 开幕 闭幕 结束 开始 进行 召开 应邀 签订 签 视察 考察 设宴 授予 递交 占 达 增长 下降 上涨 下跌 截至 位于"
)
COUNTRIES: Final[dict[str, str]] = {
    **NAMES,
    "朝鲜": "North Korea", "沙特": "Saudi Arabia", "欧盟": "European Union", "联合国": "United Nations", "北约": "NATO",
    "阿联酋": "United Arab Emirates", "东盟": "ASEAN", "非盟": "African Union", "阿盟": "Arab League", "白俄": "Belarus",
    "北京": "China", "华盛顿": "United States", "莫斯科": "Russia", "基辅": "Ukraine", "东京": "Japan", "首尔": "South Korea",
    "平壤": "North Korea", "台北": "Taiwan", "台湾": "Taiwan", "柏林": "Germany", "巴黎": "France", "伦敦": "United Kingdom",
    "布鲁塞尔": "European Union", "德黑兰": "Iran", "特拉维夫": "Israel", "中华人民共和国": "China", "美利坚合众国": "United States",
    "俄罗斯联邦": "Russia", "大韩民国": "South Korea", "哈马斯": "Palestine",
}  # fmt: skip
_SIDES: Final[dict[str, str]] = {
    "中": "China", "古": "Cuba", "美": "United States", "俄": "Russia", "乌": "Ukraine", "日": "Japan", "法": "France",
    "德": "Germany", "英": "United Kingdom", "欧": "European Union", "印": "India", "巴": "", "韩": "South Korea",
    "朝": "North Korea", "荷": "Netherlands", "意": "Italy", "加": "Canada", "澳": "Australia", "埃": "Egypt",
    "沙": "Saudi Arabia", "伊": "Iran", "土": "Turkey", "越": "Vietnam", "哈": "Kazakhstan", "塞": "Serbia",
    "匈": "Hungary", "泰": "Thailand", "以": "Israel", "西": "Spain", "葡": "Portugal", "波": "Poland", "瑞": "",
    "新": "", "马": "", "菲": "Philippines", "缅": "Myanmar", "老": "Laos", "柬": "Cambodia", "蒙": "Mongolia", "吉": "",
    "白": "Belarus", "阿": "", "叙": "Syria", "黎": "Lebanon", "约": "Jordan", "卡": "Qatar", "科": "Kuwait", "阿联酋": "",
    "墨": "Mexico", "智": "Chile", "秘": "Peru", "委": "Venezuela", "南非": "South Africa", "肯": "Kenya", "尼": "",
    "希": "Greece", "捷": "Czech Republic", "丹": "Denmark", "挪": "Norway", "芬": "Finland", "奥": "Austria", "比": "Belgium",
    "台": "Taiwan", "港": "", "非": "", "斯": "", "凯": "", "克": "", "罗": "Romania", "保": "Bulgaria", "格": "Georgia",
}  # fmt: skip
"""The character by which a country is called -> its key; empty if several are called by it."""
SIDES: Final[dict[str, str]] = {character + "方": key for character, key in _SIDES.items()}
ADJECTIVES: Final[dict[str, str]] = {side: key for side, key in SIDES.items() if key}
ROLES: Final[dict[str, str]] = {
    "国家主席": "president", "主席": "president", "总统": "president", "总理": "prime-minister", "首相": "prime-minister",
    "国务院总理": "prime-minister", "副总理": "deputy-prime-minister", "副总统": "vice-president",
    "外长": "foreign-minister", "外相": "foreign-minister", "防相": "defense-minister", "外交部长": "foreign-minister", "外交部部长": "foreign-minister", "外交大臣": "foreign-minister",
    "国务卿": "secretary-of-state", "发言人": "spokesperson", "新闻发言人": "spokesperson", "女发言人": "spokesperson",
    "外交部发言人": "spokesperson", "国防部发言人": "spokesperson", "国王": "king", "女王": "queen", "王储": "crown-prince",
    "总书记": "general-secretary", "国务委员": "state-councilor", "大使": "ambassador", "部长": "minister",
    "国防部长": "defense-minister", "防长": "defense-minister", "国防大臣": "defense-minister", "商务部长": "commerce-minister",
    "财政部长": "finance-minister", "财长": "finance-minister", "秘书长": "secretary-general", "领导人": "leader",
    "元首": "head-of-state", "特使": "envoy", "议长": "speaker", "官员": "official", "外交官": "diplomat", "委员长": "chairman",
}  # fmt: skip
VIEWS: Final = "应 应该 应当 必须 不能 绝不 绝不能 我们 我 我国 不可 不应 反对 坚决 希望 愿 要 须 一贯 不容 不得 不再 毫无 绝对 等于 不是"
"""Words of somebody's view: duty, refusal, the first person, reported mood."""
FACTS: Final = "年 月 去年 今年 明年 万 亿 百分之 人死亡 约 尚未 已持续 截至 总额 名 余"
"""Words of background facts: figures, dates, what is planned."""
EVENTS: Final = "冲突 谈判 会谈 会议 仪式 双边贸易 贸易额 会见 谈话 典礼 下一轮"
"""What a reporter's own sentences are about: the talks, and what came of them."""
SILENT: Final = "回复 回覆 回应 回應 置评 置評 答复 答覆"
"""Forms of verbs that, negated, are what somebody left unsaid."""
