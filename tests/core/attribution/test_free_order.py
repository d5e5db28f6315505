"""Subjects that stand after their verb, are left out, or are no names, in languages with a freer order than English."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import Source
from readout_tui.core.segmentation.segment import read

RUSSIAN = (
    ("Урожай будет хорошим, заявила Кравцова.", "Кравцова"),
    ("Урожай будет хорошим, уточнил агентству старший агроном района Пётр Дёмин.", "Пётр Дёмин"),
    ("Крестьяне утверждают, что урожай будет хорошим.", "Крестьяне"),
    ("Урожай будет хорошим, рассказал один агроном, просивший не называть его.", "агроном"),
    ("В Министерстве экономики сообщили, что урожай будет хорошим.", "Министерство экономики"),
    ("В посольстве пояснили, что визы выдают.", "посольство"),
    ("Хозяйства поблагодарил Иванова за помощь.", "narration"),
    ("Посол Нордланда Эрик Торвальдсен призвал открыть порты.", "Эрик Торвальдсен"),
    ("Президент Союза Малат Бела Ковар призвал открыть порты.", "Бела Ковар"),
    ("Урожай собрали вовремя.", "narration"),
    ("«Урожай собран», — говорится в заявлении министерства.", "министерство"),
    ("Люди, которые говорили о погоде, ушли.", "narration"),
    ("Он сказал, что урожай собран.", "он"),
    (
        "Министр Арвении Эдвин Кальверт встретился с послом Пеллы Ильёй Рощиным. Арвенский министр обещал помочь.",
        "Эдвин Кальверт",
    ),
    (
        "Посол Арвении Эдвин Кальверт принял гостя из Пеллы Илью Рощина. С арвенской стороны указано, что виза дана.",
        "Эдвин Кальверт",
    ),
    ("Стороны предметно и откровенно обсудили урожай, подтвердили взаимный интерес к рынку.", "both"),
)

UKRAINIAN = (
    ("Урожай буде добрим, заявила Кравчук.", "Кравчук"),
    ("Як повідомила речниця МЗС Ганна Левчук, візит заплановано.", "Ганна Левчук"),
    ("В Офісі президента уточнили, що візит заплановано.", "Офіс президента"),
    ("Візит заплановано, повідомив голова ОВА Сергій Ткач.", "Сергій Ткач"),
    ("Посол Нордланду Ерік Торвальдсен закликав відкрити порти.", "Ерік Торвальдсен"),
    ("Жителі стверджують, що врожай буде добрим.", "Жителі"),
    ("Врожай зібрали вчасно.", "narration"),
)
ARABIC = (
    ("أكد الوزير سامي الخطيب أن الطريق مفتوح.", "سامي الخطيب"),
    ("وقال الخطيب، خلال مؤتمر صحفي، إن الطريق مفتوح.", "الخطيب"),
    ("زار الوزير سامي الخطيب الميناء. وأكد أهمية الطريق.", "سامي الخطيب"),
    ("زارت الوزيرة منى قاسم الميناء مع الوزير سامي الخطيب. وأضافت أن الطريق مفتوح.", "منى قاسم"),
    ("وكانت الوزيرة منى قاسم قد أعلنت أن الطريق مفتوح.", "منى قاسم"),
    ("دعا رئيس وزراء كالدورا بيتر هالم إلى فتح الطريق.", "بيتر هالم"),
    ("رفض رئيس وزراء كالدورا الاعتذار.", "رئيس وزراء كالدورا"),
    ("ونفت وزارة الداخلية هذه الأنباء.", "وزارة الداخلية"),
    ("أكدت وزيرة التجارة منى قاسم أن الطريق مفتوح. ووفقا لمصادر مطلعة، تبدأ الأعمال غدا.", "مصادر"),
    ("وأفاد مصدر أمني بأن الطريق مفتوح.", "مصدر أمني"),
    ("وصل الوفد إلى الميناء مساء أمس.", "narration"),
)

FRENCH = (
    ("La ministre des Transports, Lise Arnaud, a affirmé que la route est ouverte.", "Lise Arnaud"),
    ("Le chef de la diplomatie valmontoise, Paul Ney, a dénoncé une « provocation ».", "Paul Ney"),
    ("La ministre Lise Arnaud a visité le port. « La route est ouverte », a-t-elle martelé.", "Lise Arnaud"),
    (
        "La ministre Lise Arnaud et le préfet Paul Ney ont visité le port. La ministre s’est félicitée du résultat.",
        "Lise Arnaud",
    ),
    ("Pour l’économiste Anne Roy, la route est ouverte.", "Anne Roy"),
    ("Les deux ministres sont convenus de se revoir dans un mois à la capitale.", "both"),
    ("D’après le Quai d’Orsay, la route est ouverte.", "Quai d’Orsay"),
    ("Le chantier a commencé mardi.", "narration"),
)
SPANISH = (
    (
        "La ministra de Transportes, Elena Vargas, visitó el puerto. Insistió, además, en que la ruta está abierta.",
        "Elena Vargas",
    ),
    ("La ruta está abierta para todos, aseguró el alcalde Mario Soto.", "Mario Soto"),
    ("«La ruta está abierta», sostuvo Vargas ante la prensa del país.", "Vargas"),
    ("Según ha manifestado la portavoz del Gobierno, la ruta está abierta.", "portavoz del Gobierno"),
    ("El ministro ecuatoriano de Comercio, Luis Paredes, agradeció la hospitalidad de los vecinos.", "Luis Paredes"),
    ("Ambas delegaciones acordaron abrir la ruta en el mes de junio.", "both"),
    ("El ministro Mario Soto sostuvo una reunión con los vecinos en el puerto.", "narration"),
)
GERMAN = (
    ("Außenministerin Lena Brandt hat die Entscheidung der Behörden begrüßt.", "Lena Brandt"),
    (
        "Regierungssprecher Jan Vogt teilte am Abend nach der Sitzung in der Stadt mit, dass der Weg frei ist.",
        "Jan Vogt",
    ),
    ("„Das reicht nicht“, so die Oppositionspolitikerin Eva Lang in der Stadt.", "Eva Lang"),
    ("Der Weg ist frei, sagte Präsidentin Ursula von der Heide in der Stadt.", "Ursula von der Heide"),
    ("Weiter vereinbarten sie, die Straße an der Grenze zu bauen.", "both"),
    ("Wie das Ministerium mitteilte, ist der Weg nach der Grenze frei.", "Ministerium"),
    (
        "Minister Jan Vogt und Ministerin Eva Lang sind da. Den Angaben der Ministerin zufolge ist der Weg frei.",
        "Eva Lang",
    ),
    ("Die Entscheidung über den Weg fällt in der Stadt am Montag.", "narration"),
)
CHINESE = (
    ("外交部发言人赵清11日在例行记者会上表示，道路已经开放。", "赵清"),
    ("赵清在会谈中说，道路已经开放。", "赵清"),
    ("商务部当天发布公报称，道路已经开放。", "商务部"),
    ("一名消息人士对记者透露，道路已经开放。", "消息人士"),
    ("國防部長林芳質疑，道路並未開放。", "林芳"),
    ("外交部長林芳昨（3）日訪問港口。林部長強調，道路已經開放。", "林芳"),
    ("总理马库斯·雷恩会见外长赵清。赵清的发言人说，道路已经开放。", "赵清的发言人"),
    ("谈到交通问题，赵清强调，道路已经开放。", "赵清"),
    ("港口的开放要求很高。", "narration"),
)


@pytest.mark.parametrize(("text", "speaker"), RUSSIAN)
def test_who_speaks_in_russian(text: str, speaker: str) -> None:
    assert said_by(text) == speaker


@pytest.mark.parametrize(("text", "speaker"), UKRAINIAN)
def test_who_speaks_in_ukrainian(text: str, speaker: str) -> None:
    assert said_by(text) == speaker


@pytest.mark.parametrize(("text", "speaker"), FRENCH)
def test_who_speaks_in_french(text: str, speaker: str) -> None:
    assert said_by(text) == speaker


@pytest.mark.parametrize(("text", "speaker"), SPANISH)
def test_who_speaks_in_spanish(text: str, speaker: str) -> None:
    assert said_by(text) == speaker


@pytest.mark.parametrize(("text", "speaker"), GERMAN)
def test_who_speaks_in_german(text: str, speaker: str) -> None:
    assert said_by(text) == speaker


@pytest.mark.parametrize(("text", "speaker"), CHINESE)
def test_who_speaks_in_chinese(text: str, speaker: str) -> None:
    assert said_by(text) == speaker


@pytest.mark.parametrize(("text", "speaker"), ARABIC)
def test_who_speaks_in_arabic(text: str, speaker: str) -> None:
    assert said_by(text) == speaker


def said_by(text: str) -> str:
    """The name of the speaker of the last sentence of a text; "narration" if there is none."""
    account = read(Source(text, "a.txt", "0" * 64), "A")
    made = attribute((account,))
    return made.names.get(made.voices[0][account.body[-1]][0].speaker or "", "narration")
