"""Spanish for segmentation: where sentences end, speaker labels."""

from __future__ import annotations

import re

from readout_tui.core.data.language_schema import Guarded, LabelWords, SentenceRules
from readout_tui.core.lazy_regex import regex


def sentence_rules(base: SentenceRules) -> SentenceRules:
    """The rules of Spanish, on top of those of any language."""
    return base._replace(
        zone=frozenset(["hora"]),
        lettered=frozenset(
            "anexo apéndice apartado artículo bloque capítulo categoría clase fase grupo hepatitis inciso lista nivel opción "
            "parte plan pabellón puerta sala sección serie sector terminal tipo tramo vitamina zona".split()
        ),
        ambiguous=base.ambiguous
        | frozenset("cía s.a s.l c.v vdo ud uds vd vds aprox íd ibíd ee.uu rr.ee ff.aa".split()),
        starters=base.starters
        | frozenset(
            "el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella él ella ellos ellas "
            "nosotros yo usted ustedes su sus nuestro nuestra nuestros nuestras mi en de del por para con sin sobre ante "
            "entre desde hasta durante tras según contra a al y e o pero si cuando como aunque porque mientras donde quien "
            "quienes que no ya también además asimismo igualmente luego después finalmente antes ahora hoy ayer mañana "
            "ambos ambas todos todas cada ningún ninguna nadie nada así entonces sin por otro otra otros otras muchos "
            "muchas algunos algunas dos tres es son fue fueron hay había ha han será serán".split()
        ),
        units=base.units | frozenset("etc km kg m cm ha h min seg mdd pp".split()),
        before_number=base.before_number
        | frozenset("art arts núm núms nro nros pág págs cap caps vol tel ext fig párr párrs res apdo inc".split()),
        joining=base.joining
        | frozenset(
            "sr sra sres sras srta srtas d dña dr dra dres lic licda ing arq prof profa mtro mtra excmo excma excmos excmas "
            "ilmo ilma ilmos ilmas hble rvdo rvda mons gral div brig cnel tcnel cap capt cte tte alte almte cmdte sgto magco "
            "sto sta s.e s.s s.m ss.mm p.ej ej avda av c dpto depto pdte pdta vicepdte min sec subsec".split()
        ),
    )


def label_words(base: LabelWords) -> LabelWords:
    """What speaker labels of Spanish are made of, on top of those of English, which stand in many pages."""
    return base._replace(
        letters=("P", "R", "Q", "A"),
        answers=frozenset("respuesta r".split()),
        handover=frozenset("informa reportaje crónica corresponsal enviado enviada detalles".split()),
        turns=base.turns
        | frozenset(
            "pregunta respuesta periodista moderador moderadora presentador presentadora entrevistador entrevistadora "
            "reportero reportera corresponsal locutor locutora conductor conductora intérprete interlocutor público "
            "asistente orador oradora".split()
        ),
        offices=base.offices
        | frozenset(
            "presidente presidenta ministro ministra canciller secretario secretaria rey reina vicepresidente vicepresidenta "
            "embajador embajadora portavoz vocero vocera jefe jefa director directora representante comisario comisaria "
            "senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora".split()
        ),
        honorifics=base.honorifics | frozenset("sr sra srta d dña don doña dr dra lic ing excmo excma".split()),
        groups=base.groups | frozenset("senadores diputados periodistas miembros voces delegados".split()),
        articles=("el ", "la ", "los ", "las "),
        small=(*base.small, "y", "e", "los", "las", "para", "en", "don", "doña", "su"),
        spoken=regex(
            r"\b(?:yo|me|mi|mis|nos|nosotros|nosotras|nuestr[oa]s?|gracias|creo|quiero|tengo|estoy|soy|puedo|he|hemos|vamos"
            r"|tenemos|estamos|queremos|creemos|somos|podemos|debemos|\w+[aei]remos)\b|\b[A-ZÁ]?\w+[aei]mos\b",
            re.IGNORECASE,
        ),
        addressing=regex(r"\busted(?:es)?\b|[?¿]", re.IGNORECASE),
        no_names=base.no_names
        | frozenset(
            "de|para|fecha|asunto|nota|notas|fuente|fuentes|foto|imagen|vídeo|video|contacto|lugar|hora|tema|título|autor"
            "|redacción|edición|antecedentes|contexto|teléfono|correo|referencia|anexo|resumen|participantes|página".split(
                "|"
            )
        ),
        clerk=Guarded(
            ("levant", "suspend", "reanud", "abr", "aplausos", "risas", "conclu"),
            regex(
                r"\W*(?:se (?:levanta|abre|suspende|reanuda|cierra)\b.{0,120}|(?:la|el) (?:sesión|reunión|rueda de prensa|acto"
                r"|comparecencia|debate)\b.{0,40}(?:concluy|levant|termin|suspend|reanud|abr)\w+.{0,80}"
                r"|(?:\w+,? ){0,3}(?:aplausos|risas|rumores|protestas)\W*)",
                re.IGNORECASE,
            ),
        ),
    )
