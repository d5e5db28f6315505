"""French verbs of saying in the infinitive, by class, and the forms of each."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.language_schema import VerbForm
from readout_tui.core.data.verb_lists import without
from readout_tui.core.model import VerbClass

BASE: Final[dict[VerbClass, str]] = {
    "neutral": """
        déclarer dire indiquer affirmer expliquer ajouter préciser annoncer exprimer évoquer noter signaler aborder
        répondre relever raconter commenter remarquer observer constater détailler exposer décrire citer mentionner répéter
        répliquer rétorquer lancer glisser confier lâcher écrire relater rapporter révéler dévoiler communiquer
        transmettre rappeler résumer conclure poursuivre interroger demander s'interroger questionner analyser
        réagir trancher réciter soupirer s'emporter s'agacer murmurer résister temporiser abonder souffler ironiser plaisanter témoigner nuancer tempérer suggérer sous-entendre prédire prévoir énumérer
        évaluer qualifier présenter reconnaître clarifier résumer formuler énoncer proclamer informer
        """,
    "emphatic": """
        souligner insister réaffirmer réitérer condamner avertir rejeter confirmer dénoncer marteler asséner soutenir
        démentir nier refuser récuser réfuter contester critiquer fustiger déplorer regretter accuser admettre avouer
        assumer défendre protester prévenir menacer alerter s'indigner s'offusquer s'inquiéter s'alarmer jurer
        rappeler prétendre plaider revendiquer marquer exiger tancer pointer stigmatiser tonner
        """,
    "promise": "promettre assurer garantir s'engager certifier",
    "thanks": """
        remercier saluer féliciter louer applaudir se-réjouir se-féliciter rendre-hommage s'excuser apprécier
        """,
    "urging": "appeler exhorter inviter proposer encourager réclamer recommander conseiller ordonner presser prier prôner préconiser enjoindre souhaiter",
    "cognitive": """
        estimer penser espérer considérer croire juger craindre supposer douter imaginer présumer s'attendre compter
        """,
    "joint": "convenir échanger s'accorder s'entendre décider examiner discuter passer-en-revue",
}
_NEEDING: Final = frozenset(
    "relever lancer marquer soutenir compter passer-en-revue rendre-hommage présenter communiquer transmettre refuser pointer "
    "défendre menacer accuser ordonner presser citer qualifier informer prévoir rappeler écrire poursuivre jurer "
    "s'entendre discuter appeler se-réjouir se-féliciter examiner décider juger s'attendre interroger".split()
)
REPORTING: Final = without(_NEEDING, BASE)
"""The verbs that report whatever follows them."""

PHRASES: Final = """
relever neutral que/qu'/qu’/~que/~qu'/~qu’/~défi
préférer cognitive ~voir/~retenir/~parler
lancer neutral :/,/à/~«/~un appel/~devant
marquer emphatic ~attachement/~volonté/~préoccupation/~détermination
soutenir emphatic que/qu'/qu’/~que/~initiative/~proposition/~efforts
présenter thanks ~condoléances/~excuses/~vœux
transmettre neutral ~condoléances/~message/~félicitations/~vœux
refuser emphatic de/d'/d’/~commentaire
défendre emphatic ~décision/~position/~accord/~idée/~projet/~choix/~bilan
menacer emphatic de/d'/d’
accuser emphatic ~de/~d'/~d’
ordonner urging que/à/~de
citer neutral ~exemple
qualifier emphatic ~de/~d'/~d’
informer neutral que/qu'/qu’/~que/~de/~du/~des
prévoir neutral que/qu'/qu’
rappeler emphatic que/qu'/qu’/~que/~qu'/~qu’/~attachement/~importance/~nécessité/~position/~engagement/~soutien/~urgence/~rôle/~principes/~droit/~obligations/~condamnation/~règles/~solidarité/~disponibilité/~volonté/~détermination/~objectif/~priorités/~exigence/,/:/l'/l’
écrire neutral que/qu'/qu’/:/,/il/elle/~sur
poursuivre neutral :/,/il/elle
jurer promise que/qu'/qu’/de
s'entendre joint sur/pour
discuter joint de/des/du/d'/d’
appeler urging à/au/aux/~à/~au
examiner joint ~situation/~moyens/~perspectives/~voies/~état/~questions
passer joint ~en revue
rendre thanks ~hommage
décider joint que/qu'/qu’
juger cognitive que/qu'/qu’/~que/~qu'/~qu’/~inacceptable/~nécessaire/~essentiel/~indispensable/~possible/~important/~prématuré/~«
interroger neutral ~sur
faire neutral valoir/savoir/part/observer/remarquer/état/~état/~part/~valoir/~le point
tenir emphatic à/~à
prendre neutral acte/note/~acte
mettre emphatic en garde/~en garde/~en avant/l'/l’/~l'accent
avoir neutral ~bon espoir
vouloir cognitive croire/~croire
attirer emphatic ~attention
plaider emphatic pour/en/~faveur
faire emphatic ~appel
apporter emphatic ~soutien
donner neutral ~assurance
prononcer emphatic pour/contre/~en faveur/~contre
dire neutral ~prêt/~prête/~préoccupé/~préoccupée/~convaincu/~convaincue/~favorable/~déterminé/~déterminée/~inquiet/~inquiète/~confiant/~confiante/~optimiste/~ouvert/~ouverte
"""
"""Infinitive, class, and what must follow (`attribution/reporting_verbs.py`)."""

_IRREGULAR: Final[dict[str, str]] = {
    "dire": "dit disent disait disaient dit dite dits dites dirent disant disons",
    "écrire": "écrit écrivent écrivait écrivaient écrit écrite écrits écrites écrivirent écrivant écrivons",
    "décrire": "décrit décrivent décrivait décrivaient décrit décrite décrits décrites décrivirent décrivant décrivons",
    "prédire": "prédit prédisent prédisait prédisaient prédit prédite prédits prédites prédirent prédisant prédisons",
    "répondre": "répond répondent répondait répondaient répondu répondue répondus répondues répondirent répondant répondons",
    "transmettre": "transmet transmettent transmettait transmettaient transmis transmise transmis transmises transmirent "
    "transmettant transmettons",
    "promettre": "promet promettent promettait promettaient promis promise promis promises promirent promettant promettons",
    "admettre": "admet admettent admettait admettaient admis admise admis admises admirent admettant admettons",
    "conclure": "conclut concluent concluait concluaient conclu conclue conclus conclues conclurent concluant concluons",
    "poursuivre": "poursuit poursuivent poursuivait poursuivaient poursuivi poursuivie poursuivis poursuivies poursuivirent "
    "poursuivant poursuivons",
    "reconnaître": "reconnaît reconnaissent reconnaissait reconnaissaient reconnu reconnue reconnus reconnues reconnurent "
    "reconnaissant reconnaissons",
    "soutenir": "soutient soutiennent soutenait soutenaient soutenu soutenue soutenus soutenues soutinrent soutenant soutenons",
    "convenir": "convient conviennent convenait convenaient convenu convenue convenus convenues convinrent convenant convenons",
    "prévenir": "prévient préviennent prévenait prévenaient prévenu prévenue prévenus prévenues prévinrent prévenant prévenons",
    "tenir": "tient tiennent tenait tenaient tenu tenue tenus tenues tinrent tenant tenons",
    "démentir": "dément démentent démentait démentaient démenti démentie démentis démenties démentirent démentant démentons",
    "croire": "croit croient croyait croyaient cru crue crus crues crurent croyant croyons",
    "craindre": "craint craignent craignait craignaient craint crainte craints craintes craignirent craignant craignons",
    "enjoindre": "enjoint enjoignent enjoignait enjoignaient enjoint enjointe enjoints enjointes enjoignirent enjoignant enjoignons",
    "attendre": "attend attendent attendait attendaient attendu attendue attendus attendues attendirent attendant attendons",
    "entendre": "entend entendent entendait entendaient entendu entendue entendus entendues entendirent entendant entendons",
    "prétendre": "prétend prétendent prétendait prétendaient prétendu prétendue prétendus prétendues prétendirent prétendant "
    "prétendons",
    "rendre": "rend rendent rendait rendaient rendu rendue rendus rendues rendirent rendant rendons",
    "faire": "fait font faisait faisaient fait faite faits faites firent faisant faisons",
    "prendre": "prend prennent prenait prenaient pris prise pris prises prirent prenant prenons",
    "mettre": "met mettent mettait mettaient mis mise mis mises mirent mettant mettons",
    "vouloir": "veut veulent voulait voulaient voulu voulue voulus voulues voulurent voulant voulons",
    "avoir": "a ont avait avaient eu eue eus eues eurent ayant avons",
    "prévoir": "prévoit prévoient prévoyait prévoyaient prévu prévue prévus prévues prévirent prévoyant prévoyons",
}
"""Infinitive -> present (he, they), imperfect (he, they), participle (4), past of the story (they), -ant, present (we)."""


def forms(verb: str) -> tuple[tuple[VerbForm, str], ...]:
    """The forms that can report; those of the present, too, with the pronoun of an inversion ("affirme-t-il")."""
    plain = verb.removeprefix("s'").removeprefix("se-").split("-")[0] if verb not in ("sous-entendre",) else verb
    known = _IRREGULAR.get(plain)
    found = known.split() if known else _regular(plain)
    one, many, was, were, *rest = found
    we, ing = rest[-1], rest[-2]
    link = "-" if one[-1] in "td" else "-t-"
    inverted = [f"{one}{link}{who}" for who in ("il", "elle", "on")] + [f"{many}-{who}" for who in ("ils", "elles")]
    inverted += [f"{was}-{who}" for who in ("il", "elle")]
    told = rest[4:-2]
    finite: list[tuple[VerbForm, str]] = [("past", form) for form in (one, many, was, were, *told, we, *inverted)]
    participles: list[tuple[VerbForm, str]] = [("participle", form) for form in rest[:4]]
    return (*dict.fromkeys(finite), *dict.fromkeys(participles), ("ing", ing))


def _regular(verb: str) -> list[str]:
    stem = verb[:-2]
    if verb.endswith("ir"):
        participles = [stem + ending for ending in ("i", "ie", "is", "ies")]
        return [
            stem + "it", stem + "issent", stem + "issait", stem + "issaient", *participles, stem + "irent",
            stem + "issant", stem + "issons",
        ]  # fmt: skip
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    stressed = _stressed(stem)
    participles = [stem + ending for ending in ("é", "ée", "és", "ées")]
    told = [soft + "a", stem + "èrent"]
    return [
        stressed + "e", stressed + "ent", soft + "ait", soft + "aient", *participles, *told, soft + "ant", soft + "ons",
    ]  # fmt: skip


def _stressed(stem: str) -> str:
    """The stem before a mute ending: "répèt-e", "rappell-e", "marèl-e"."""
    if stem.endswith(("pel", "jet")):
        return stem + stem[-1]
    for at in (len(stem) - 2, len(stem) - 3):
        if at > 0 and stem[at] in "éè" and all(c not in "aeiouéè" for c in stem[at + 1 :]):
            return stem[:at] + "è" + stem[at + 1 :]
    if stem[-2:-1] == "e" and stem[-1] in "lnt":
        return stem[:-2] + "è" + stem[-1]
    return stem


PLURAL: Final = frozenset(
    form
    for verb in (*" ".join(BASE.values()).split(), *(line.split(" ")[0] for line in PHRASES.split("\n") if line))
    for _, form in forms(verb)
    if form.endswith(("ent", "aient", "ons", "-ils", "-elles")) and form not in ("dément", "prévient", "convient")
)
"""The forms whose subject is more than one."""
FEMININE: Final = frozenset(
    form
    for verb in (*" ".join(BASE.values()).split(), *(line.split(" ")[0] for line in PHRASES.split("\n") if line))
    for _, form in forms(verb)
    if form.endswith(("-elle", "-elles"))
)
"""The forms that show a woman as the subject."""
