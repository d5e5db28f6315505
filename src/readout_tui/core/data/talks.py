"""How accounts speak of the talk itself: at whose request it was held, how long it took, in what tone.

One `TalkWords` a language. The patterns match the words that are quoted; "\\s+" stands between words, since lines may be
wrapped there. They are read only in passages that name the talk (`talk`), so that "at the request of Kyiv" about a
shipment, or "a ceasefire for three days", is no word on the talk.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from readout_tui.core.lazy_regex import regex


class TalkWords(NamedTuple):
    """The patterns of a language. `request` matches what is quoted; `length` and `tone` hold it in their last group."""

    talk: re.Pattern[str]  # a word for the talk, or for talking
    request: re.Pattern[str]
    length: re.Pattern[str]
    tone: re.Pattern[str]
    wished: re.Pattern[str]  # before a word of tone: the talk is only wished for ("the need for an open dialogue")


def _any(*patterns: str) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def _words(listed: str) -> str:
    """A pattern of alternatives; a "_" stands for white space."""
    return "(?:" + "|".join(word.replace("_", r"\s+") for word in listed.split()) + ")"


def _party(stops: str) -> str:
    """Who asked for it: the words up to a mark or one of `stops`."""
    return rf"(?:(?:[A-Z]\.){{2,}}|[^,.;:()]){{2,70}}?(?=\s+(?:{stops})\b|[,.;:()]|\s*$)"


def _toned(tones: str, joints: str, degrees: str) -> str:
    """Words of tone in a row: "frank and businesslike", "tense but useful"."""
    one = rf"(?:{degrees}\s+)?{_words(tones)}"
    return rf"{one}(?:(?:,\s+(?:(?:{joints})\s+)?|\s+(?:{joints})\s+){one})*"


_EN_PARTY: Final = _party("and|lasted|took|was|were|has|had|on|in|to|for|during|with|held|where|who|which|that|by|at")
_EN_TALK: Final = (
    r"(?:(?:tele)?phone\s+|video\s+|direct\s+|working\s+|bilateral\s+)?"
    r"(?:calls?|conversations?|talks|meetings?|discussions?|exchanges?|negotiations?|consultations?|dialogue|visit|"
    r"session|summit|encounter|round|videoconference)"
)
_EN_NUMBER: Final = (
    r"(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|twenty-five|thirty|"
    r"thirty-five|forty|forty-five|fifty|fifty-five|sixty|ninety|several)"
)
_EN_ABOUT: Final = (
    r"(?:(?:a\s+little\s+|just\s+|well\s+)?(?:about|around|nearly|almost|over|under|more\s+than|less\s+than|some|roughly|"
    r"approximately|at\s+least|close\s+to|up\s+to)\s+)?"
)
_EN_LENGTH: Final = (
    rf"{_EN_ABOUT}(?:half\s+an\s+hour|(?:three\s+)?quarters?\s+of\s+an\s+hour|a\s+quarter\s+of\s+an\s+hour|"
    rf"{_EN_NUMBER}(?:[\s-]+and[\s-]+a[\s-]+(?:half|quarter))?[\s-]+(?:hours?|minutes?|days?)"
    rf"(?:\s+and\s+(?:a\s+half|a\s+quarter|{_EN_NUMBER}\s+minutes))?)"
)
_EN_TONES: Final = (
    "frank candid open honest sincere direct straightforward forthright constructive productive fruitful substantive "
    "businesslike business-like useful meaningful in-depth detailed thorough comprehensive friendly cordial warm amicable "
    "respectful positive good excellent great tense difficult tough hard heated strained blunt sharp stern serious sober "
    "calm pragmatic fraternal brotherly disappointing unsuccessful intense intensive lively focused necessary encouraging "
    "successful unproductive fruitless chilly cool icy professional courteous polite contentious robust trusting bitter "
    "acrimonious hostile"
)
_EN_TONE: Final = _toned(
    _EN_TONES, "and|but|yet|though", r"(?:very|quite|rather|extremely|highly|sometimes|at\s+times|most)"
)
_ENGLISH: Final = TalkWords(
    talk=regex(rf"(?i)\b(?:{_EN_TALK}|spoke|met|talked|meets|speaks|telephoned|phoned|received)\b"),
    request=regex(
        _any(
            rf"\b(?i:at|on|upon)\s+the\s+(?:request|initiative|invitation|suggestion|behest)\s+of\s+{_EN_PARTY}",
            r"\b(?i:at|on|upon)\s+(?:his|her|their|its|the\s+latter['’]s|(?:the\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*){0,4}"
            r"['’]s?)\s+(?:own\s+)?(?:request|initiative|invitation)\b",
            rf"\b{_EN_TALK}\s+(?:that\s+|which\s+)?(?:was|were)\s+(?:initiated|requested)\s+by\s+{_EN_PARTY}",
            r"\b(?:initiated|requested)\s+by\s+(?:the\s+)?[A-Z]\w+(?:\s+side)?",
            rf"\breceived\s+a\s+(?:(?:tele)?phone\s+)?call\s+from\s+{_EN_PARTY}",
            rf"\b[A-Z]\w+\s+(?:had\s+)?(?:requested|asked\s+for|initiated)\s+the\s+{_EN_TALK}\b",
        )
    ),
    length=regex(
        _any(
            rf"(?i:\b(?:lasted|lasting|continued|went\s+on|ran|took)\s+(?:for\s+|on\s+)?({_EN_LENGTH}))",
            rf"(?i:\b(?:spoke|met|talked|conferred|{_EN_TALK})\b[^.;]{{0,140}}?\bfor\s+({_EN_LENGTH}))\b(?!\s+(?:ago|old))",
            rf"(?i:\b({_EN_LENGTH}(?:[\s-]long)?)[\s-]+(?:(?:of|face-to-face|one-on-one|closed-door)\s+)*{_EN_TALK}\b)",
        )
    ),
    tone=regex(
        _any(
            rf"(?i:\b(?:{_EN_TALK}|atmosphere|tone|mood|exchange\s+of\s+views)\b[^.;]{{0,60}}?\b(?:was|were|had\s+been|has\s+"
            rf"been|have\s+been|proved)\s+({_EN_TONE})\b)",
            rf"(?i:\b(?:called|described|characteri[sz]ed|termed)\s+(?:the\s+|their\s+|his\s+|her\s+|it\s+|this\s+)?"
            rf"(?:{_EN_TALK}\s+)?(?:with\s+\w+\s+)?(?:as\s+)?({_EN_TONE})\b)",
            rf"(?i:\bin\s+an?\s+((?:{_EN_TONE}\s+)?(?:atmosphere|spirit|climate|manner|tone|mood|environment)"
            r"(?:\s+of\s+\w+(?:\s+(?:trust|understanding|respect|confidence))?(?:\s+and\s+(?:mutual\s+)?\w+)?)?))",
            rf"(?i:\b(?:an?|the|had|held|this|their|very|for)\s+({_EN_TONE})\s+{_EN_TALK}\b)",
        )
    ),
    wished=regex(
        r"(?i)\b(?:need\s+for|calls?\s+for|called\s+for|hopes?|hoped|will|would|continue|maintain|should|must|importance\s+of|"
        r"willing\w*|ready|readiness|support|supports|through|committed|favou?r)\b"
    ),
)

_ES_PARTY: Final = _party("y|duró|se|en|con|para|tuvo|que|fue|realizó|mantuvo|sostuvo")
_ES_TALK: Final = (
    r"(?:llamadas?|conversación|conversaciones|reunión|reuniones|encuentro|diálogo|entrevista|visita|charla|"
    r"videoconferencia|intercambio|cita)"
)
_ES_LENGTH: Final = (
    r"(?:(?:cerca\s+de|casi|más\s+de|alrededor\s+de|unos|unas|aproximadamente)\s+)?(?:media\s+hora|"
    r"(?:\d+|una?|dos|tres|cuatro|cinco|diez|veinte|treinta|cuarenta|cuarenta\s+y\s+cinco|cincuenta|sesenta|noventa)\s+"
    r"(?:horas?|minutos|días)(?:\s+y\s+(?:media|\d+\s+minutos|\w+\s+minutos))?)"
)
_ES_TONE: Final = _toned(
    "franc[oa]s? cordial(?:es)? cálid[oa]s? amistos[oa]s? constructiv[oa]s? productiv[oa]s? fratern[oa]s? tens[oa]s? "
    "fructífer[oa]s? respetuos[oa]s? positiv[oa]s? útil(?:es)? difícil(?:es)? sincer[oa]s? abiert[oa]s? dur[oa]s? "
    "provechos[oa]s? seri[oa]s?",
    "y|e|pero|aunque",
    r"(?:muy|sumamente)",
)
_SPANISH: Final = TalkWords(
    talk=regex(
        rf"(?i)\b(?:{_ES_TALK}|ambiente|clima|conversó|conversaron|recibió|habló|reunió|reunieron|llamó|visita)\b"
    ),
    request=regex(
        _any(
            rf"\b(?i:a|por)\s+(?:solicitud|petición|pedido|instancias?|iniciativa|invitación)\s+de(?:l|\s+la|\s+los)?\s+{_ES_PARTY}",
            rf"\brecibió\s+una\s+llamada(?:\s+telefónica)?\s+del?\s+{_ES_PARTY}",
        )
    ),
    length=regex(
        _any(
            rf"(?i:\b(?:duró|duraron|prolongó|extendió|prolongada)\s+(?:durante\s+|por\s+)?({_ES_LENGTH}))",
            rf"(?i:\b{_ES_TALK}\b[^.;]{{0,120}}?\b(?:durante|de)\s+({_ES_LENGTH}))",
            rf"(?i:\b(?:recibió|reunió|reunieron|conversó|conversaron|habló|dialogó|dialogaron)\b[^.;]{{0,140}}?"
            rf"\bdurante\s+({_ES_LENGTH}))",
        )
    ),
    tone=regex(
        _any(
            rf"(?i:\b(?:{_ES_TALK}|ambiente|clima|tono)\b[^.;]{{0,60}}?\b(?:fue|fueron|resultó|ha\s+sido)\s+({_ES_TONE})\b)",
            rf"(?i:\ben\s+un\s+((?:ambiente|clima|tono|espíritu|marco)\s+(?:de\s+\w+(?:\s+y\s+\w+)?|{_ES_TONE})))",
            rf"(?i:\b(?:una?|el|la)\s+{_ES_TALK}\s+({_ES_TONE})\b)",
        )
    ),
    wished=regex(r"(?i)\b(?:necesidad|deber?|debe|espera|llamó\s+a|abogó|disposición|mediante|importancia)\b"),
)

_FR_PARTY: Final = _party("et|a|ont|pour|avec|en|dans|s['’]est|qui|lors")
_FR_TALK: Final = (
    r"(?:entretiens?|appels?|conversations?|discussions?|échanges?|rencontres?|réunions?|visites?|pourparlers|dialogue|"
    r"visioconférence)"
)
_FR_LENGTH: Final = (
    r"(?:(?:environ|près\s+d['’e]\s*|plus\s+d['’e]\s*|quelque)\s*)?(?:une\s+demi-heure|(?:trois\s+quarts|un\s+quart)\s+"
    r"d['’]heure|(?:\d+|une?|deux|trois|quatre|cinq|dix|vingt|trente|quarante(?:-cinq)?|cinquante|soixante)\s+"
    r"(?:heures?|minutes|jours)(?:\s+et\s+(?:demie?|quart|\w+\s+minutes))?)"
)
_FR_TONE: Final = _toned(
    "franche?s? chaleureu(?:x|se|ses) fraternel(?:le|s|les)? constructi(?:f|ve|fs|ves) cordia(?:l|le|ux|les) amica(?:l|le|ux|les) "
    "tendue?s? productif(?:s)? productives? fructueu(?:x|se|ses) difficiles? utiles? respectueu(?:x|se|ses) positi(?:f|ve|fs|ves) "
    "directe?s? ouverte?s? sincères? approfondie?s? denses? riches?",
    "et|mais|quoique",
    r"(?:très|particulièrement)",
)
_FRENCH: Final = TalkWords(
    talk=regex(rf"(?i)\b(?:{_FR_TALK}|atmosphère|ambiance|entretenue?s?|rencontré|reçu|parlé)\b"),
    request=regex(
        _any(
            rf"(?i:\bà)\s+(?:la\s+demande|l['’]initiative|l['’]invitation)\s+(?:de\s+|du\s+|des\s+|d['’]){_FR_PARTY}",
            r"(?i:\bà)\s+(?:sa|leur)\s+(?:demande|invitation)\b",
            rf"\breçu\s+un\s+appel(?:\s+téléphonique)?\s+(?:de\s+|du\s+){_FR_PARTY}",
        )
    ),
    length=regex(
        _any(
            rf"(?i:\b(?:duré|dure|durant|pendant)\s+({_FR_LENGTH}))",
            rf"(?i:\b{_FR_TALK}\b[^.;]{{0,40}}?\b(?:de\s+|d['’])({_FR_LENGTH}))",
        )
    ),
    tone=regex(
        _any(
            rf"(?i:\b(?:{_FR_TALK}|atmosphère|climat|ambiance)\b[^.;]{{0,60}}?\b(?:a|ont)\s+été\s+({_FR_TONE})\b)",
            rf"(?i:\b{_FR_TALK}\b[^.;]{{0,60}}?\b(?:empreinte?s?|marquée?s?)\s+(de\s+\w+(?:\s+\w+)?))",
            rf"(?i:\bdans\s+une?\s+((?:atmosphère|climat|esprit|ambiance)\s+(?:de\s+\w+(?:\s+et\s+de\s+\w+)?|{_FR_TONE})))",
            rf"(?i:\b(?:une?|d['’])\s*{_FR_TALK}\s+({_FR_TONE})\b)",
        )
    ),
    wished=regex(r"(?i)\b(?:nécessité|doit|doivent|espère|souhait\w*|appelé\s+à|importance|poursuivre)\b"),
)

_DE_PARTY: Final = _party("und|hat|haben|fand|fanden|in|am|zu|mit|ein|eine|telefonierte|sprach|traf|dauerte|statt")
_DE_TALK: Final = (
    r"(?:Gespräche?s?|Telefonate?s?|Telefongespräche?s?|Treffens?|Unterredung(?:en)?|Verhandlung(?:en)?|Konsultationen|"
    r"Austauschs?|Begegnung|Besuchs?|Videokonferenz)"
)
_DE_LENGTH: Final = (
    r"(?:(?:etwa|rund|fast|knapp|gut|mehr\s+als|über|ungefähr)\s+)?(?:eine\s+halbe\s+Stunde|anderthalb\s+Stunden|"
    r"(?:eine\s+)?(?:Drei)?[Vv]iertelstunde|(?:\d+|eine|einer|einen|zwei|drei|vier|fünf|zehn|zwanzig|dreißig|vierzig|fünfundvierzig|"
    r"fünfzig|neunzig)(?:einhalb)?\s+(?:Stunden?|Minuten|Tagen?|Tage))"
)
_DE_TONE: Final = _toned(
    "offen\\w* freundlich\\w* freundschaftlich\\w* konstruktiv\\w* herzlich\\w* sachlich\\w* schwierig\\w* angespannt\\w* "
    "ergebnisreich\\w* fruchtbar\\w* nützlich\\w* respektvoll\\w* vertrauensvoll\\w* intensiv\\w* hart\\w* produktiv\\w* gut\\w*",
    "und|aber",
    r"(?:sehr|überaus)",
)
_GERMAN: Final = TalkWords(
    talk=regex(
        rf"\b(?:{_DE_TALK}|Atmosphäre|Stimmung|sprach|sprachen|telefonierte|telefonierten|traf|trafen|empfing)\b"
    ),
    request=regex(
        rf"\b[Aa]uf\s+(?:Bitten?|Wunsch|Initiative|Einladung|Ersuchen|Anregung)\s+(?:von\s+|der\s+|des\s+){_DE_PARTY}"
    ),
    length=regex(
        _any(
            rf"(?:\bdauerten?\s+({_DE_LENGTH}))",
            rf"(?:\b(?:sprachen?|telefonierten?|{_DE_TALK})\b[^.;]{{0,120}}?\b({_DE_LENGTH})(?:\s+lang)?\b)",
            r"\b((?:\w+)?(?:stündig|minütig)e[nrs]?)\s+" + _DE_TALK,
        )
    ),
    tone=regex(
        _any(
            rf"(?:\b(?:{_DE_TALK}|Atmosphäre|Stimmung)\b[^.;]{{0,60}}?\b(?:war|waren|verlief|verliefen)\s+({_DE_TONE})\b)",
            rf"(?:\bin\s+(?:einer\s+)?({_DE_TONE}\s+(?:Atmosphäre|Stimmung)))",
            rf"(?:\b(?:ein|einem|einen|das|dem)\s+({_DE_TONE})\s+{_DE_TALK}\b)",
        )
    ),
    wished=regex(r"\b(?:müsse|soll\w*|hoff\w*|notwendig\w*|forder\w*|bereit\w*|weiterhin)\b"),
)

_RU_PARTY: Final = _party("и|состоял\\w+|провел\\w?|с|в|на|прошл\\w+|продолжал\\w+|был\\w?")
_RU_TALK: Final = (
    r"(?:разговор\w*|переговор\w*|встреч\w*|бесед\w*|консультаци\w*|обмен\w*\s+мнениями|визит\w*|звон\w+|"
    r"видеоконференци\w*|диалог\w*)"
)
_RU_LENGTH: Final = (
    r"(?:(?:около|почти|более|больше|свыше|примерно)\s+)?(?:полчаса|полутора\s+часов|полтора\s+часа|"
    r"(?:\d+|час|два|две|двух|три|трех|трёх|четыре|пять|пяти|десять|двадцать|тридцать|сорок|пятьдесят)(?:\s+с\s+половиной)?"
    r"(?:\s+(?:час\w*|минут\w*|дн\w+))?)"
)
_RU_TONE: Final = (
    r"(?:(?:весьма|очень)\s+)?(?:конструктивн\w+|откровенн\w+|дружеск\w+|делов\w+|доверительн\w+|тёпл\w+|тепл\w+|полезн\w+|"
    r"содержательн\w+|непрост\w+|сложн\w+|напряжённ\w+|напряженн\w+|дружественн\w+)"
)
_RUSSIAN: Final = TalkWords(
    talk=regex(rf"(?i)\b(?:{_RU_TALK}|встретил\w*|провел\w?|провёл|принял\w?)\b"),
    request=regex(rf"(?i:\bпо)\s+(?:инициативе|просьбе|приглашению|предложению)\s+{_RU_PARTY}"),
    length=regex(
        _any(
            rf"(?i:\b(?:длил\w+|продлил\w+|продолжал\w+|занял\w*)\s+({_RU_LENGTH}))",
            r"(?i:\b(\w*(?:часов|минутн)(?:ой|ый|ая|ого|ые|ую))\s+" + _RU_TALK + ")",
        )
    ),
    tone=regex(
        _any(
            rf"(?i:\b{_RU_TALK}\b[^.;]{{0,60}}?\b(?:был\w?|прош[её]л\w?|прошл\w+|носил\w?|состоял\w+)\b[^.;]{{0,30}}?\b"
            rf"({_RU_TONE}(?:(?:,|\s+и|\s+но)\s+{_RU_TONE})*(?:\s+(?:атмосфере|обстановке|духе|ключе))?))",
            rf"(?i:\bв\s+({_RU_TONE}(?:(?:,|\s+и)\s+{_RU_TONE})*\s+(?:атмосфере|обстановке|духе|ключе)))",
        )
    ),
    wished=regex(r"(?i)\b(?:необходимост\w+|должн\w+|надеет\w+|призвал\w*|готовност\w+|намерен\w*)\b"),
)

_UK_TALK: Final = r"(?:розмов\w*|переговор\w*|зустріч\w*|бесід\w*|консультаці\w*|візит\w*|дзвінок|діалог\w*)"
_UK_TONE: Final = r"(?:конструктивн\w+|відверт\w+|дружн\w+|тепл\w+|змістовн\w+|корисн\w+|складн\w+|непрост\w+|продуктивн\w+|предметн\w+)"
_UKRAINIAN: Final = TalkWords(
    talk=regex(rf"(?i)\b(?:{_UK_TALK}|зустрів\w*|провів|провела|поговорив\w*)\b"),
    request=regex(
        r"(?i:\b(?:за|на|з))\s+(?:ініціатив\w+|прохання|запрошення|пропозиці\w+)\s+"
        + _party("та|і|й|відбул\\w+|провів|з|у|в|на")
    ),
    length=regex(
        r"(?i:\b(?:тривал\w+|триває)\s+((?:близько\s+|майже\s+|понад\s+|більше\s+)?(?:\d+|пів|дві|два|три|півтори)"
        r"\s*(?:годин\w*|хвилин\w*)))"
    ),
    tone=regex(
        _any(
            rf"(?i:\b{_UK_TALK}\b[^.;]{{0,60}}?\b(?:була|був|були|пройшл\w+|відбул\w+)\b[^.;]{{0,30}}?\b"
            rf"({_UK_TONE}(?:(?:,|\s+та|\s+і|\s+й)\s+{_UK_TONE})*))",
            rf"(?i:\b({_UK_TONE}(?:(?:,|\s+та|\s+і)\s+{_UK_TONE})*)\s+{_UK_TALK}\b)",
        )
    ),
    wished=regex(r"(?i)\b(?:необхідніст\w+|повинн\w+|сподіваєт\w+|закликав\w*|готовніст\w+)\b"),
)

_ZH_TALK: Final = r"(?:通电话|通话|会谈|会见|会晤|交谈|谈话|磋商|访问|访华|电话|会面)"
_ZH_TONES: Final = r"(?:坦诚|友好|热烈|建设性|务实|富有成效|深入|亲切|积极|诚挚|融洽|紧张|艰难|愉快|真诚|坦率)"
_CHINESE: Final = TalkWords(
    talk=regex(_ZH_TALK),
    request=regex(r"应约|应[^，。；]{1,24}?(?:请求|邀请|要求|之约|之邀|提议)|(?:在[^，。；]{1,16})?倡议下|主动致电"),
    length=regex(
        r"(?:持续|历时|长达|会谈|通话|交谈|会晤)(?:了)?((?:约|近|超过)?(?:\d+|[一二两三四五六七八九十半]+)(?:个)?(?:半)?"
        r"(?:小时|分钟|天)(?:\d+分钟)?)"
    ),
    tone=regex(
        rf"{_ZH_TALK}(?:气氛|在|是|十分|非常)?((?:{_ZH_TONES})(?:、|而|和|且)?(?:{_ZH_TONES})?)|"
        rf"((?:{_ZH_TONES})(?:、|而|和|且)?(?:{_ZH_TONES})?)的?(?:气氛|氛围|会谈|通话|交流|交谈)"
    ),
    wished=regex(r"希望|应当|愿意|愿|将|继续|必须"),
)

_AR_TALK: Final = r"(?:اتصال\w*|اتصالا|مباحثات|محادثات|لقاء|اللقاء|اجتماع\w*|الاجتماع|المحادثات|المباحثات|زيارة|الزيارة|الاتصال|مكالمة)"
_ARABIC: Final = TalkWords(
    talk=regex(rf"{_AR_TALK}|التقى|استقبل|تلقى|بحث"),
    request=regex(
        r"(?:بناءً?\s+على\s+(?:طلب|دعوة)|بطلب\s+من|بمبادرة\s+من|تلبية\s+لدعوة(?:\s+من)?|بدعوة\s+من)\s+(?:[^\s،.؛]+\s*){1,5}?(?=[،.؛]|$)|"
        r"تلقى\s+\S+\s+(?:\S+\s+){0,6}?اتصال(?:ا|اً)?\s+(?:هاتفي(?:ا|اً)?\s+)?من\s+(?:[^\s،.؛]+\s*){1,6}?(?=[،.؛]|$)"
    ),
    length=regex(
        r"(?:استمر\w*|استغرق\w*|دام\w*)\s+(?:\w+\s+){0,2}?((?:نحو\s+|حوالي\s+|أكثر\s+من\s+)?(?:\d+|ساعة|ساعتين|ساعتان|نصف\s+ساعة|ثلاث)"
        r"(?:\s+(?:دقيقة|دقائق|ساعات?|ونصف|أيام))?)"
    ),
    tone=regex(
        r"(?:في\s+(?:أجواء|جو|مناخ)\s+((?:\S+\s*){1,3}?))(?=[،.؛]|$)|(?:كان(?:ت)?\s+(?:المحادثات|المباحثات)\s+(بناءة|صريحة|مثمرة))"
    ),
    wished=regex(r"ضرورة|يجب|يأمل|أعرب\s+عن\s+استعداد"),
)

TALKS: Final[dict[str, TalkWords]] = {
    "en": _ENGLISH, "es": _SPANISH, "fr": _FRENCH, "de": _GERMAN, "ru": _RUSSIAN, "uk": _UKRAINIAN, "zh": _CHINESE,
    "ar": _ARABIC,
}  # fmt: skip
"""By language; in any other nothing is told of the talk itself."""

NO_TOPIC: Final[dict[str, frozenset[str]]] = {
    "en": frozenset(
        "side sides party parties leader leaders minister ministers president presidents issue issues topic topics matter "
        "matters question questions mr mrs ms dr today yesterday monday tuesday wednesday thursday friday saturday sunday "
        "january february march april may june july august september october november december year years month months "
        "week weeks day days hour hours minute minutes call conversation meeting talks discussion discussions number "
        "secretary chancellor counterpart colleague head state states government governments country countries people "
        "importance need case cases phone telephone stock attention hope hopes interest view views situation way regard "
        "basis order time part field fields area areas level one two "
        "spokesperson commissioner ambassador latter former respective spring summer autumn winter end beginning next "
        "american americans going thing things yeah okay myself whatever everyone example examples fact facts united "
        "republic kingdom federation madam vice interlocutor interlocutors delegation delegations margins occasion last first second third several many "
        "such other own same latest recent full strong great important key close".split()
    ),
    "es": frozenset(
        "presidente presidenta ministro ministra canciller mandatario mandatarios parte partes país países gobierno "
        "homólogo homóloga relaciones exteriores hoy ayer reunión conversación encuentro mandataria jefe estado república "
        "tema temas situación importancia necesidad ambos ambas teléfono telefónica telefónico solicitud petición "
        "invitación preocupación marco sede palacio nacional ella ellos ellas este esta estos estas sobre desde hasta como "
        "también además durante según cada todo toda todos todas".split()
    ),
    "fr": frozenset(
        "ministre ministres président présidents partie parties pays gouvernement entretien homologue année chef état "
        "république affaires étrangères question questions situation importance nécessité deux rencontre échange "
        "téléphone téléphonique demande initiative occasion également préoccupation sont après avant pendant elle elles lieu "
        "leur leurs ainsi notamment cette dont afin lors entre tout toute tous toutes aussi comme abord".split()
    ),
    "de": frozenset(
        "präsident präsidentin minister ministerin außenminister außenministerin kanzler kanzlerin seite seiten gespräch "
        "amtskollege amtskollegin regierung land länder thema themen frage fragen heute lage bedeutung".split()
    ),
}  # fmt: skip
"""Words that tell no topic of any talk, by language: offices, parties, days, and the words of reporting."""

FORCE: Final[dict[str, tuple[str, str]]] = {
    "es": (r"exig|reclam|conden|denunci|repudi|rechaz|advirt", r"solicit|pidi|propus|expres|mencion|record|habl|señal|plante|refiri"),
    "fr": (r"exig|exhort|somm|condamn|dénonc|rejet|averti|réclam", r"souhait|évoqu|demand|propos|exprim|mentionn|rappel|abord|indiqu"),
    "de": (r"(?:ge)?forder|verlang|verurteil|mahn|warn|protest", r"(?:ge)?b[ae]t|erwähn|äußer|wünsch|regte|schlug|spr[ai]ch|verwies"),
    "ru": (r"потребов|осуд|предупред|отверг", r"попрос|предлож|отмет|выраз|затрон|упомян|сказа|сообщ"),
    "uk": (r"вимага|засуд|поперед|відки", r"попрос|запропон|зазнач|вислов|згада|сказа|повідом"),
    "zh": (r"要求|敦促|谴责|抗议|强烈", r"希望|提出|表示|提到|谈到|建议|呼吁"),
    "ar": (r"طالب|أدان|ندد|حذر|رفض", r"أعرب|أشار|ذكر|طلب|اقترح|قال"),
}  # fmt: skip
"""How verbs of saying begin that demand, condemn or warn, and those that only ask or mention; English has more."""

NAMINGS: Final[tuple[tuple[tuple[str, ...], ...], ...]] = (
    (("PRC", "P.R.C.", "People’s Republic of China", "People's Republic of China"), ("China",)),
    (("DPRK", "D.P.R.K."), ("North Korea",)),
    (("ROK", "R.O.K."), ("South Korea",)),
    (("Burma",), ("Myanmar",)),
    (("Kiev",), ("Kyiv",)),
    (("Kharkov",), ("Kharkiv",)),
    (("Odessa",), ("Odesa",)),
    (("Lvov",), ("Lviv",)),
    (("Donbass",), ("Donbas",)),
    (("Turkey",), ("Türkiye", "Turkiye")),
    (("Swaziland",), ("Eswatini",)),
    (("Ivory Coast",), ("Côte d'Ivoire", "Côte d’Ivoire", "Cote d'Ivoire")),
    (("East Timor",), ("Timor-Leste",)),
    (("Cape Verde",), ("Cabo Verde",)),
    (("Tibet",), ("Xizang",)),
    (("Taiwan region", "China's Taiwan", "China’s Taiwan", "Taiwan Province", "Chinese Taipei"), ("Taiwan",)),
    (("Persian Gulf",), ("Arabian Gulf",)),
    (("Sea of Japan",), ("East Sea",)),
    (("South China Sea",), ("West Philippine Sea", "East Sea")),
    (("Diaoyu",), ("Senkaku",)),
    (("Dokdo",), ("Takeshima",)),
    (("Falkland", "Falklands"), ("Malvinas",)),
    (("Judea and Samaria",), ("West Bank",)),
    (("Nagorno-Karabakh", "Nagorny Karabakh"), ("Artsakh",)),
    (("Kuril", "Kurils", "Kuril Islands"), ("Northern Territories",)),
    (("Golan Heights",), ("occupied Syrian Golan", "occupied Golan")),
    (("Russian-Ukrainian conflict", "Ukraine crisis", "Ukrainian crisis", "Ukraine conflict"),
     ("Russia's war", "Russia’s war", "Russian aggression", "Russia's invasion", "Russia’s invasion")),
)  # fmt: skip
"""Names of one country or place, of which accounts choose: groups of spellings that count as one name."""
