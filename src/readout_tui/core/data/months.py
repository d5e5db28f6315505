"""Names of the months in the languages that are compared with each other: code -> twelve names, forms divided by "|".

From the Unicode Common Locale Data Repository (CLDR), Unicode License v3; Arabic with the names of Syria and Algeria.
Chinese numbers its months.
"""

from functools import cache
from typing import Final

MONTHS: Final[dict[str, str]] = {
    "ar": "جانفي|كانون الثاني|يناير, شباط|فبراير|فيفري, آذار|مارس, أبريل|أفريل|نيسان, أيار|ماي|مايو, جوان|حزيران|يونيو, "
    "تموز|جويلية|يوليو, آب|أغسطس|أوت, أيلول|سبتمبر, أكتوبر|تشرين الأول, تشرين الثاني|نوفمبر, ديسمبر|كانون الأول",
    "de": "januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember",
    "en": "january, february, march, april, may, june, july, august, september, october, november, december",
    "es": "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre|setiembre, octubre, noviembre, diciembre",
    "fr": "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
    "ru": "январь|января|январе, февраль|февраля|феврале, март|марта|марте, апрель|апреля|апреле, май|мая|мае, "
    "июнь|июня|июне, июль|июля|июле, август|августа|августе, сентябрь|сентября|сентябре, октябрь|октября|октябре, "
    "ноябрь|ноября|ноябре, декабрь|декабря|декабре",
    "uk": "січень|січня|січні, лютий|лютого|лютому, березень|березня|березні, квітень|квітня|квітні, "
    "травень|травня|травні, червень|червня|червні, липень|липня|липні, серпень|серпня|серпні, "
    "вересень|вересня|вересні, жовтень|жовтня|жовтні, листопад|листопада|листопаді, грудень|грудня|грудні",
}


@cache
def months(code: str) -> dict[str, int]:
    """The names of the months in the language of an ISO 639-1 code -> 1..12; empty for a language without a row."""
    rows = MONTHS.get(code, "").split(", ")
    return {name: number for number, names in enumerate(rows, 1) for name in names.split("|") if name}
