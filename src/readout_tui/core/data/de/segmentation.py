"""German for segmentation: where sentences end, speaker labels."""

from __future__ import annotations

import re

from readout_tui.core.data.language_schema import LabelWords, SentenceRules
from readout_tui.core.lazy_regex import regex


def sentence_rules(base: SentenceRules) -> SentenceRules:
    """The rules of German, on top of those of any language: numbers with a full stop are ordinals ("am 14. März")."""
    return base._replace(
        lettered=frozenset(
            "anlage anhang abschnitt absatz teil gruppe klasse kategorie plan punkt stufe zone typ block".split()
        ),
        ambiguous=base.ambiguous | frozenset("jan feb apr aug sept okt nov dez e.v".split()),
        starters=base.starters
        | frozenset(
            "der die das den dem des ein eine einer einem einen dieser diese dieses er sie es wir ich ihr sein seine ihre unser "
            "unsere im in am an auf aus bei mit nach von vor zu zum zur über unter für gegen ohne durch um bis seit während "
            "und aber oder doch denn wenn als weil obwohl auch zudem außerdem ferner weiter zugleich gleichzeitig dabei dazu "
            "damit danach dann dort hier heute gestern morgen jetzt nun so beide beiden alle viele einige kein keine nicht wie "
            "was wer warum wo laut zuvor später bereits schon noch nur angesichts wegen trotz".split()
        ),
        short_months=base.short_months | frozenset("jan feb apr aug sept okt nov dez".split()),
        units=base.units | frozenset("usw etc mio mrd tsd uhr km kg m cm min sek u.a u.ä v.chr n.chr".split()),
        after_unit=frozenset("euro eur dollar us pfund franken kronen yuan rubel tonnen menschen personen".split()),
        before_number=base.before_number | frozenset("nr art abb tab par abs ziff kap bd s seite rn aufl ca".split()),
        joining=base.joining
        | frozenset(
            "s fa dr prof hr fr hrn dipl ing mag st bzw ca vgl z.b d.h u.a o.ä s.o s.u i.v a.d gen ltd evtl ggf inkl insb sog "
            "ehem stv jr z d u".split()
        ),
        ordinals=2,
    )


def label_words(base: LabelWords) -> LabelWords:
    """What speaker labels of German are made of, on top of those of English, which stand in many pages."""
    return base._replace(
        letters=("F", "A", *base.letters),
        answers=base.answers | frozenset("antwort a".split()),
        handover=frozenset("berichtet berichten bericht reportage korrespondent korrespondentin".split()),
        turns=base.turns
        | frozenset(
            "frage antwort moderator moderatorin journalist journalistin reporter reporterin korrespondent korrespondentin "
            "interviewer interviewerin sprecher sprecherin zusatzfrage zusatz zuruf dolmetscher".split()
        ),
        offices=base.offices
        | frozenset(
            "präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin "
            "außenminister außenministerin ministerpräsident ministerpräsidentin premierminister premierministerin botschafter "
            "botschafterin sprecher sprecherin regierungssprecher regierungssprecherin vorsitzender vorsitzende könig königin "
            "staatssekretär staatssekretärin direktor direktorin abgeordneter abgeordnete kommissar kommissarin".split()
        ),
        office_endings=(
            "minister",
            "ministerin",
            "präsident",
            "präsidentin",
            "kanzler",
            "kanzlerin",
            "sprecher",
            "sprecherin",
        ),
        honorifics=base.honorifics | frozenset("herr frau dr prof".split()),
        groups=base.groups | frozenset("abgeordnete journalisten mitglieder teilnehmer zurufe".split()),
        articles=("der ", "die "),
        small=(*base.small, "von", "und", "zu", "der", "des", "für", "im"),
        spoken=regex(
            r"\b(?:ich|wir|mich|mir|uns|mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|unseren|danke)\b",
            re.IGNORECASE,
        ),
        addressing=regex(r"\b(?:Sie|Ihnen|Ihr|Ihre|Ihrer|Ihrem|Ihren|[Dd]u|[Ee]uch)\b|[?]"),
        no_names=base.no_names
        | frozenset(
            "von|an|datum|betreff|thema|hinweis|hinweise|anmerkung|quelle|quellen|foto|bild|video|kontakt|ort|zeit|titel|autor"
            "|redaktion|hintergrund|telefon|fax|anlage|anhang|teilnehmer|seite|zusammenfassung".split("|")
        ),
    )
