"""Short sentences in the encodings they used to come in; the decoding must give them back letter by letter."""

import pytest

from readout_tui.formats.decode import decode

SENTENCES = {
    "cp1252": (
        "The two sides’ talks — “candid” — ended.",
        "Smith said the talks were useful. “Café” – déjà vu, naïve.",
        "Le ministre a souligné l’intérêt des échanges ; il a été reçu à l’Élysée.",
        "El señor García mencionó que la reunión será mañana.",
        "A reunião não trouxe solução; haverá outra amanhã.",
        "Die Gespräche würden fortgesetzt; er begrüßte dies.",
        "Møtet ble nyttig, sa han på kvelden.",
    ),
    "cp1250": (
        "Obie strony zgodziły się, że współpraca będzie trwała.",
        "Obě strany řekly, že přátelství je důležité.",
        "A két ország őszintén együttműködik.",
    ),
    "cp1251": ("Стороны обсудили торговлю.", "Прем’єр-міністр України провів зустріч."),
    "koi8-r": ("Стороны обсудили торговлю.", "Министр заявил о готовности к диалогу, сообщает агентство."),
    "cp866": ("Стороны обсудили торговлю.",),
    "iso8859-5": ("Стороны обсудили торговлю.",),
    "cp1253": ("Οι δύο πλευρές συζήτησαν το εμπόριο.",),
    "cp1254": ("İki taraf görüşmenin yararlı olduğunu söyledi.",),
    "cp1255": ("שני הצדדים דנו בסחר.",),
    "cp1256": ("ناقش الجانبان التجارة والتعاون.",),
    "gb18030": ("双方讨论了贸易问题。", "Smith said (新华社) that the talks were useful."),
    "big5": ("雙方討論了貿易問題。",),
    "shift_jis": ("両国は貿易について話し合いました。",),
    "euc_jp": ("両国は貿易について話し合いました。",),
    "euc_kr": ("양측은 무역 문제를 논의했다.",),
}
FLAT = [(encoding, text) for encoding, texts in SENTENCES.items() for text in texts]


@pytest.mark.parametrize(("encoding", "text"), FLAT, ids=[f"{e}-{i}" for i, (e, _) in enumerate(FLAT)])
@pytest.mark.parametrize("times", [1, 30])
def test_letter_by_letter(encoding: str, text: str, times: int) -> None:
    whole = "Smith spoke.\n" + f"{text}\n" * times
    assert decode(whole.encode(encoding), None, "it").text == whole


def test_a_stray_byte_in_english_is_a_broken_byte() -> None:
    decoded = decode(b"Smith said\xff that the talks were useful.", None, "it")
    assert (decoded.encoding, decoded.replaced) == ("utf-8", 1)
