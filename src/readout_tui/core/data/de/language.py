"""German. What is not defined here comes from `neutral`; `GAPS` names what does not work yet."""

from __future__ import annotations

import re
from typing import Final

from readout_tui.core.data.de import verbs, words
from readout_tui.core.data.de.countries import NAMES
from readout_tui.core.data.de.names import settle, unlisted
from readout_tui.core.data.de.segmentation import label_words, sentence_rules
from readout_tui.core.data.language_schema import Background, Guarded, Polarity, WordOrder
from readout_tui.core.data.neutral import dates, fits_any, neutral, never, titled
from readout_tui.core.lazy_regex import regex

_BASE: Final = neutral("de", "german")
_WOMEN: Final = tuple(form for form in words.TABLE["t"].split() if form.endswith("in") and form != "berlin")


LANGUAGE: Final = _BASE._replace(
    sentences=sentence_rules(_BASE.sentences),
    labels=titled(label_words(_BASE.labels), words.TABLE, words.PHRASES),
    datelines=_BASE.datelines._replace(
        own=regex(
            r"[A-ZÄÖÜ][\w/-]+(?:[ /][A-ZÄÖÜ][\w-]+){0,3}(?:, (?:den )?\d{1,2}\. [A-ZÄÖÜ][a-zä]{2,8}\.?(?: \d{4})?)?"
            r" ?(?:\([A-Za-z][\w /-]{1,20}\)|/[^/\n]{2,20}/)? ?(?:--|[–—-]) [ \n]*"
        ),
        capitals=frozenset(map(chr, range(0x41, 0x5B))) | frozenset("ÄÖÜ"),
    ),
    dates=dates(
        words.MONTHS, "am um uhr den der montag dienstag mittwoch donnerstag freitag samstag sonntag stand aktualisiert"
    ),
    page=_BASE.page._replace(
        bylines=(*_BASE.page.bylines, "von"),
        salutations=(*_BASE.page.salutations, "Sehr geehrte", "Sehr geehrter", "Liebe", "Lieber", "Exzellenz"),
        closings=(
            *_BASE.page.closings,
            Guarded(("mit", "hochachtungsvoll"), regex(r"mit \w+ grüßen|hochachtungsvoll", re.IGNORECASE)),
        ),
        small=_BASE.page.small | frozenset("und der die das von mit in zu für im am".split()),
    ),
    documents=_BASE.documents._replace(
        records=(
            "gesprächsvermerk",
            "vermerk",
            "niederschrift",
            "protokoll",
            "aufzeichnung",
            "fernschreiben",
            "drahtbericht",
            "telegramm",
        ),
        internal=("vertraulich", "vs-nfd", "geheim", "nur für den dienstgebrauch", "teilnehmer"),
        reports=Guarded(
            ("sagt", "erwider", "antwort", "erklär"),
            regex(r"\b(?:(ich) )?(?:sagte|erwiderte|antwortete|erklärte|fragte|betonte|entgegnete)\b", re.IGNORECASE),
        ),
        joint=(
            *_BASE.documents.joint,
            Guarded(
                ("gemeinsame",),
                regex(r"gemeinsame[rs]? (?:\w+ )?(?:erklärung|kommuniqu|presseerklärung|statement)", re.IGNORECASE),
            ),
        ),
        together=regex(r"\bjoint\b|leaders[’']|gemeinsame", re.IGNORECASE),
        speeches=(
            *_BASE.documents.speeches,
            "rede",
            "ansprache",
            "regierungserklärung",
            "pressestatement",
            "pressekonferenz",
        ),
        statements=(*_BASE.documents.statements, "erklärung von", "erklärung des", "erklärung der"),
        contact=regex(
            r"traf|empf[iä]ng|empfangen|telefoniert|telefonat|gespräch|treffen|besuch|getroffen|zusammengekommen",
            re.IGNORECASE,
        ),
        singular=regex(r"\b(?:[Ii]ch|[Mm]eine?[rnms]?)\b"),
        plural=regex(r"(?:^|[.!?:]\s+|, )(?:[Ww]ir|[Uu]nsere?[rnms]?)\b", re.MULTILINE),
        factsheets=(*_BASE.documents.factsheets, "faktenblatt"),
    ),
    vocabulary=_BASE.vocabulary._replace(
        classes=tuple((kind, tuple(listed.split())) for kind, listed in words.TABLE.items()),
        proper=(("a", words.ADJECTIVES), ("c", words.COUNTRIES)),
        phrases=words.PHRASES,
        months=frozenset(),
        adverb="-",
        not_names=("-",),
        unlisted=unlisted,
        settle=settle,
    ),
    verbs=_BASE.verbs._replace(
        base=verbs.REPORTING,
        phrases=verbs.PHRASES + verbs.SPLIT,
        inflect=verbs.forms,
        listed=(("past", verbs.JOINED),),
        narration=frozenset(words.NARRATION.split()),
    ),
    grammar=_BASE.grammar._replace(
        after_quotes=frozenset(),
        parenthesis=frozenset(["wie"]),
        his_opinion=frozenset(
            f"{whose} {noun}"
            for whose in ("seinen", "ihren", "nach seinen", "nach ihren", "seiner", "ihrer")
            for noun in ("worten zufolge", "angaben zufolge", "worten", "angaben", "ansicht nach", "meinung nach")
        ),
        his=frozenset(["ihm", "ihr"]),
        me=frozenset(["ich"]),
        agent=frozenset(["von"]),
        passive=frozenset(),
        special=verbs.special,
    ),
    order=WordOrder(
        after=True,
        inverts=True,
        dropped=False,
        feminine=frozenset(),
        plural=verbs.PLURAL,
        impersonal=frozenset(),
        parts=frozenset(),
        sides=frozenset(),
        places=frozenset(),
        bracket=True,
        postpositions=frozenset(["zufolge"]),
        enclitics=(),
        hearers=frozenset(["ihm", "ihnen", "sich", "journalisten"]),
        accounts=frozenset(["angaben", "worten", "aussagen", "informationen"]),
        unnamed=never,
        fits=fits_any,
    ),
    background=Background(
        reported=frozenset(words.REPORTED.split()),
        views=frozenset(words.VIEWS.split()),
        facts=frozenset(words.FACTS.split()),
        events=frozenset(words.EVENTS.split()),
        silent=frozenset(words.SILENT.split()),
    ),
    people=_BASE.people._replace(
        roles={**_BASE.people.roles, **words.ROLES},
        country_names=NAMES,
        countries={**words.ADJECTIVES, **words.COUNTRIES},
        honorifics=_BASE.people.honorifics | frozenset("herr frau dr. dr prof. prof".split()),
        genders={
            **dict.fromkeys(_WOMEN, 9),
            **dict.fromkeys(
                "bundeskanzlerin außenministerin ministerpräsidentin premierministerin regierungssprecherin bundespräsidentin "
                "verteidigungsministerin innenministerin finanzministerin frau staatspräsidentin".split(),
                9,
            ),
            **dict.fromkeys(
                "präsident kanzler minister könig botschafter sprecher herr bundeskanzler außenminister ministerpräsident "
                "premierminister bundespräsident regierungssprecher".split(),
                -9,
            ),
        },
        parties=frozenset(
            "seiten staatschefs regierungschefs präsidenten parteien gesprächspartner länder staaten delegationen".split()
        ),
        sources=frozenset(
            "experten beobachter kritiker quellen kreise medien behörden analysten ökonomen augenzeugen anwohner diplomaten "
            "regierungskreise diplomatenkreise sicherheitskreise parteikreise".split()
        ),
        documents=frozenset("erklärung mitteilung pressemitteilung kommuniqué bericht dokument text papier".split()),
        relayers=frozenset("sprecher sprecherin regierungssprecher regierungssprecherin".split()),
    ),
    reference=_BASE.reference._replace(
        articles=frozenset(["die", "das"]),
        indefinite=frozenset("ein eine einer".split()),
        display_articles=(
            "Des ",
            "des ",
            "Dem ",
            "dem ",
            "Den ",
            "den ",
            "Der ",
            "der ",
            "Die ",
            "die ",
            "Das ",
            "das ",
            "Ein ",
            "ein ",
            "Eine ",
            "eine ",
        ),
        she=frozenset(["sie", "ihr", "ihre"]),
        possessives=frozenset("sein seine ihr ihre".split()),
        theirs=frozenset(),
        ours=frozenset("unser unsere unserer unseren unserem".split()),
        first_person=frozenset("ich wir mich mir uns mein meine".split()),
        in_turn=frozenset(["seinerseits", "ihrerseits"]),
        side=frozenset(["seite"]),
        spoken_for=frozenset("seite regierung bundesregierung".split()),
        author=frozenset(["von"]),
        byline=frozenset(["von"]),
        writings=frozenset("rede ansprache erklärung statement pressestatement grußwort brief".split()),
        announcing=frozenset(),
        announced=frozenset(),
        occasion=frozenset("zu zum zur nach vor bei beim über anlässlich".split()),
        appearances=frozenset("pressekonferenz interview rede ansprache pressestatement".split()),
        addressed=frozenset(["an"]),
        guest=frozenset(["mit"]),
    ),
    polarity=Polarity(
        negations=frozenset(
            "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder".split()
        ),
        idle=("nicht nur", "nicht zuletzt", "ohne weiteres", "ohne zweifel"),
        characters=False,
    ),
)
