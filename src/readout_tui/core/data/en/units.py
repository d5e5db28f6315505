"""Units of measure as English names: name -> (dimension, how many of the dimension's base unit one is).

Factors from the BIPM brochure of the SI (2019) and NIST Handbook 44, appendix C; currencies are dimensions of their own,
as no rate is known.
"""

from typing import Final

_TABLE: Final = """\
length 1 m meter metre
length 1000 km kilometer kilometre kms
length 0.01 cm centimeter centimetre
length 0.001 mm millimeter millimetre
length 1609.344 mile mi
length 1852 nm nautical-mile
length 0.9144 yard yd
length 0.3048 foot ft feet
length 0.0254 inch
length 4828.032 league
length 1.8288 fathom
length 201.168 furlong
length 1066.8 verst
area 1 square-meter square-metre m2 sqm
area 1000000 square-kilometer square-kilometre km2
area 10000 hectare ha
area 4046.8564 acre
area 2589988.11 square-mile
area 0.09290304 square-foot
area 0.83612736 square-yard
area 1000 dunam donum
area 4200.833 feddan
volume 0.001 liter litre l
volume 1 cubic-meter cubic-metre m3
volume 1000000000 cubic-kilometer
volume 0.158987 barrel bbl
volume 0.00378541 gallon
volume 0.0283168466 cubic-foot
volume 1233.48184 acre-foot
volume 1000000000 bcm
volume 0.0352391 bushel
mass 1 kg kilogram kilo kilogramme
mass 0.001 g gram gramme
mass 1000 ton tonne t metric-ton
mass 0.45359237 pound-weight lb lbs
mass 0.028349523 ounce
mass 100 quintal
mass 50.80234544 hundredweight cwt
mass 6.35029318 stone
mass 1016.0469 long-ton
mass 907.18474 short-ton
mass 16.3804964 pood
mass 60.4789824 picul
power 1 watt w
power 1000 kw kilowatt
power 1000000 mw megawatt
power 745.69987 horsepower hp
power 1000000000 gw gigawatt
energy 1 kwh kilowatt-hour
energy 1000 mwh megawatt-hour
energy 1000000 gwh gigawatt-hour
energy 1000000000 twh terawatt-hour
speed 1 km/h kph kmh
speed 1.609344 mph
speed 1.852 knot
data 1 megabyte mb
data 1000 gigabyte gb
data 1000000 terabyte tb
time 1 second
time 60 minute min
time 3600 hour hr hrs
time 86400 day
time 604800 week
time 1209600 fortnight
time 2629800 month
time 7889400 quarter-year
time 31557600 year
time 315576000 decade
time 3155760000 century
share 0.01 percent % pct per-cent
point 1 percentage-point
point 0.01 basis-point
temperature 1 degree celsius
"""


def _units() -> dict[str, tuple[str, float]]:
    table = {}
    for line in _TABLE.splitlines():
        dimension, factor, *names = line.split()
        table.update(dict.fromkeys(names, (dimension, float(factor))))
    return table


UNITS: Final = _units()

