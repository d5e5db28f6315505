"""German: the words of reporting, by the classes of attribution/word_classes.py.

Articles that no subject has ("den", "dem", "des") are of the class of prepositions.
"""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.de.countries import NAMES

TABLE: Final[dict[str, str]] = {
    "d": "der die das ein eine dieser diese dieses jener jene jenes sein seine ihr ihre mein meine unser unsere kein keine einige mehrere "
    "viele manche solche",
    "o": "von vom",
    "p": "in im an am auf aus bei beim mit nach zu zum zur über unter für gegen ohne durch um bis seit während vor zwischen hinter "
    "neben wegen trotz angesichts gegenüber innerhalb außerhalb anlässlich bezüglich hinsichtlich ab binnen den dem des einen "
    "einem eines einer seinen seinem seines ihren ihrem ihres ihrer seiner unseren unserem unseres unserer diesen diesem "
    "dieser-dat beiden-dat entlang statt anstelle aufgrund mithilfe infolge ins ans aufs fürs übers",
    "&": "und sowie",
    "b": "beide zwei drei",
    "h": "er",
    "y": "sie-beide",
    "I": "wir ich",
    "j": "es man dies",
    "w": "welcher welche welches deren dessen denen was wo",
    "T": "dass daß ob",
    "q": "als wenn weil obwohl während-dass nachdem bevor damit sodass falls solange sobald indem da wie denn sondern oder",
    "x": "ist sind war waren sei seien wäre wären bleibt bleiben wurde wurden wird werden",
    "k": "hat haben hatte hatten habe hätte hätten hätten",
    "z": "soll sollen sollte sollten muss müssen müsste müssten müsse kann können könne könnte könnten darf dürfen dürfe will wollen wolle "
    "wollte wollten werde würde würden",
    "r": "aber ihm ihn ihnen mir mich uns seinerseits ihrerseits auch heute gestern morgen bereits schon noch nicht nur erneut zudem außerdem ferner weiter zugleich gleichzeitig dabei dazu "
    "danach dann dort hier jetzt nun sich ebenfalls ausdrücklich deutlich scharf nachdrücklich entschieden wiederum jedoch "
    "allerdings dagegen hingegen zuvor später vorher anschließend abschließend schließlich montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag sonnabend montagabend dienstagabend mittwochabend donnerstagabend freitagabend vormittag nachmittag "
    "abend unterdessen indes indessen derweil gemeinsam wörtlich weiterhin darüber-hinaus so nochmals mehrfach offen öffentlich "
    "darauf darüber daran dafür dagegen davor davon damit-auch selbst immer nie niemals sehr besonders insbesondere vor-allem",
    "i": "van di da el bin",
    "A": "laut gemäß",
    "t": "präsident präsidentin kanzler kanzlerin minister ministerin premier premierminister premierministerin könig königin prinz "
    "prinzessin kronprinz emir sultan scheich papst botschafter botschafterin sprecher sprecherin chef chefin vorsitzender "
    "vorsitzende sekretär sekretärin generalsekretär generalsekretärin staatssekretär staatssekretärin direktor direktorin leiter "
    "leiterin kommissar kommissarin beauftragter beauftragte berater beraterin vertreter vertreterin gouverneur gouverneurin "
    "bürgermeister bürgermeisterin senator senatorin abgeordneter abgeordnete general oberst admiral richter richterin anwalt "
    "anwältin staatsanwalt experte expertin analyst analystin forscher forscherin ökonom ökonomin politologe politologin historiker "
    "historikerin professor professorin journalist journalistin korrespondent korrespondentin diplomat diplomatin politiker "
    "politikerin gast gastgeber gastgeberin kollege kollegin amtskollege amtskollegin gesprächspartner herr frau dr dr. prof prof. "
    "gesandter gesandte sonderbeauftragter unterhändler unterhändlerin beamter beamtin insider augenzeuge aktivist aktivistin "
    "kandidat kandidatin bischof kardinal erzbischof patriarch imam großherzog herzog ombudsmann landrat landrätin intendant "
    "regierungschef regierungschefin staatschef staatschefin staatsoberhaupt staatsminister staatsministerin gegenüber "
    "sts stm bm bmin mdg md vlr lr",
    "m": "stellvertretende stellvertretender amtierende amtierender ehemalige ehemaliger frühere früherer neue neuer designierte "
    "geschäftsführende geschäftsführender hohe hoher ranghoher ranghohe zuständige zuständiger leitende leitender ständige "
    "ständiger damalige damaliger scheidende scheidender hochrangiger hochrangige auswärtige auswärtiges auswärtigen "
    "ex erste erster zweite parlamentarische parlamentarischer",
    "l": "seiten parteien staatschefs regierungschefs minister-plural präsidenten politiker-plural experten beobachter kritiker "
    "quellen kreise diplomaten medien behörden analysten ökonomen forscher-plural regierungen delegationen länder staaten "
    "außenminister-plural verbündete partner-plural gewerkschaften organisationen augenzeugen anwohner teilnehmer "
    "vertragsparteien oppositionelle abgeordneten verbände insidern insider-plural regierungskreise diplomatenkreise "
    "sicherheitskreise parteikreise staatsmänner unterhändler-plural gesprächspartner-plural spitzenpolitiker",
    "s": "seite regierung bundesregierung ministerium amt kanzleramt bundeskanzleramt präsidialamt botschaft konsulat delegation "
    "parlament bundestag bundesrat opposition partei koalition fraktion kommission rat behörde polizei staatsanwaltschaft gericht "
    "bundeswehr armee militär generalstab nato-hauptquartier agentur bank zentralbank notenbank verband gewerkschaft organisation "
    "institut stiftung universität unternehmen konzern erklärung mitteilung pressemitteilung kommuniqué bericht dokument text "
    "papier zeitung sender magazin kreml pentagon vatikan weltbank kabinett verwaltung senat kongress union spd cdu csu fdp "
    "grünen afd linke bnd bka",
}
PHRASES: Final[dict[str, str]] = {
    "A": "nach Angaben|Nach Angaben|nach Ansicht|Nach Ansicht|nach Einschätzung|Nach Einschätzung|nach Meinung|Nach Meinung|"
    "nach den Worten|Nach den Worten|nach Worten|Nach Worten|aus Sicht|Aus Sicht|nach Auffassung|Nach Auffassung|"
    "nach Darstellung|Nach Darstellung|nach Überzeugung|Nach Überzeugung|nach Auskunft|Nach Auskunft|unter Berufung auf|"
    "Unter Berufung auf|nach eigenen Angaben|seinen Worten zufolge|Seinen Worten zufolge|ihren Worten zufolge|"
    "Ihren Worten zufolge|seinen Angaben zufolge|Seinen Angaben zufolge|ihren Angaben zufolge|Ihren Angaben zufolge|"
    "seiner Ansicht nach|Seiner Ansicht nach|ihrer Ansicht nach|Ihrer Ansicht nach|seiner Meinung nach|ihrer Meinung nach|"
    "nach seinen Worten|Nach seinen Worten|nach ihren Worten|Nach ihren Worten|nach seinen Angaben|Nach seinen Angaben|"
    "nach ihren Angaben|Nach ihren Angaben",
    "r": "darüber hinaus|Darüber hinaus|vor allem|Vor allem|im Gegenzug|Im Gegenzug|zum Auftakt|Zum Auftakt|"
    "vor Journalisten|vor der Presse|unter anderem|Unter anderem|nach dem Treffen|Nach dem Treffen|nach dem Gespräch|"
    "Nach dem Gespräch|ein weiteres Mal|zum Abschluss|Zum Abschluss|in diesem Zusammenhang|In diesem Zusammenhang",
    "s": "Auswärtige Amt|Auswärtiges Amt|Auswärtigen Amt|Auswärtigen Amts|Auswärtigen Amtes|Weiße Haus|Weißes Haus|Weißen Haus",
    "b": "die beiden|Die beiden|beide Seiten|Beide Seiten|die beiden Seiten|Die beiden Seiten|beide Länder|Beide Länder|"
    "die beiden Minister|Die beiden Minister|die beiden Politiker|Die beiden Politiker|beide Politiker|Beide Politiker|"
    "beide Regierungschefs|Beide Regierungschefs|die beiden Regierungschefs|Die beiden Regierungschefs|beide Minister|"
    "Beide Minister|die beiden Präsidenten|Die beiden Präsidenten|beide Präsidenten|Beide Präsidenten|beide Staaten|"
    "Beide Staaten|die beiden Länder|Die beiden Länder|die beiden Staatschefs|Die beiden Staatschefs|die zwei Minister|"
    "die beiden Außenminister|Die beiden Außenminister|beide Außenminister|Beide Außenminister",
}
NOUNS: Final = frozenset(
    "jahr jahre jahren tag tage woche monat zeit land frage fragen weg ziel ziele krieg frieden hilfe leistung strom gas öl preis preise "
    "kosten geld steuer steuern markt handel grenze grenzen hafen schiff stadt dorf haus haushalt gesetz vertrag abkommen plan pläne "
    "gipfel treffen gespräch gespräche besuch reise telefonat mittelpunkt lage thema themen vorschlag entscheidung angriff angriffe "
    "ende anfang beginn ergebnis ergebnisse fall grund gründe recht pflicht problem probleme teil rolle schritt schritte stelle "
    "wirtschaft energie sicherheit verteidigung kabel leitung straße bahn wasser wald meer ostsee menschen kinder frauen männer bürger "
    "volk welt raum wort worte satz zahl prozent euro dollar million millionen milliarde milliarden uhr stunde minute herbst sommer "
    "winter frühjahr januar februar märz april mai juni juli august september oktober november dezember antwort vorwurf vorwürfe "
    "kritik druck streit dank gast unterstützung zusammenarbeit beziehungen verhandlungen sanktionen waffen soldaten truppen panzer "
    "raketen zukunft vergangenheit gegenwart bildung schule forschung umwelt klima pressekonferenz gesprächsrunde eine-frage "
    "wer niemand jemand alles nichts vieles falta ansprache rede interview".split()
)
"""Common nouns that stand without an article and look like names."""
NOUN_ENDINGS: Final = tuple(
    "ung ungen heit heiten keit keiten schaft schaften tion tionen sion ismus tät täten ment mente nis nisse tum tümer ling linge "
    "chen lein enz anz ik iken ur uren ie ien sal thek werk werke haus hof markt fest feld spiel platz recht kraft kräfte macht "
    "mächte arbeit zeit land länder stadt hafen energie politik preise kosten jahr krieg plan pläne stoff stoffe gipfel treffen "
    "gespräch gespräche vertrag verträge abkommen reise besuch kurs bau".split()
)
TITLE_ENDINGS: Final = tuple(
    "minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin sekretär sekretärin beauftragter "
    "beauftragte botschafter botschafterin kommissar kommissarin vorsitzender vorsitzende direktor direktorin leiter leiterin experte "
    "expertin forscher forscherin politiker politikerin anwalt anwältin richter richterin vertreter vertreterin bürgermeister "
    "bürgermeisterin könig königin abgeordneter abgeordnete ökonom ökonomin berater beraterin gesandter gesandte rätin manager "
    "managerin ministers präsidenten kanzlers sprechers botschafters abgeordneten vorsitzenden beauftragten sekretärs generalsekretärs gouverneur analyst analystin premier korrespondent korrespondentin bischof".split()
)
BODY_ENDINGS: Final = tuple(
    "ministerium amt regierung behörde kommission partei gericht verband bank konzern institut organisation agentur parlament "
    "fraktion botschaft verwaltung zentrale".split()
)
NARRATION: Final = (
    "traf trafen empfing empfingen besuchte besuchten reiste reisten unterzeichnete unterzeichneten telefonierte telefonierten führte "
    "führten fand fanden nahm nahmen kam kamen begann begannen endete endeten dauerte dauerten eröffnete eröffneten übergab "
    "übergaben landete flog fliegt reist trifft treffen-sich empfängt besucht unterzeichnet nahm-teil stieg stiegen sank wuchs betrug "
    "betrugen lag lagen beläuft belief stand standen verließ verließen kehrte weihte hielt hielten beginnt endet findet empfangen "
    "getroffen besucht-pt unterzeichnet telefoniert gereist stattgefunden"
)
OTHERS: Final[dict[str, str]] = {
    "USA": "United States", "Vereinigten Staaten": "United States", "EU": "European Union", "UN": "United Nations",
    "Uno": "United Nations", "UNO": "United Nations", "Nato": "NATO", "NATO": "NATO", "Großbritannien": "United Kingdom",
    "Europäische Union": "European Union", "Europäischen Union": "European Union", "Vereinte Nationen": "United Nations",
    "Vereinten Nationen": "United Nations", "Berlin": "Germany", "Paris": "France", "London": "United Kingdom", "Moskau": "Russia",
    "Kiew": "Ukraine", "Kyjiw": "Ukraine", "Washington": "United States", "Peking": "China", "Brüssel": "European Union",
    "Warschau": "Poland", "Wien": "Austria", "Bern": "Switzerland", "Rom": "Italy", "Madrid": "Spain", "Ankara": "Turkey",
    "Teheran": "Iran", "Tokio": "Japan", "Jerusalem": "Israel", "Budapest": "Hungary", "Prag": "Czech Republic", "Türkei": "Turkey",
    "Tschechien": "Czech Republic", "Weißrussland": "Belarus", "Palästina": "Palestine", "Bundesrepublik": "Germany",
}  # fmt: skip
COUNTRIES: Final[dict[str, str]] = NAMES | OTHERS
_BY_ADJECTIVE: Final = """
deutsch Germany|französisch France|britisch United Kingdom|englisch United Kingdom|russisch Russia|ukrainisch Ukraine
amerikanisch United States|us-amerikanisch United States|chinesisch China|polnisch Poland|österreichisch Austria
schweizerisch Switzerland|italienisch Italy|spanisch Spain|portugiesisch Portugal|griechisch Greece|türkisch Turkey
niederländisch Netherlands|belgisch Belgium|dänisch Denmark|schwedisch Sweden|norwegisch Norway|finnisch Finland|estnisch Estonia
lettisch Latvia|litauisch Lithuania|tschechisch Czech Republic|slowakisch Slovakia|ungarisch Hungary|rumänisch Romania
bulgarisch Bulgaria|serbisch Serbia|kroatisch Croatia|slowenisch Slovenia|israelisch Israel|palästinensisch Palestine
iranisch Iran|irakisch Iraq|syrisch Syria|libanesisch Lebanon|ägyptisch Egypt|saudisch Saudi Arabia|katarisch Qatar
indisch India|pakistanisch Pakistan|afghanisch Afghanistan|japanisch Japan|südkoreanisch South Korea|nordkoreanisch North Korea
vietnamesisch Vietnam|brasilianisch Brazil|argentinisch Argentina|mexikanisch Mexico|kanadisch Canada|australisch Australia
südafrikanisch South Africa|belarussisch Belarus|moldauisch Moldova|georgisch Georgia|armenisch Armenia
aserbaidschanisch Azerbaijan|kasachisch Kazakhstan|irisch Ireland|europäisch European Union|kosovarisch Kosovo
"""
ADJECTIVES: Final[dict[str, str]] = {
    form: key
    for adjective, key in (entry.split(" ", 1) for entry in _BY_ADJECTIVE.strip().replace("\n", "|").split("|"))
    for ending in ("e", "er", "es", "en", "em")
    for form in (adjective + ending, (adjective + ending).capitalize())
}
ROLES: Final[dict[str, str]] = {
    **{form: role for noun, role in {
        "präsident": "president", "bundespräsident": "president", "staatspräsident": "president", "kanzler": "chancellor",
        "bundeskanzler": "chancellor", "premierminister": "prime-minister", "ministerpräsident": "prime-minister",
        "außenminister": "foreign-minister", "bundesaußenminister": "foreign-minister", "chefdiplomat": "foreign-minister",
        "verteidigungsminister": "defense-minister", "bundesverteidigungsminister": "defense-minister",
        "innenminister": "interior-minister", "finanzminister": "finance-minister", "wirtschaftsminister": "economy-minister",
        "minister": "minister", "könig": "king", "botschafter": "ambassador", "sprecher": "spokesperson",
        "regierungssprecher": "spokesperson", "generalsekretär": "secretary-general", "kollege": "colleague",
        "staatssekretär": "state-secretary", "gastgeber": "host", "berater": "adviser", "diplomat": "diplomat",
        "politiker": "politician", "vertreter": "representative",
    }.items() for form in (noun, noun.removesuffix("e") + "in")},
    "königin": "queen", "premier": "prime-minister", "amtskollege": "counterpart", "amtskollegin": "counterpart",
    "regierungschef": "head-of-government", "regierungschefin": "head-of-government", "staatschef": "head-of-state",
    "staatschefin": "head-of-state", "staatsoberhaupt": "head-of-state", "us-präsident": "president", "kremlchef": "president",
    "kremlsprecher": "spokesperson", "gast": "guest", "gegenüber": "counterpart", "us-außenminister": "foreign-minister",
    "gesprächspartner": "interlocutor", "emir": "emir", "sts": "state-secretary", "stm": "state-minister", "bm": "minister",
}  # fmt: skip
MONTHS: Final = (
    "januar|jan|jänner", "februar|feb", "märz|mär", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug", "september|sept|sep",
    "oktober|okt", "november|nov", "dezember|dez",
)  # fmt: skip
REPORTED: Final = (
    "habe sei seien werde könne müsse solle wolle dürfe möge wisse gebe gehe stehe komme bleibe liege lasse brauche sehe "
    "halte nehme finde fehle gelte führe beruhe bestehe betreffe handle bedeute verfüge gehöre bilde stelle trage lege"
)
"""Forms of the subjunctive of reported speech: they and the indicative differ in the third person."""
VIEWS: Final = (
    "muss müssen müsse müssten soll sollen solle sollten darf dürfen dürfe nie niemals niemand nichts "
    "inakzeptabel notwendig wir unser unsere sei seien habe werde könne gebe gelte liege brauche müßte "
    "würde würden wolle dürfte gehe stehe komme bleibe sehe fehle reiche hätten wären"
)
"""Words of somebody's view: duty, refusal, the first person, reported mood."""
FACTS: Final = (
    "millionen million milliarden milliarde prozent januar februar märz april mai juni juli august "
    "september oktober november dezember jahr jahre jahren seit zuletzt vergangenen vergangene kommenden "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag einwohner kilometer geplant beläuft uhr"
)
"""Words of background facts: figures, dates, what is planned."""
EVENTS: Final = (
    "treffen gespräch besuch gipfel zeremonie sitzung konflikt verhandlungen pressekonferenz abstimmung "
    "text abkommen streit begegnung mittelpunkt"
)
"""What a reporter's own sentences are about: the talks, and what came of them."""
SILENT: Final = (
    "geantwortet reagiert reagierte reagierten antwortete antworteten geäußert kommentieren kommentiert "
    "beantwortet beantworten äußern antworten reagieren"
)
"""Forms of verbs that, negated, are what somebody left unsaid."""
