"""Spanish verbs of saying in the infinitive, by class, and the forms of each."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.language_schema import VerbForm
from readout_tui.core.data.verb_lists import without
from readout_tui.core.model import VerbClass

BASE: Final[dict[VerbClass, str]] = {
    "neutral": """
        decir declarar afirmar señalar indicar informar explicar añadir agregar comentar manifestar expresar exponer
        mencionar recordar anunciar apuntar transmitir trasladar precisar responder detallar abordar comunicar relatar
        contestar replicar aclarar matizar describir notificar revelar desvelar escribir publicar contar narrar
        observar constatar concluir resumir repetir citar evocar plantear argumentar argüir alegar sugerir insinuar
        preguntar cuestionar opinar valorar calificar tildar tachar definir evaluar analizar aseverar aducir esgrimir
        ironizar bromear lanzar pronunciar referir repasar apostillar zanjar sostener puntualizar especificar reportar
        proseguir continuar presagiar vaticinar pronosticar prever augurar adelantar reconocer pormenorizar
        """,
    "emphatic": """
        subrayar destacar enfatizar recalcar reiterar reafirmar confirmar advertir condenar rechazar denunciar insistir
        resaltar remarcar ratificar lamentar deplorar repudiar criticar acusar reprochar desmentir negar admitir
        defender reivindicar alertar protestar amenazar censurar cuestionar reprobar avisar
        """,
    "promise": "prometer asegurar garantizar ofrecer comprometer jurar prever procurar pretender",
    "thanks": "agradecer felicitar saludar elogiar acoger aplaudir celebrar encomiar alabar ponderar disculpar valorar apoyar respaldar",
    "urging": """
        pedir exigir exhortar instar solicitar proponer invitar urgir recomendar aconsejar reclamar emplazar demandar
        abogar alentar animar llamar convocar
        """,
    "cognitive": "creer considerar esperar confiar pensar estimar juzgar temer dudar suponer entender desear opinar",
    "joint": "acordar convenir coincidir intercambiar discutir examinar dialogar conversar",
}
_NEEDING: Final = frozenset(
    "sostener publicar citar lanzar pronunciar referir continuar proseguir valorar saludar celebrar acoger ofrecer comprometer "
    "prever procurar pretender apoyar respaldar amenazar acusar disculpar convocar llamar esperar entender desear "
    "discutir examinar dialogar conversar analizar repasar escribir contar observar jurar".split()
)
REPORTING: Final = without(_NEEDING, BASE)
"""The verbs that report whatever follows them."""

PHRASES: Final = """
sostener emphatic que/~que
publicar neutral ~que/:
citar neutral ~como/~el/~la
lanzar neutral :/,/~«/~"/~llamamiento/~mensaje
pronunciar emphatic ~a favor/~en contra/~sobre
referir neutral a/al/que/~a/~al
continuar neutral :/,/él/ella
proseguir neutral :/,/él/ella
valorar thanks ~que/~positivamente/~esfuerzo/~esfuerzos/~apoyo/~gesto/~papel/~muy
saludar thanks ~que/~decisión/~iniciativa/~acuerdo/~anuncio/~compromiso
celebrar thanks ~que/~decisión/~iniciativa/~acuerdo/~anuncio/~avances/~progreso/~buen
acoger thanks ~con satisfacción/~con beneplácito/~favorablemente
ofrecer promise ~apoyo/~ayuda/~disposición/~mediación/~colaboración/~condolencias/~asistencia/~mediar
comprometer promise a/~a
amenazar emphatic con/~con
acusar emphatic ~de
disculpar thanks ~por
llamar urging a/~a
esperar cognitive que
entender cognitive que
desear cognitive que/~éxito/~pronta
discutir joint ~sobre/~temas/~cuestiones/~la/~el/~las/~los
examinar joint ~situación/~estado/~avances/~perspectivas/~cuestiones/~temas
dialogar joint ~sobre
conversar joint ~sobre
analizar joint ~situación/~estado/~avances/~perspectivas/~temas/~relación/~relaciones/~cooperación/~agenda
repasar joint ~avances/~estado/~agenda/~relación/~relaciones/~temas/~principales
escribir neutral que/:/en/,
contar neutral que
observar neutral que
jurar promise que
prever promise ~que
apoyar emphatic ~propuesta/~iniciativa/~candidatura
respaldar emphatic ~propuesta/~iniciativa/~candidatura
dar neutral ~a conocer/~cuenta/~las gracias/~por hecho/~gracias
hacer emphatic ~hincapié/~énfasis/~un llamamiento/~llamamiento/~referencia/~saber/~un llamado/~constar
poner emphatic de relieve/~de relieve/~énfasis/~en valor/~de manifiesto
dejar emphatic claro/~claro/~constancia
restar emphatic ~importancia
mostrar neutral ~su/~convencido/~convencida/~dispuesto/~dispuesta/~confiado/~confiada/~partidario/~favorable/~preocupado/~preocupada
tener neutral ~palabras de
llamar emphatic ~la atención/~atención
pasar joint ~revista/revista
trasladar neutral ~mensaje/~condolencias/~preocupación/~agradecimiento/~apoyo
quejar emphatic ~de
felicitar thanks ~de/~por
congratular thanks ~de/~por
tomar neutral ~nota
rendir thanks ~homenaje/~tributo
expresar neutral ~satisfacción
"""
"""Infinitive, class, and what must follow (`attribution/reporting_verbs.py`)."""

_IRREGULAR: Final[dict[str, tuple[str, ...]]] = {
    # present he, they, we; past he, they, we; imperfect he, they; participle; gerund
    "decir": ("dice", "dicen", "decimos", "dijo", "dijeron", "dijimos", "decía", "decían", "dicho", "diciendo"),
    "dar": ("da", "dan", "damos", "dio", "dieron", "dimos", "daba", "daban", "dado", "dando"),
    "hacer": ("hace", "hacen", "hacemos", "hizo", "hicieron", "hicimos", "hacía", "hacían", "hecho", "haciendo"),
    "poner": ("pone", "ponen", "ponemos", "puso", "pusieron", "pusimos", "ponía", "ponían", "puesto", "poniendo"),
    "tener": ("tiene", "tienen", "tenemos", "tuvo", "tuvieron", "tuvimos", "tenía", "tenían", "tenido", "teniendo"),
    "prever": ("prevé", "prevén", "prevemos", "previó", "previeron", "previmos", "preveía", "preveían", "previsto", "previendo"),
    "escribir": (
        "escribe", "escriben", "escribimos", "escribió", "escribieron", "escribimos", "escribía", "escribían", "escrito",
        "escribiendo",
    ),
    "describir": (
        "describe", "describen", "describimos", "describió", "describieron", "describimos", "describía", "describían",
        "descrito", "describiendo",
    ),
    "aducir": (
        "aduce", "aducen", "aducimos", "adujo", "adujeron", "adujimos", "aducía", "aducían", "aducido", "aduciendo",
    ),
    "creer": ("cree", "creen", "creemos", "creyó", "creyeron", "creímos", "creía", "creían", "creído", "creyendo"),
}  # fmt: skip
_COMPOUNDS: Final = {
    "exponer": ("ex", "poner"), "proponer": ("pro", "poner"), "suponer": ("su", "poner"), "sostener": ("sos", "tener"),
}  # fmt: skip
_STRESSED: Final[dict[str, str]] = {
    "recordar": "recuerd", "contar": "cuent", "negar": "nieg", "pensar": "piens", "pedir": "pid", "advertir": "adviert",
    "convenir": "convien", "referir": "refier", "desmentir": "desmient", "sugerir": "sugier", "repetir": "repit",
    "defender": "defiend", "alentar": "alient", "concluir": "concluy", "argüir": "arguy", "mostrar": "muestr",
    "acordar": "acuerd", "confiar": "confí", "continuar": "continú", "evaluar": "evalú", "enviar": "enví",
    "proseguir": "prosigu", "entender": "entiend", "rendir": "rind",
}  # fmt: skip
"""Verbs whose stem changes under stress -> that stem."""
_PAST: Final[dict[str, tuple[str, str]]] = {
    "pedir": ("pidió", "pidieron"), "advertir": ("advirtió", "advirtieron"), "convenir": ("convino", "convinieron"),
    "referir": ("refirió", "refirieron"), "desmentir": ("desmintió", "desmintieron"), "sugerir": ("sugirió", "sugirieron"),
    "repetir": ("repitió", "repitieron"), "concluir": ("concluyó", "concluyeron"), "argüir": ("arguyó", "arguyeron"),
    "proseguir": ("prosiguió", "prosiguieron"), "rendir": ("rindió", "rindieron"),
}  # fmt: skip


def forms(verb: str) -> tuple[tuple[VerbForm, str], ...]:
    """The forms that can report: he, they and we in present and past, he and they in the imperfect, participle, gerund."""
    found = list(_IRREGULAR[verb]) if verb in _IRREGULAR else _compound(verb) or _regular(verb)
    *finite, participle, gerund = found
    told: list[tuple[VerbForm, str]] = [("past", form) for form in dict.fromkeys(finite)]
    return (*told, ("participle", participle), ("ing", gerund))


def _compound(verb: str) -> list[str]:
    if verb not in _COMPOUNDS:
        return []
    prefix, plain = _COMPOUNDS[verb]
    return [prefix + form for form in _IRREGULAR[plain]]


def _regular(verb: str) -> list[str]:
    stem, kind = verb[:-2], verb[-2:]
    strong = _STRESSED.get(verb, stem)
    if kind == "ar":
        past, told, was = ("ó", "aron", "amos"), stem, "aba"
        present, participle, gerund = ("a", "an"), "ado", "ando"
        we = "amos"
    else:
        past, told, was = ("ió", "ieron", "imos"), stem, "ía"
        present, participle, gerund = ("e", "en"), "ido", "iendo"
        we = "emos" if kind == "er" else "imos"
    one, many = _PAST.get(verb, (told + past[0], told + past[1]))
    return [
        strong + present[0], strong + present[1], stem + we, one, many, stem + past[2], stem + was, stem + was + "n",
        stem + participle, (one[:-1].removesuffix("i") + "iendo" if verb in _PAST and verb != "convenir" else stem + gerund),
    ]  # fmt: skip


_FORMS: Final = {
    verb: forms(verb)
    for verb in (*" ".join(BASE.values()).split(), *(line.split(" ")[0] for line in PHRASES.split("\n") if line))
}
PLURAL: Final = frozenset(
    form for found in _FORMS.values() for kind, form in found if kind == "past" and form.endswith("n")
)
"""The forms whose subject is more than one."""
