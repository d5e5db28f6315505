"""Traditional characters for the simplified ones of the words listed for Chinese.

The pairs are those of the Open Chinese Convert project (OpenCC), Apache License 2.0.
"""

from __future__ import annotations

from typing import Final

_SIMPLIFIED: Final = (
    "与专业东两严临为举义乌书买了于亚亲从们价众会传伦体倾储党兰关兹内冈写军决况几凯击则刚创别劝办务动励劳医华协占卢"
    "卫县参双发叙台号叹吁吊后启员呛周团围国图圣场坚声处复够奥学宁实宫宾对导将尔尽层岛布师并库应开张强归当忧怀态总愿"
    "执扬报担拟挝换据数断时显机权来极构检楼欢欧汇汤沟没测济涨湾满潜点爱现电确离秘积称笔签简约级纳组织终绍经结绕给绝"
    "统维缅罗群职联脑脱腊舆苏荐莱萨虽补见观视觉计订认讨议讯记讲许论设访证评识诉话询该说请诺调谈谋谐谢谴贝负财责质购"
    "贸费贺资赏赞轨转轰辅辞辩边达过还这进递郑采释里针银长门闭问间闻阐队际陆随韦韩须顾顿预领题馆马驳驻鲁鲜麦"
)
_TRADITIONAL: Final = (
    "與專業東兩嚴臨爲舉義烏書買瞭於亞親從們價衆會傳倫體傾儲黨蘭關茲內岡寫軍決況幾凱擊則剛創別勸辦務動勵勞醫華協佔盧"
    "衛縣參雙發敘臺號嘆籲弔後啓員嗆週團圍國圖聖場堅聲處覆夠奧學寧實宮賓對導將爾儘層島佈師並庫應開張強歸當憂懷態總願"
    "執揚報擔擬撾換據數斷時顯機權來極構檢樓歡歐彙湯溝沒測濟漲灣滿潛點愛現電確離祕積稱筆簽簡約級納組織終紹經結繞給絕"
    "統維緬羅羣職聯腦脫臘輿蘇薦萊薩雖補見觀視覺計訂認討議訊記講許論設訪證評識訴話詢該說請諾調談謀諧謝譴貝負財責質購"
    "貿費賀資賞讚軌轉轟輔辭辯邊達過還這進遞鄭採釋裏針銀長門閉問間聞闡隊際陸隨韋韓須顧頓預領題館馬駁駐魯鮮麥"
)
_PAIRS: Final = str.maketrans(_SIMPLIFIED, _TRADITIONAL)


def both(words: str) -> str:
    """Words in simplified characters, separated by spaces, and those that are written otherwise in traditional ones."""
    other = words.translate(_PAIRS)
    return words if other == words else f"{words} {' '.join(sorted(set(other.split()) - set(words.split())))}"


def traditional(word: str) -> str:
    """A word in traditional characters."""
    return word.translate(_PAIRS)
