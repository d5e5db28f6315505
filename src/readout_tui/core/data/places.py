"""Regions, bodies and seats that readouts name, beside the countries: key -> forms, divided by "|".

Forms in lower case match in any case; a form in capitals ("WHO") matches only in capitals. A key that is also a
country's adds forms to it.
"""

from typing import Final

PLACES: Final[dict[str, str]] = {
    "United States": "white house|american side",
    "Russia": "kremlin|russian federation",
    "China": "people's republic of china|prc|sino|mainland china",
    "North Korea": "democratic people's republic of korea|dprk|pyongyang",
    "South Korea": "republic of korea|rok|seoul",
    "Iran": "islamic republic of iran|teheran",
    "Palestine": "palestinian|gaza|gaza strip|west bank|ramallah",
    "Taiwan": "taiwanese|taipei",
    "Hong Kong": "hong kong",
    "European Union": "european commission|european council",
    "United Nations": "secretary-general of the united nations",
    "WTO": "world trade organization|wto",
    "WHO": "world health organization|WHO",
    "IAEA": "international atomic energy agency|iaea",
    "OSCE": "organization for security and cooperation in europe|osce",
    "NATO": "north atlantic treaty organization",
    "Africa": "africa|african",
    "Asia": "asia|asian",
    "Latin America": "latin america|latin american|latin america and the caribbean|celac",
    "Middle East": "middle east|middle eastern|near east",
    "Gulf Cooperation Council": "gulf states|gulf countries",
    "Pacific": "indo-pacific|asia-pacific|pacific region",
    "Donbas": "donbas|donbass|donetsk and luhansk|donetsk and lugansk|eastern ukraine|east of ukraine",
    "Crimea": "crimea|crimean|sevastopol",
    "Xinjiang": "xinjiang|uyghur|uighur",
    "Tibet": "tibet|tibetan|xizang",
    "China Seas": "south china sea|east china sea",
    "Red Sea": "red sea|bab al-mandab|bab el-mandeb",
    "Gulf": "strait of hormuz|persian gulf|arabian gulf",
}
