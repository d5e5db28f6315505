"""Spanish. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.es import verbs, words
from readout_tui.core.data.es.countries import NAMES
from readout_tui.core.data.es.names import settle, unnamed
from readout_tui.core.data.es.segmentation import label_words, sentence_rules
from readout_tui.core.data.language_schema import Background, Guarded, Polarity, WordOrder
from readout_tui.core.data.neutral import dates, fits_any, neutral, titled
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("es", "spanish")


_DECLARATION: Final = regex(
    r"declaración(?!\s+(?:a la prensa|institucional)|\s+(?:del|de la)\s+(?:vice)?(?:president|primer[ao]? minist|minist|cancill"
    r"er|secretari|portavoz|embajador|rey\b|reina\b|jefe|jefa|alcald|gobernador)(?!.*\b[ye]\b))",
    re.IGNORECASE,
)
"""A declaration of several ("Declaración de Lima"), not that of one who holds an office."""

LANGUAGE: Final = _BASE._replace(
    sentences=sentence_rules(_BASE.sentences),
    labels=titled(label_words(_BASE.labels), words.TABLE, words.PHRASES),
    datelines=_BASE.datelines._replace(
        own=regex(
            r"[A-ZÁÉÍÓÚÑ][\w’'.-]+(?:[ -][A-ZÁÉÍÓÚÑa-z][\w’'.-]+){0,4}(?:, [A-ZÁÉÍÓÚÑ]\w+)?,? \(?\d{1,2} (?:de )?[a-z]{3,10}\.?(?: \d{4})?"
            r"\)? ?(?:\([A-Z][\w ./]{1,24}\)|/[^/\n]{2,20}/)?\.? ?(?:--|[–—-])+ ?[ \n]*"
        ),
        capitals=frozenset(map(chr, range(0x41, 0x5B))) | frozenset("ÁÉÍÓÚÑ"),
    ),
    dates=dates(
        words.MONTHS,
        "de del a las h horas lunes martes miércoles jueves viernes sábado domingo actualizado publicado hrs",
    ),
    page=_BASE.page._replace(
        bylines=(*_BASE.page.bylines, "por", "fuente", "redacción", "foto", "fotografía", "edición"),
        salutations=(*_BASE.page.salutations, "Estimado", "Estimada"),
        closings=(*_BASE.page.closings, Guarded(("atentamente",), regex(r"atentamente,?", re.IGNORECASE))),
    ),
    documents=_BASE.documents._replace(
        records=(
            "memorándum de conversación",
            "memorando de conversación",
            "acta de la reunión",
            "acta de conversación",
            "minuta",
            "nota de conversación",
            "acta de ",
            "telegrama",
            "cable cifrado",
        ),
        internal=("reservado", "confidencial", "secreto", "ejemplar", "asistentes", "participantes", "por la parte"),
        reports=Guarded(
            ("dij", "respond", "contest", "señal", "afirm", "añad", "pregunt", "observ"),
            regex(
                r"\b(?:(yo) )?(?:dij[eo]|respond(?:ió|í)|contest(?:ó|é)|señal(?:ó|é)|afirm(?:ó|é)|añad(?:ió|í)|pregunt(?:ó|é)|observ(?:ó|é))\b",
                re.IGNORECASE,
            ),
        ),
        joint=(*_BASE.documents.joint, Guarded(("declaración", "Declaración", "DECLARACIÓN"), _DECLARATION)),
        together=regex(r"\bjoint\b|leaders[’']|conjunt", re.IGNORECASE),
        speeches=(
            *_BASE.documents.speeches,
            "palabras",
            "discurso",
            "intervención",
            "alocución",
            "mensaje",
            "rueda de prensa",
            "entrevista",
        ),
        statements=(*_BASE.documents.statements, "declaración de", "declaración del", "declaraciones de", "mensaje de"),
        readouts=(*_BASE.documents.readouts, "conversación telefónica", "reunión con", "encuentro con"),
        contact=regex(
            r"se reunió|se reunieron|recibió|mantuvo|conversó|conversación|reunión|encuentro|visita|llamada|ha mantenido",
            re.IGNORECASE,
        ),
        singular=regex(
            r"\b(?:[Yy]o|[Mm]i|[Mm]is|[Mm]e (?:dijo|ha|alegra|complace)|[Qq]uiero|[Ss]aludo|[Dd]igo|[Cc]reo)\b"
        ),
        plural=regex(
            r"(?:^|[.!?:]\s+|, )(?:[Nn]osotros|[Nn]uestr[oa]s?|(?:[Hh]oy )?[A-ZÁÉÍÓÚa-záéíóú]{3,}(?:amos|emos|imos))\b"
            r"|\b[Nn]uestr[oa]s?\b",
            re.MULTILINE,
        ),
        factsheets=(*_BASE.documents.factsheets, "hoja informativa"),
        valediction=regex(r"\b(?:sincerely|respectfully|regards|highest consideration|atentamente)\b", re.IGNORECASE),
    ),
    vocabulary=_BASE.vocabulary._replace(
        classes=tuple((kind, tuple(listed.split())) for kind, listed in words.TABLE.items()),
        proper=(("a", words.ADJECTIVES), ("c", words.COUNTRIES)),
        phrases=words.PHRASES,
        months=frozenset(),
        adverb="mente",
        not_names=("mente", "ando", "iendo"),
        words=regex(
            r"(?:Sra|Sr|Sres|Sras|Srta|Dra|Dr|Dña|Excmo|Excma|Lic|Ing|Gral|Prof|Mons|D|[A-Z])\.|(?:[^\W\d_]\.){2,}"
            r"|[^\W_]+(?:[-.’'](?!s\b)[^\W_]+)*|[^\w\s]|_"
        ),
        settle=settle,
    ),
    verbs=_BASE.verbs._replace(
        base=verbs.REPORTING,
        phrases=verbs.PHRASES,
        inflect=verbs.forms,
        narration=frozenset(words.NARRATION.split()),
        subjectless=("mos",),
    ),
    grammar=_BASE.grammar._replace(
        after_quotes=frozenset(
            "sostuvo sostuvieron sostiene continuó prosiguió lanzó lanza continúa prosigue escribió bromeó".split()
        ),
        parenthesis=frozenset(["como"]),
        his_opinion=frozenset(["a su juicio", "en su opinión"]),
        his=frozenset(["él", "ella"]),
        me=frozenset(["yo"]),
        agent=frozenset(["por"]),
        passive=frozenset(),
    ),
    order=WordOrder(
        after=True,
        inverts=True,
        dropped=True,
        feminine=frozenset(),
        plural=verbs.PLURAL,
        impersonal=frozenset(),
        parts=frozenset(),
        sides=frozenset(),
        places=frozenset(),
        bracket=False,
        postpositions=frozenset(),
        enclitics=(),
        hearers=frozenset(),
        accounts=frozenset(),
        unnamed=unnamed,
        fits=fits_any,
    ),
    background=Background(
        reported=frozenset(),
        views=frozenset(words.VIEWS.split()),
        facts=frozenset(words.FACTS.split()),
        events=frozenset(words.EVENTS.split()),
        silent=frozenset(words.SILENT.split()),
    ),
    people=_BASE.people._replace(
        roles={**_BASE.people.roles, **words.ROLES},
        country_names=NAMES,
        countries={**words.ADJECTIVES, **words.COUNTRIES},
        honorifics=_BASE.people.honorifics
        | frozenset("señor señora señorita sr. sra. srta. don doña d. dña. dr. dra.".split()),
        genders={
            **dict.fromkeys(
                "presidenta ministra reina embajadora mandataria secretaria señora sra. doña directora diputada senadora alcaldesa "
                "vicepresidenta viceministra jefa vocera homóloga gobernadora consejera jueza expresidenta lideresa".split(),
                9,
            ),
            **dict.fromkeys(
                "presidente ministro rey embajador mandatario señor sr. don secretario jefe vocero".split(), -9
            ),
            **dict.fromkeys(("primera ministra", "secretaria general", "jefa de estado", "jefa del ejecutivo"), 9),
            **dict.fromkeys(("ministra de exteriores", "ministra de asuntos exteriores"), 9),
            "ministra de relaciones exteriores": 9,
            **dict.fromkeys(("primer ministro", "presidente del gobierno", "jefe de estado", "jefe del ejecutivo"), -9),
            **{
                f"{article} {noun}": mark
                for noun in words.EPICENE.split()
                for article, mark in (("la", 9), ("una", 9), ("el", -9), ("un", -9))
            },
        },
        parties=frozenset(
            "partes líderes presidentes ministros mandatarios cancilleres jefes dirigentes gobernantes homólogos países "
            "interlocutores delegaciones".split()
        )
        | {"primeros ministros", "jefes de estado"},
        sources=frozenset(
            "expertos analistas fuentes autoridades observadores periodistas economistas investigadores testigos vecinos medios "
            "funcionarios".split()
        )
        | {"fuentes diplomáticas", "fuentes oficiales", "fuentes gubernamentales"},
        documents=frozenset("comunicado declaración informe texto documento nota".split()),
        relayers=frozenset("portavoz vocero vocera".split()),
    ),
    reference=_BASE.reference._replace(
        articles=frozenset(["el", "la", "los", "las"]),
        indefinite=frozenset("un una uno otro otra cierto cierta".split()),
        display_articles=("El ", "el ", "La ", "la ", "Los ", "los ", "Las ", "las ", "Una ", "una ", "Un ", "un "),
        she=frozenset(["ella", "ésta", "aquella"]),
        possessives=frozenset(["su"]),
        theirs=frozenset(),
        ours=frozenset("nuestro nuestra nuestros nuestras".split()),
        first_person=frozenset("yo nosotros nosotras me mí nos mi mis".split()),
        in_turn=frozenset(["por su parte", "a su vez"]),
        side=frozenset(["parte"]),
        spoken_for=frozenset("parte gobierno ejecutivo".split()),
        author=frozenset(["por"]),
        byline=frozenset(["por"]),
        writings=frozenset("palabras discurso mensaje declaración declaraciones alocución intervención carta".split()),
        announcing=frozenset(),
        announced=frozenset(),
        occasion=frozenset("sobre tras antes durante ante".split()),
        appearances=frozenset(
            "conferencia rueda entrevista intervención alocución discurso palabras comparecencia".split()
        ),
        addressed=frozenset(["a", "al"]),
        guest=frozenset(["con"]),
    ),
    polarity=Polarity(
        negations=frozenset("no nunca jamás ni ningún ninguna ninguno nada nadie sin tampoco".split()),
        idle=(
            "no solo",
            "no sólo",
            "sin embargo",
            "no obstante",
        ),
        characters=False,
    ),
)
