"""French. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.fr import verbs, words
from readout_tui.core.data.fr.countries import NAMES
from readout_tui.core.data.fr.names import settle
from readout_tui.core.data.fr.segmentation import label_words, sentence_rules
from readout_tui.core.data.language_schema import Background, Guarded, Polarity, WordOrder
from readout_tui.core.data.neutral import dates, fits_any, neutral, never, titled
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("fr", "french")


LANGUAGE: Final = _BASE._replace(
    sentences=sentence_rules(_BASE.sentences),
    labels=titled(label_words(_BASE.labels), words.TABLE, words.PHRASES),
    datelines=_BASE.datelines._replace(
        own=regex(
            r"[A-ZÀ-Ý][\w’'-]+(?:[ -][A-ZÀ-Ý][\w’'-]+){0,3}(?: \([^)\n]{2,20}\))?, (?:le )?\d{1,2}(?:er)? [a-zéû]{3,9}\.?(?: \d{4})?"
            r" ?(?:\([A-Z][\w ]{1,20}\))? ?(?:--|[–—-]) ?[ \n]*"
        ),
        capitals=frozenset(map(chr, range(0x41, 0x5B))) | frozenset("ÀÂÇÉÈÊËÎÏÔÙÛÜ"),
    ),
    dates=dates(
        words.MONTHS, "le à h publié mis jour lundi mardi mercredi jeudi vendredi samedi dimanche heures heure er"
    ),
    page=_BASE.page._replace(
        bylines=(*_BASE.page.bylines, "par", "rédaction", "crédit photo", "photo"),
        closings=(*_BASE.page.closings, Guarded(("cordialement",), regex(r"cordialement,?", re.IGNORECASE))),
    ),
    documents=_BASE.documents._replace(
        records=(
            "compte rendu d'entretien",
            "compte rendu d’entretien",
            "compte rendu de l'entretien",
            "procès-verbal",
            "note d'entretien",
            "relevé d'entretien",
            "relevé d’entretien",
            "relevé de conversation",
            "compte rendu de conversation",
            "note d’entretien",
            "télégramme",
        ),
        internal=("confidentiel", "secret", "diffusion restreinte", "participants", "présents"),
        reports=Guarded(
            ("répond", "ajout", "dit", "déclar"),
            regex(
                r"\b(?:(j['’]ai|je) )?(?:répondu|répondis|ajouté|dit|déclaré|demandé|fait observer|répondit|ajouta|déclara)\b",
                re.IGNORECASE,
            ),
        ),
        joint=(
            *_BASE.documents.joint,
            Guarded(
                ("déclaration",),
                regex(
                    r"déclaration (?:conjointe|commune|trilatérale|finale|politique|des (?:dirigeants|chefs|ministres|présidents))",
                    re.IGNORECASE,
                ),
            ),
        ),
        together=regex(
            r"\bjoint\b|leaders[’']|conjointe|commune|des dirigeants|des chefs|des ministres", re.IGNORECASE
        ),
        joint_opening=Guarded(("Nous, ",), regex(r"\W*Nous, (?:les |chefs? |ministres? |présidents? )", re.IGNORECASE)),
        speeches=(
            *_BASE.documents.speeches,
            "discours",
            "allocution",
            "intervention",
            "propos",
            "entretien avec",
            "interview",
        ),
        statements=(*_BASE.documents.statements, "déclaration de", "déclaration du"),
        readouts=(*_BASE.documents.readouts, "entretien téléphonique", "entretien avec"),
        contact=regex(
            r"s[’']est entretenue?|s[’']entretient|a reçu|ont eu un|a rencontré|entretien|rencontre|visite|appel",
            re.IGNORECASE,
        ),
        singular=regex(r"\b(?:[Jj]e|[Jj][’']ai|[Mm]on|[Mm]es)\b"),
        plural=regex(r"(?:^|[.!?:]\s+|, )(?:[Nn]ous|[Nn]otre|[Nn]os)\b", re.MULTILINE),
        factsheets=(*_BASE.documents.factsheets, "fiche d information"),
    ),
    vocabulary=_BASE.vocabulary._replace(
        classes=tuple((kind, tuple(listed.split())) for kind, listed in words.TABLE.items()),
        proper=(("a", words.ADJECTIVES), ("c", words.COUNTRIES)),
        phrases=words.PHRASES,
        months=frozenset(),
        adverb="-",
        not_names=("ment",),
        settle=settle,
        words=regex(r"(?:[LlDdNnSsJjCcMmTt]|[Qq]u)[’'](?=\w)|(?:M|Mme|Mlle|[A-Z])\.|[^\W_]+(?:[-.][^\W_]+)*|[^\w\s]|_"),
    ),
    verbs=_BASE.verbs._replace(
        base=verbs.REPORTING,
        phrases=verbs.PHRASES,
        inflect=verbs.forms,
        narration=frozenset(words.NARRATION.split()),
    ),
    grammar=_BASE.grammar._replace(
        after_quotes=frozenset(
            "lancé lance lancée poursuivi poursuit poursuivie souri enchaîné enchaîne repris reprend".split()
        ),
        parenthesis=frozenset(["comme"]),
        his=frozenset(["lui", "elle"]),
        me=frozenset(["je", "j'", "j’"]),
        agent=frozenset(["par"]),
        passive=frozenset(),
    ),
    order=WordOrder(
        after=False,
        inverts=True,
        dropped=False,
        feminine=verbs.FEMININE,
        plural=verbs.PLURAL,
        impersonal=frozenset(),
        parts=frozenset(),
        sides=frozenset(),
        places=frozenset(),
        bracket=False,
        postpositions=frozenset(),
        enclitics=("-il", "-elle", "-ils", "-elles", "-on"),
        hearers=words.HEARERS,
        accounts=frozenset(),
        unnamed=never,
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
        honorifics=_BASE.people.honorifics | frozenset("m. mme mlle monsieur madame mademoiselle dr me".split()),
        genders={
            **dict.fromkeys(
                "mme mlle madame présidente chancelière reine ambassadrice représentante directrice députée sénatrice cheffe "
                "princesse conseillère dirigeante secrétaire-générale elle".split(),
                9,
            ),
            **dict.fromkeys(("première ministre", "secrétaire générale", "cheffe de la diplomatie"), 9),
            **dict.fromkeys("m. monsieur roi prince président chancelier".split(), -9),
            "premier ministre": -9,
            **{
                f"{article} {noun}": mark
                for noun in words.EPICENE.split()
                for article, mark in (("la", 9), ("une", 9), ("le", -9), ("un", -9))
            },
        },
        parties=frozenset(
            "parties dirigeants présidents ministres chefs leaders homologues diplomates interlocuteurs délégations pays".split()
        ),
        sources=frozenset(
            "experts analystes sources autorités observateurs journalistes économistes chercheurs témoins habitants médias "
            "proches".split()
        ),
        documents=frozenset("communiqué déclaration rapport texte document".split()),
        relayers=frozenset(["porte-parole"]),
    ),
    reference=_BASE.reference._replace(
        articles=frozenset(["le", "la", "les", "l'", "l’"]),
        indefinite=frozenset("un une autre certain certaine".split()),
        display_articles=(
            "Le ",
            "le ",
            "La ",
            "la ",
            "Les ",
            "les ",
            "L’ ",
            "l’ ",
            "L' ",
            "l' ",
            "Une ",
            "une ",
            "Un ",
            "un ",
        ),
        she=frozenset(["elle", "a-t-elle", "avait-elle", "celle-ci"]) | verbs.FEMININE,
        possessives=frozenset(["son", "sa"]),
        theirs=frozenset(["leurs"]),
        ours=frozenset(["notre", "nos"]),
        first_person=frozenset("je j' j’ nous moi mon ma mes me".split()),
        in_turn=frozenset(["pour sa part", "de son côté", "à son tour", "quant à lui", "quant à elle"]),
        side=frozenset(["partie"]),
        spoken_for=frozenset("partie gouvernement".split()),
        author=frozenset(["par"]),
        byline=frozenset(["par"]),
        writings=frozenset("discours allocution déclaration déclarations propos intervention message lettre".split()),
        announcing=frozenset(),
        announced=frozenset(),
        occasion=frozenset("sur après avant lors pendant concernant".split()),
        appearances=frozenset("conférence point entretien interview intervention allocution discours".split()),
        addressed=frozenset(["à", "au"]),
        guest=frozenset(["avec"]),
    ),
    polarity=Polarity(
        negations=frozenset("ne n' pas jamais aucun aucune rien personne sans ni nul nulle".split()),
        idle=(
            "non seulement",
            "pas seulement",
            "sans doute",
        ),
        characters=False,
    ),
)
