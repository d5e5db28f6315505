"""French for segmentation: where sentences end, speaker labels."""

from __future__ import annotations

import re

from readout_tui.core.data.language_schema import Guarded, LabelWords, SentenceRules
from readout_tui.core.lazy_regex import regex


def sentence_rules(base: SentenceRules) -> SentenceRules:
    """The rules of French, on top of those of any language."""
    return base._replace(
        zone=frozenset(["heure"]),
        lettered=frozenset(
            "annexe appendice article bloc bâtiment catégorie chapitre classe groupe hall hépatite liste niveau option "
            "partie phase plan porte point salle section série secteur terminal tableau type vitamine zone".split()
        ),
        ambiguous=base.ambiguous | frozenset("janv févr avr juil sept oct nov déc éd cie s.a s.a.r.l".split()),
        starters=base.starters
        | frozenset(
            "le la les l un une des ce c cet cette ces il ils elle elles on nous vous je j son sa ses leur leurs notre nos "
            "mon ma mes votre vos en dans pour par sur avec sans selon à au aux de du d et mais ou donc or ni car si s quand "
            "lorsque lorsqu comme après avant depuis pendant durant cependant toutefois ainsi enfin puis ensuite aussi "
            "aujourd hier demain tout tous toute toutes chaque aucun aucune personne rien qui que qu quel quelle où ne n "
            "pas y plusieurs certains certaines d'autres deux trois est sont était a ont entre face lors dès outre".split()
        ),
        short_months=base.short_months | frozenset("janv févr avr juil déc".split()),
        units=base.units | frozenset("etc km kg cm ha h min mds".split()),
        before_number=base.before_number
        | frozenset("art arts n nos p pp chap vol fig par al réf rés tél éd ann".split()),
        joining=base.joining
        | frozenset(
            "m mm mme mmes mlle mlles me mgr dr drs pr prof gén col cdt cne lt adj s.e s.exc exc s.a.r s.m ll.mm s.s "
            "st ste sts av bd bld cf réf p.ex ex".split()
        ),
    )


def label_words(base: LabelWords) -> LabelWords:
    """What speaker labels of French are made of, on top of those of English, which stand in many pages."""
    return base._replace(
        letters=("Q", "R", "A"),
        answers=frozenset("réponse r".split()),
        handover=frozenset(
            "reportage correspondant correspondante explications précisions récit envoyé envoyée".split()
        ),
        turns=base.turns
        | frozenset(
            "question réponse journaliste modérateur modératrice animateur animatrice présentateur présentatrice "
            "intervieweur correspondant correspondante interprète intervenant intervenante orateur public".split()
        ),
        offices=base.offices
        | frozenset(
            "président présidente ministre chancelier chancelière secrétaire roi reine ambassadeur ambassadrice porte-parole "
            "représentant représentante commissaire directeur directrice sénateur sénatrice député députée maire".split()
        ),
        honorifics=base.honorifics | frozenset("m mme mlle mm mgr me dr pr".split()),
        groups=base.groups | frozenset("sénateurs députés journalistes membres voix délégués".split()),
        articles=("le ", "la ", "l’", "l'", "les "),
        small=(*base.small, "les", "et", "aux", "à", "au", "en", "par", "sur"),
        spoken=regex(r"\b(?:je|j[’']|nous|notre|nos|mon|ma|mes|moi|merci)\b|\bj[’']", re.IGNORECASE),
        addressing=regex(r"\bvous\b|\bvotre\b|[?]", re.IGNORECASE),
        no_names=base.no_names
        | frozenset(
            "de|à|objet|note|notes|source|sources|photo|image|vidéo|contact|lieu|heure|sujet|titre|auteur|rédaction"
            "|contexte|téléphone|courriel|référence|annexe|résumé|participants|page".split("|")
        ),
        clerk=Guarded(
            ("séance", "réunion", "applaud", "rires", "conférence"),
            regex(
                r"\W*(?:la (?:séance|réunion|conférence de presse)\b.{0,40}(?:lev|ouvr|ouvert|suspend|suspendu|repri|termin"
                r"|achev)\w*.{0,80}|(?:\w+,? ){0,3}(?:applaudissements|rires|exclamations|protestations)\W*)",
                re.IGNORECASE,
            ),
        ),
    )
