"""Arabic for segmentation: speaker labels."""

from __future__ import annotations

from readout_tui.core.data.language_schema import Guarded, LabelWords
from readout_tui.core.lazy_regex import regex


def label_words(base: LabelWords) -> LabelWords:
    """What speaker labels of Arabic are made of: a name or an office of a few words before a colon."""
    return base._replace(
        letters=("س", "ج", "Q", "A"),
        answers=frozenset("جواب الجواب إجابة ج".split()),
        handover=frozenset("تقرير مراسل مراسلنا مراسلة مراسلتنا التفاصيل".split()),
        turns=base.turns
        | frozenset(
            "سؤال السؤال جواب الجواب إجابة صحفي صحفية الصحفي الصحفية مراسل المراسل المذيع المحاور مداخلة".split()
        ),
        offices=base.offices
        | frozenset(
            "الرئيس رئيس الوزير الوزيرة وزير وزيرة السفير السفيرة سفير الأمين المتحدث المتحدثة متحدث الناطق الملك الأمير "
            "المدير المستشار النائب المبعوث المندوب".split()
        ),
        honorifics=base.honorifics | frozenset("السيد السيدة الدكتور الدكتورة د الأستاذ الشيخ معالي سعادة".split()),
        articles=(),
        caseless=True,
        spoken=regex(
            r"\b(?:أنا|نحن|إننا|إنني|أننا|أنني|لدينا|شكرا|شكرًا|أعتقد|نعتقد|نريد|أريد|سوف ن\w+|سن\w{3,}|ن(?:ؤكد|رحب|دعو|أمل)\w*)\b"
        ),
        addressing=regex(r"[؟?]|\b(?:أنتم|لكم|سيادت\w+|معالي\w*)\b"),
        no_names=base.no_names
        | frozenset(
            "من|إلى|التاريخ|الموضوع|ملاحظة|المصدر|صورة|فيديو|المكان|الوقت|العنوان|الكاتب|تحرير|هاتف|مرفق|المشاركون".split(
                "|"
            )
        ),
        says=(
            "قال",
            "قالت",
            "وقال",
            "وقالت",
            "وأضاف",
            "أضاف",
            "أكد",
            "وأكد",
            "قائلا",
            "قائلاً",
            "التالي",
            "الآتي",
            "يلي",
        ),
        clerk=Guarded(
            ("تصفيق", "ضحك", "رفعت الجلسة", "الجلسة"),
            regex(r"\W*(?:تصفيق|ضحك|(?:رُ?فعت|افتتحت|عُ?لقت|استؤنفت) الجلسة.{0,80})\W*"),
        ),
    )
