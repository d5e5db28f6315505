"""German verbs of saying by class: weak ones by rule, strong ones by their forms, and those that split."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.language_schema import CueMatch, VerbForm
from readout_tui.core.data.verb_lists import without
from readout_tui.core.model import VerbClass

BASE: Final[dict[VerbClass, str]] = {
    "neutral": """
        sagen erklären äußern berichten erzählen melden antworten erwidern entgegnen ergänzen bemerken erwähnen
        schildern erläutern verkünden informieren unterrichten formulieren kommentieren notieren konstatieren
        resümieren schreiben sprechen beschreiben bezeichnen nennen referieren mutmaßen spekulieren prognostizieren
        präzisieren verlauten signalisieren zitieren fragen meinen befinden schlussfolgern fortfahren raunen scherzen
        witzeln klagen verraten enthüllen thematisieren erörtern bilanzieren charakterisieren bewerten beurteilen
        beantworten widersprechen wiederholen
        """,
    "emphatic": """
        betonen unterstreichen bekräftigen bestätigen warnen verurteilen kritisieren bemängeln beklagen behaupten
        versichern bestreiten dementieren verneinen beteuern bestehen pochen mahnen drohen rügen monieren
        verteidigen beschuldigen protestieren insistieren bedauern missbilligen brandmarken verwahren argumentieren
        """,
    "promise": "versprechen garantieren geloben schwören verpflichten",
    "thanks": "danken loben würdigen begrüßen gratulieren bedanken beglückwünschen entschuldigen kondolieren",
    "urging": "fordern verlangen empfehlen bitten appellieren ermahnen drängen plädieren ersuchen raten beantragen ermutigen",
    "cognitive": "glauben hoffen erwarten befürchten denken vermuten bezweifeln wünschen zweifeln erachten rechnen",
    "joint": "vereinbaren verabreden beschließen erörtern besprechen beraten diskutieren",
}
_NEEDING: Final = frozenset(
    "sprechen schreiben nennen bestehen rechnen fragen beschließen melden informieren unterrichten verpflichten "
    "entschuldigen verwahren befinden raten wünschen beraten drohen bewerten erwarten bezeichnen wiederholen verraten "
    "zitieren drängen diskutieren besprechen fortfahren".split()
)
REPORTING: Final = without(_NEEDING, BASE)
"""The verbs that report whatever follows them."""

PHRASES: Final = """
sprechen neutral von/für/~von/~für/~gegen/~über/~„/~"
schreiben neutral :/,/auf/bei/in/er/sie/~, dass
nennen emphatic ~„/~"/~inakzeptabel/~notwendig/~wichtig/~richtig/~falsch/es/das/den/die/dies
bestehen emphatic auf/darauf/~darauf
rechnen cognitive mit/damit/~damit
fragen neutral :/, ob/, warum/, wie/,
beschließen joint , dass/,/~dass
melden neutral , dass/:/,
informieren neutral ~über/~darüber
unterrichten neutral ~über/~darüber
verpflichten promise sich/~sich
entschuldigen thanks ~für
befinden cognitive , dass/:
raten urging zu/dazu/~dazu/~davon
wünschen cognitive sich/~sich/~Erfolg
beraten joint über/~über
drohen emphatic mit/damit/~mit/~damit
bewerten neutral ~als/~positiv/~negativ
erwarten cognitive , dass/von/~, dass
bezeichnen emphatic ~als/als
wiederholen emphatic ~forderung/~position/~aufruf/, dass/:
drängen urging auf/darauf/~auf/~darauf
diskutieren joint über/~über
besprechen joint ~themen/~fragen/~lage/~möglichkeiten/~stand
fortfahren neutral :/,
geben neutral zu bedenken/~zu bedenken/bekannt
stellen neutral fest/klar/in aussicht/~in aussicht/in frage/~in frage/in abrede/~in abrede
halten cognitive ~für
bringen neutral zum ausdruck/~zum ausdruck/~zur sprache
üben emphatic ~kritik
zollen thanks ~respekt/~anerkennung/~tribut
äußern neutral sich/~sich
zeigen neutral sich/~sich/~überzeugt/~besorgt/~zufrieden/~enttäuscht/~zuversichtlich/~offen
begründen neutral ~mit/~damit
verweisen neutral auf/darauf/~auf/~darauf
machen emphatic deutlich/klar/~deutlich/~klar/~geltend/geltend
legen emphatic ~wert/~nahe/~dar
nehmen neutral ~stellung/stellung/~zur kenntnis
werfen emphatic ~vor
ziehen neutral ~bilanz
tauschen joint ~aus
"""
"""Infinitive, class, and what must follow (`attribution/reporting_verbs.py`)."""

_STRONG: Final[dict[str, str]] = {
    # present he, they; past he, they; participle; said to be saying (subjunctive)
    "sprechen": "spricht sprechen sprach sprachen gesprochen spreche",
    "schreiben": "schreibt schreiben schrieb schrieben geschrieben schreibe",
    "beschreiben": "beschreibt beschreiben beschrieb beschrieben beschrieben beschreibe",
    "nennen": "nennt nennen nannte nannten genannt nenne",
    "unterstreichen": "unterstreicht unterstreichen unterstrich unterstrichen unterstrichen unterstreiche",
    "bestreiten": "bestreitet bestreiten bestritt bestritten bestritten bestreite",
    "bestehen": "besteht bestehen bestand bestanden bestanden bestehe",
    "versprechen": "verspricht versprechen versprach versprachen versprochen verspreche",
    "widersprechen": "widerspricht widersprechen widersprach widersprachen widersprochen widerspreche",
    "besprechen": "bespricht besprechen besprach besprachen besprochen bespreche",
    "schwören": "schwört schwören schwor schworen geschworen schwöre",
    "empfehlen": "empfiehlt empfehlen empfahl empfahlen empfohlen empfehle",
    "bitten": "bittet bitten bat baten gebeten bitte",
    "raten": "rät raten riet rieten geraten rate",
    "beraten": "berät beraten beriet berieten beraten berate",
    "denken": "denkt denken dachte dachten gedacht denke",
    "beschließen": "beschließt beschließen beschloss beschlossen beschlossen beschließe",
    "befinden": "befindet befinden befand befanden befunden befinde",
    "verraten": "verrät verraten verriet verrieten verraten verrate",
    "fortfahren": "fortfährt fortfahren fortfuhr fortfuhren fortgefahren fortfahre",
    "halten": "hält halten hielt hielten gehalten halte",
    "geben": "gibt geben gab gaben gegeben gebe",
    "bringen": "bringt bringen brachte brachten gebracht bringe",
    "verweisen": "verweist verweisen verwies verwiesen verwiesen verweise",
    "nehmen": "nimmt nehmen nahm nahmen genommen nehme",
    "werfen": "wirft werfen warf warfen geworfen werfe",
    "ziehen": "zieht ziehen zog zogen gezogen ziehe",
}
_INSEPARABLE: Final = ("be", "er", "ver", "ent", "ge", "miss", "zer", "wider", "wieder", "unter", "schluss", "über")


def forms(verb: str) -> tuple[tuple[VerbForm, str], ...]:
    """The forms that can report: he and they in present and past, the participle, the subjunctive of reported speech.

    A form of a verb that splits is itself.
    """
    if verb in SEPARABLE:
        return (("past", verb),)
    one, many, past, pasts, participle, said = (_STRONG[verb] if verb in _STRONG else _weak(verb)).split()
    finite: list[tuple[VerbForm, str]] = [("past", form) for form in dict.fromkeys((one, many, past, pasts, said))]
    return (*finite, ("participle", participle))


def _weak(verb: str) -> str:
    stem = verb.removesuffix("n").removesuffix("e") if verb.endswith("en") else verb.removesuffix("n")
    link = "e" if stem.endswith(("t", "d", "chn", "ffn", "gn")) else ""
    plain = verb.endswith("ieren") or verb.startswith(_INSEPARABLE)
    participle = ("" if plain else "ge") + stem + link + "t"
    return f"{stem}{link}t {verb} {stem}{link}te {stem}{link}ten {participle} {stem}e"


SEPARABLE: Final[dict[str, tuple[tuple[str, VerbClass], ...]]] = {
    **dict.fromkeys(("teilte", "teilten", "teilt"), (("mit", "neutral"),)),
    **dict.fromkeys(("wies", "wiesen", "weist"), (("hin", "emphatic"), ("zurück", "emphatic"))),
    **dict.fromkeys(("lud", "luden", "lädt"), (("ein", "urging"),)),
    **dict.fromkeys(("sprach", "sprachen", "spricht"), (("aus", "emphatic"), ("an", "neutral"))),
    **dict.fromkeys(("kündigte", "kündigten", "kündigt"), (("an", "neutral"),)),
    **dict.fromkeys(("lehnte", "lehnten", "lehnt"), (("ab", "emphatic"),)),
    **dict.fromkeys(("räumte", "räumten", "räumt"), (("ein", "emphatic"),)),
    **dict.fromkeys(("gab", "gaben", "gibt"), (("bekannt", "neutral"), ("zu", "emphatic"), ("an", "neutral"))),
    **dict.fromkeys(("fügte", "fügten", "fügt"), (("hinzu", "neutral"), ("an", "neutral"))),
    **dict.fromkeys(("stimmte", "stimmten", "stimmt"), (("zu", "joint"), ("überein", "joint"))),
    **dict.fromkeys(("setzte", "setzten", "setzt"), (("ein", "emphatic"),)),
    **dict.fromkeys(("drückte", "drückten", "drückt"), (("aus", "neutral"),)),
    **dict.fromkeys(("hob", "hoben", "hebt"), (("hervor", "emphatic"),)),
    **dict.fromkeys(("rief", "riefen", "ruft"), (("auf", "urging"),)),
    **dict.fromkeys(("forderte", "forderten", "fordert"), (("auf", "urging"),)),
    **dict.fromkeys(("warf", "warfen", "wirft"), (("vor", "emphatic"), ("ein", "emphatic"))),
    **dict.fromkeys(("wandte", "wandten", "wendet", "wendete"), (("ein", "emphatic"),)),
    **dict.fromkeys(("merkte", "merkten", "merkt"), (("an", "neutral"),)),
    **dict.fromkeys(("fuhr", "fuhren", "fährt"), (("fort", "neutral"),)),
    **dict.fromkeys(("deutete", "deuteten", "deutet"), (("an", "neutral"),)),
    **dict.fromkeys(("trug", "trugen", "trägt"), (("vor", "neutral"),)),
    **dict.fromkeys(("brachte", "brachten", "bringt"), (("vor", "neutral"),)),
    **dict.fromkeys(("hielt", "hielten", "hält"), (("entgegen", "emphatic"), ("fest", "neutral"), ("vor", "emphatic"))),
    **dict.fromkeys(("gestand", "gestanden", "gesteht"), (("ein", "emphatic"), ("zu", "emphatic"))),
    **dict.fromkeys(("pflichtete", "pflichteten", "pflichtet"), (("bei", "joint"),)),
    **dict.fromkeys(("hakte", "hakten", "hakt", "fragte", "fragten", "fragt"), (("nach", "neutral"),)),
    **dict.fromkeys(("legte", "legten", "legt"), (("dar", "neutral"), ("nahe", "urging"))),
    **dict.fromkeys(("stellte", "stellten", "stellt"), (("klar", "neutral"), ("fest", "neutral"))),
    **dict.fromkeys(("mahnte", "mahnten", "mahnt"), (("an", "urging"),)),
    **dict.fromkeys(("erkannte", "erkannten", "erkennt"), (("an", "thanks"),)),
    **dict.fromkeys(("schloss", "schlossen", "schließt"), (("aus", "emphatic"), ("an", "neutral"))),
    **dict.fromkeys(("sagte", "sagten", "sagt"), (("zu", "promise"), ("voraus", "neutral"))),
    **dict.fromkeys(("tauschten", "tauschte"), (("aus", "joint"),)),
    **dict.fromkeys(("kamen",), (("überein", "joint"),)),
    **dict.fromkeys(("schlug", "schlugen", "schlägt"), (("vor", "urging"),)),
    **dict.fromkeys(("griff", "griffen"), (("an", "emphatic"), ("auf", "neutral"))),
    **dict.fromkeys(("nahm", "nahmen", "nimmt"), (("an", "cognitive"), ("auf", "neutral"))),
    **dict.fromkeys(("führte", "führten", "führt"), (("aus", "neutral"), ("an", "neutral"))),
    **dict.fromkeys(("bot", "boten", "bietet"), (("an", "promise"),)),
    **dict.fromkeys(("prangerte", "prangerten", "prangert"), (("an", "emphatic"),)),
    **dict.fromkeys(("trat", "traten", "tritt"), (("ein", "emphatic"), ("entgegen", "emphatic"))),
    **dict.fromkeys(("sicherte", "sicherten", "sichert"), (("zu", "promise"),)),
}
"""A form of a verb -> the particles at the end of its clause with which it reports, and the class of each."""
JOINED: Final[dict[VerbClass, str]] = {
    "neutral": "mitteilte mitteilten mitteilt mitgeteilt ankündigte ankündigten ankündigt angekündigt bekanntgab bekanntgaben "
    "bekanntgegeben hinzufügte hinzufügt hinzugefügt ausführte ausgeführt angab angaben angegeben feststellte festgestellt "
    "klarstellte klargestellt darlegte dargelegt vorhersagte vorausgesagt ausdrückte ausgedrückt angesprochen",
    "emphatic": "hinwies hinweist hingewiesen zurückwies zurückweist zurückgewiesen ablehnte ablehnt abgelehnt einräumte einräumt "
    "eingeräumt hervorhob hervorhebt hervorgehoben ausgesprochen ausschloss ausgeschlossen angeprangert eingesetzt vorgeworfen "
    "vorwarf",
    "promise": "zusagte zugesagt zusicherte zugesichert angeboten anbot",
    "urging": "einlud eingeladen aufrief aufgerufen aufforderte aufgefordert vorschlug vorgeschlagen anmahnte angemahnt",
    "joint": "übereinkamen übereingekommen übereinstimmten ausgetauscht zustimmte zugestimmt",
    "thanks": "anerkannte anerkannt",
}
"""The same verbs written as one word, at the end of a subordinate clause or as a participle."""
SPLIT: Final = "\n".join(
    f"{form} {kind} ~{particle}" for form, choices in SEPARABLE.items() for particle, kind in choices
)
"""The same as lines of `PHRASES`, for a particle that follows soon."""
_FAR: Final = 40
_MARKS: Final = ',;:"'
"""The classes of the marks that may end a clause."""


def special(low: list[str], classes: list[str], at: int) -> CueMatch | None:
    """The cue of a verb whose particle ends the clause ("wies darauf hin"), or None."""
    choices = SEPARABLE.get(low[at])
    if not choices or at + 1 >= len(low):
        return None
    for i in range(at + 1, min(at + _FAR, len(low))):
        marked = classes[i] in _MARKS
        if marked or i == len(low) - 1 or low[i] == ".":
            last = low[i - 1] if marked or low[i] in ".!?" else low[i]
            kind = _class_with(last, choices) if i - 1 > at else None
            if kind is not None:
                return CueMatch(kind, "past", at + 1)
            if _bars_particle(low, classes, i):
                return None
    return None


def _class_with(word: str, choices: tuple[tuple[str, VerbClass], ...]) -> VerbClass | None:
    """The class of a verb that splits with `word` as its particle, or None if it has no such particle."""
    for particle, kind in choices:
        if word == particle:
            return kind
    return None


def _bars_particle(low: list[str], classes: list[str], at: int) -> bool:
    """True for a mark behind which the particle can no longer come: a colon, or a comma before a subordinate clause."""
    return classes[at] in ":;" or (classes[at] == "," and at + 1 < len(low) and low[at + 1] in _SUBORDINATING)


_SUBORDINATING: Final = frozenset("dass ob weil wenn wie als die der das nachdem während obwohl um".split())
_FORMS: Final = {
    verb: forms(verb)
    for verb in (
        *" ".join(BASE.values()).split(),
        *(line.split(" ")[0] for line in PHRASES.split("\n") if line),
    )
    if verb not in SEPARABLE
}
PLURAL: Final = frozenset(
    form for found in _FORMS.values() for kind, form in found if kind == "past" and form.endswith("n")
) | frozenset(form for form in SEPARABLE if form.endswith("n"))
"""The forms whose subject is more than one."""
