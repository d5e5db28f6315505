"""Arabic verbs of saying, past and present of the third person, by class, and the forms of each."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.language_schema import VerbForm
from readout_tui.core.data.verb_lists import without
from readout_tui.core.model import VerbClass

BASE: Final[dict[VerbClass, str]] = {
    "neutral": """
        قال/يقول صرح/يصرح صرّح/يصرّح أعلن/يعلن ذكر/يذكر أضاف/يضيف أوضح/يوضح أشار/يشير لفت/يلفت أفاد/يفيد أبلغ/ أخبر/يخبر بين/يبين بيّن/يبيّن
        نوه/ينوه نوّه/ينوّه روى/يروي نقل/ينقل عبر/يعبر عبّر/يعبّر أعرب/يعرب كشف/يكشف ألمح/يلمح تابع/يتابع استطرد/يستطرد أردف/يردف استعرض/يستعرض
        تناول/يتناول شرح/يشرح وصف/يصف عدّ/يعدّ علق/يعلق علّق/يعلّق رد/يرد ردّ/يردّ أجاب/يجيب سأل/يسأل تساءل/يتساءل خاطب/يخاطب تطرق/يتطرق بحث/يبحث
        ناقش/يناقش تحدث/يتحدث تكلم/يتكلم كتب/يكتب غرد/يغرد غرّد/يغرّد أورد/يورد أطلع/يطلع أحاط/يحيط سرد/يسرد قدم/يقدم ألقى/يلقي لخص/يلخص اختتم/يختتم
        ختم/يختم استهل/يستهل توقع/يتوقع تنبأ/يتنبأ رجح/يرجح رجّح/يرجّح افترض/يفترض زعم/يزعم ادعى/يدعي عرض/يعرض طرح/يطرح أثار/يثير
        أقر/يقر اعترف/يعترف استذكر/يستذكر ذكّر/يذكّر أبدى/يبدي أبرز/يبرز استفسر/يستفسر استدرك/يستدرك عقّب/يعقّب مضى/يمضي
        """,
    "emphatic": """
        أكد/يؤكد أكّد/يؤكّد شدد/يشدد شدّد/يشدّد جدد/يجدد جدّد/يجدّد كرر/يكرر كرّر/يكرّر أصر/يصر حذر/يحذر حذّر/يحذّر أنذر/ينذر هدد/يهدد هدّد/يهدّد توعد/يتوعد أدان/يدين ندد/يندد ندّد/يندّد
        استنكر/يستنكر شجب/يشجب انتقد/ينتقد اتهم/يتهم نفى/ينفي رفض/يرفض كذب/يكذب كذّب/يكذّب احتج/يحتج اعترض/يعترض جزم/يجزم استغرب/يستغرب أسف/يأسف
        دافع/يدافع أنكر/ينكر دحض/يدحض ثبت/يثبت هاجم/يهاجم عارض/يعارض
        """,
    "promise": "تعهد/يتعهد وعد/يعد التزم/يلتزم طمأن/يطمئن أقسم/يقسم",
    "thanks": """
        شكر/يشكر أشاد/يشيد ثمن/يثمن ثمّن/يثمّن هنأ/يهنئ رحب/يرحب رحّب/يرحّب حيا/يحيي حيّا/يحيي عزى/يعزي امتدح/يمتدح أثنى/يثني بارك/يبارك اعتذر/يعتذر قدر/يقدر قدّر/يقدّر
        """,
    "urging": """
        دعا/يدعو طالب/يطالب حث/يحث حثّ/يحثّ طلب/يطلب ناشد/يناشد اقترح/يقترح أوصى/يوصي نصح/ينصح وجه/يوجه وجّه/يوجّه أمر/يأمر شجع/يشجع ألح/يلح
        """,
    "cognitive": """
        رأى/يرى اعتبر/يعتبر اعتقد/يعتقد ظن/يظن أمل/يأمل تمنى/يتمنى تطلع/يتطلع خشي/يخشى فضل/يفضل استبعد/يستبعد
        """,
    "joint": """
        اتفق/يتفق توافق/يتوافق تبادل/يتبادل تباحث/يتباحث تدارس/يتدارس قرر/يقرر تشاور/يتشاور
        """,
}
"""Verbs, each as past/present."""

_PARTICIPLES: Final[dict[VerbClass, str]] = {
    "neutral": "قائلا مضيفا موضحا مشيرا لافتا مبينا منوها معربا معلنا متابعا كاشفا واصفا معلقا ذاكرا مبديا مستعرضا معبرا مستطردا",
    "emphatic": "مؤكدا مشددا مجددا محذرا منددا مستنكرا نافيا رافضا مدينا متهما",
    "promise": "متعهدا",
    "thanks": "شاكرا مشيدا مثمنا مرحبا مهنئا",
    "urging": "داعيا مطالبا مناشدا حاثا",
    "cognitive": "معتبرا آملا متمنيا متوقعا",
}
"""Active participles in the accusative, without the mark of their ending: "adding"."""

_NEEDING: Final = frozenset(
    "عد يعد عدّ بين بيّن رد وعد أمر ثبت ضمن قدم وصف كتب عرض نقل قدر مضى فضل طلب حيا علق أثار طرح ألقى وجه سأل علّق بحث"
    " تناول".split()
)
"""Verbs that report only before what they need (`PHRASES`)."""

PHRASES: Final = """
بحث/يبحث joint ~مع/~سبل/~المرحلة/~تعزيز/~العلاقات/~آخر/~تطورات/~التطورات/~القضايا/~ملف/~الوضع/~الأوضاع/~آفاق
تناول/يتناول joint ~العلاقات/~سبل/~القضايا/~التطورات/~تطورات
رد/يرد neutral ~على/~:/~بأن/~إن
وعد/يعد promise بأن/~بتقديم/~بدعم/~أن
قدم/يقدم thanks ~الشكر/~تعازيه/~التعازي/~شكره/~التهنئة/~تهانيه/~تعازيها/~إحاطة/~شرحا/~عرضا/~عرضاً/~شرحاً/~تعازيه
وصف/يصف emphatic ~بأنه/~بأنها/~ب/~بـ/~بـ«
كتب/يكتب neutral ~:/~أن/~على/~إن
عرض/يعرض neutral ~على/~موقف/~رؤية
نقل/ينقل neutral ~تحيات/~رسالة/~عن/~شكر
قدر/يقدر thanks ~عاليا/~عالياً/~جهود
مضى/يمضي neutral قائلا/قائلاً/~قائلا
طلب/يطلب urging ~من/~أن
علق/يعلق neutral على/~على/~:/~قائلا/~قائلاً
علّق/يعلّق neutral على/~:/~قائلا/~قائلاً
أثار/يثير neutral ~مسألة/~قضية/~موضوع/~ملف
طرح/يطرح neutral ~مبادرة/~قضية/~فكرة/~اقتراح
وجه/يوجه urging ~الدعوة/~دعوة/~الشكر/~نداء/~تحية/~رسالة
وجّه/يوجّه urging ~الدعوة/~دعوة/~الشكر/~نداء/~تحية/~رسالة
سأل/يسأل neutral ~عن/~:/~ما
بين/يبين neutral أن/أنه/أنها/~أن
بيّن/يبيّن neutral أن/أنه/أنها/~أن
ألقى/يلقي neutral ~كلمة
أمر/يأمر urging ~بفتح/~بتشكيل
سجل/يسجل neutral ~أن/~بأن/~ارتياحه
شاطر/يشاطر emphatic ~رأيه/~الرأي
توصل/يتوصل joint ~اتفاق/~تفاهم
"""


REPORTING: Final = without(_NEEDING, BASE)
"""The verbs that report whatever follows them."""


def forms(verb: str) -> tuple[tuple[VerbForm, str], ...]:
    """The forms of a verb of the third person, with "and" ("و", "ف") before them and without."""
    past, present = verb.split("/")  # no present: it is that of another verb, too
    plain: list[tuple[VerbForm, str]] = [("past", form) for form in (past, *_past(past))]
    plain += [("present", form) for form in (_present(present) if present else ())]
    return tuple(
        (kind, before + form) for kind, form in plain for before in ("", "و", "ف")[: 3 if kind == "past" else 2]
    )


def _past(past: str) -> tuple[str, ...]:
    """She, they, the two of them."""
    if past.endswith(("ى", "ا")):
        stem = past[:-1]
        return stem + "ت", stem + "وا", stem + ("وا" if past.endswith("ا") else "يا")
    return past + "ت", past + "وا", past + "ا", past + "تا"


def _present(present: str) -> tuple[str, ...]:
    """He, she, they, the two of them; the future, too."""
    she = "ت" + present[1:]
    many = present[:-1] if present.endswith(("ى", "ي", "و")) else present
    return present, she, many + "ون", many + "ان"


def _written(word: str) -> str:
    """A participle as texts write it: with the mark of its ending in either place, or none, masculine or feminine."""
    endings = ("ا", "اً", "ًا", "ة", "ةً")
    return " ".join(before + word[:-1] + ending for before in ("", "و") for ending in endings)


PARTICIPLES: Final[dict[VerbClass, str]] = {
    kind: " ".join(map(_written, listed.split())) for kind, listed in _PARTICIPLES.items()
}


def _all(kinds: tuple[str, ...]) -> frozenset[str]:
    found: set[str] = set()
    for verb in (*" ".join(BASE.values()).split(), *(line.split(" ")[0] for line in PHRASES.split("\n") if line)):
        past, present = verb.split("/")
        now = _present(present) if present else ()
        shapes = {"he": (past,), "she": (_past(past)[0], *now[1:2]), "they": (*_past(past)[1:], *now[2:])}
        found.update(before + form for kind in kinds for form in shapes[kind] for before in ("", "و", "ف"))
    return frozenset(found)


FEMININE: Final = _all(("she",))
"""The forms that show a woman, or a body, as the subject."""
MASCULINE: Final = _all(("he",))
"""The forms of the past that show a man."""
PLURAL: Final = _all(("they",))
"""The forms of two or more."""