CURRENCIES: Final = {
    "dollar": "$", "euro": "€", "pound": "£", "yen": "¥jp", "yuan": "¥cn", "renminbi": "¥cn", "rmb": "¥cn",
    "ruble": "₽", "rouble": "₽", "hryvnia": "₴", "rupee": "₹", "won": "₩", "franc": "fr", "krona": "kr",
    "krone": "kr", "zloty": "zł", "lira": "₺", "peso": "peso", "real": "r$", "reais": "r$", "rand": "rand", "naira": "₦", "birr": "birr",
    "dinar": "dinar", "dirham": "dirham", "riyal": "riyal", "shekel": "₪", "baht": "฿", "dong": "₫", "ringgit": "rm",
    "cedi": "₵", "shilling": "sh", "schilling": "sch", "crown": "kr", "kroner": "kr", "kronor": "kr", "mark": "mark",
    "deutschmark": "mark", "markka": "markka", "guilder": "guilder", "florin": "guilder", "drachma": "drachma",
    "escudo": "escudo", "peseta": "peseta", "forint": "forint", "koruna": "koruna", "leu": "leu", "lei": "leu",
    "lev": "lev", "leva": "lev", "lek": "lek", "tenge": "tenge", "manat": "manat", "lari": "lari", "taka": "taka",
    "kyat": "kyat", "kip": "kip", "riel": "riel", "rupiah": "rupiah", "tugrik": "tugrik", "togrog": "tugrik",
    "afghani": "afghani", "rial": "rial", "kwacha": "kwacha", "kwanza": "kwanza", "metical": "metical",
    "pula": "pula", "dalasi": "dalasi", "ouguiya": "ouguiya", "ariary": "ariary", "bolivar": "bolivar",
    "boliviano": "boliviano", "quetzal": "quetzal", "lempira": "lempira", "guarani": "guarani", "cruzeiro": "cruzeiro",
    "austral": "austral", "piastre": "piastre", "thaler": "thaler", "ecu": "ecu", "toman": "toman", "usd": "$", "eur": "€", "gbp": "£", "jpy": "¥jp", "cny": "¥cn", "rub": "₽",
    "uah": "₴", "inr": "₹", "krw": "₩", "aud": "$", "cad": "$", "sgd": "$", "nzd": "$", "hkd": "$", "chf": "fr",
    "$": "$", "€": "€", "£": "£", "¥": "¥", "₽": "₽", "₴": "₴", "₹": "₹", "₩": "₩", "₺": "₺", "₦": "₦", "₪": "₪",
}  # fmt: skip

MAGNITUDES: Final = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "lakh": 1e5, "million": 1e6, "mn": 1e6, "mln": 1e6, "m": 1e6,
    "crore": 1e7, "billion": 1e9, "bn": 1e9, "bln": 1e9, "milliard": 1e9, "trillion": 1e12, "tn": 1e12, "trn": 1e12,
}  # fmt: skip

WORDS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip

FRACTIONS: Final = {
    "half": 0.5, "third": 1 / 3, "quarter": 0.25, "fourth": 0.25, "fifth": 0.2, "sixth": 1 / 6, "seventh": 1 / 7,
    "eighth": 0.125, "ninth": 1 / 9, "tenth": 0.1, "twentieth": 0.05, "hundredth": 0.01,
}  # fmt: skip

NUMBERED: Final = frozenset(
    "act annex article bill chapter clause decision decree directive law no note number order paragraph proclamation "
    "protocol regulation res resolution section title".split()
)
"""Nouns that a number names one of: "Section 301", "Executive Order 14257", "No. 4"."""

GROUPED: Final = {"dozen": 12, "score": 20, "couple": 2, "pair": 2, "trio": 3, "gross": 144}
"""Nouns that count: "two dozen"."""

MULTIPLES: Final = {
    "double": 2, "twice": 2, "twofold": 2, "triple": 3, "thrice": 3, "threefold": 3, "treble": 3, "quadruple": 4,
    "fourfold": 4, "tenfold": 10, "halve": 0.5,
}  # fmt: skip

BOUNDS: Final = {
    "least": "at least|no less than|not less than|no fewer than|a minimum of|minimum|not fewer than|or more|not under|or over|or above|not below|no lower than|not lower than|a floor of",
    "over": "more than|over|above|exceed|longer than|farther than|further than|larger than|bigger than|higher than|older than|heavier than|in excess of|upwards of|exceeding|greater than|well over|upward of|well above|surpass|top|beyond|north of",
    "most": "up to|at most|no more than|not more than|a maximum of|maximum|not exceeding|not exceed|not to exceed|as many as|as much as|or less|or fewer|or under|no higher than|not above|no greater than|a ceiling of|capped at|limited to|at the very most",
    "under": "not even|not quite|less than|closer than|nearer than|shorter than|smaller than|lower than|younger than|lighter than|under|below|fewer than|just under|short of|well under|well below",
    "near": "nearly|almost|just about|close to|approaching|very nearly|all but|virtually|not far short of",
    "about": "about|approximately|around|roughly|some|an estimated|in the region of|or so|circa|estimated|in the order of|on the order of|in the neighbourhood of|in the neighborhood of|in the vicinity of|something like|more or less|or thereabouts",
}
"""How a figure bounds what it counts. "nearly" and "almost" are "about" from below."""
