"""French: the words of reporting, by the classes of attribution/word_classes.py."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.fr.countries import NAMES

TABLE: Final[dict[str, str]] = {
    "d": "le la les l' l’ un une des ce cette ces cet son sa ses leur leurs notre nos votre quelques plusieurs certains certaines",
    "o": "de du d' d’",
    "p": "à au aux en avec sur pour dans par contre entre lors pendant depuis vers chez sans sous devant afin après avant malgré "
    "dès jusqu' jusqu’ parmi auprès face concernant quant via hors outre",
    "&": "et ainsi-que",
    "b": "deux trois tous toutes",
    "h": "il elle celui-ci celle-ci ce-dernier cette-dernière a-t-il a-t-elle avait-il avait-elle on",
    "y": "ils elles ont-ils ont-elles",
    "I": "je nous j' j’",
    "j": "c' c’ cela ceci ça",
    "w": "qui dont lequel laquelle lesquels lesquelles auquel auquels où",
    "T": "que qu' qu’",
    "q": "comme quand si lorsque lorsqu' lorsqu’ alors tandis mais ou car puisque puisqu' puisqu’ donc or tant afin",
    "x": "est sont était étaient être été fut furent soit étant serait seraient suis sommes êtes",
    "k": "a ai as ont avons avez avait avais avaient avions aviez avoir ayant aura aurai auront aurait aurais auraient eut "
    "eurent ait aient",
    "z": "doit doivent peut peuvent sera seront devrait devraient pourrait pourraient faut saurait sauraient pourra pourront devra "
    "devront",
    "r": "également aussi ne n' n’ pas se s' s’ ainsi enfin ensuite hier aujourd'hui aujourd’hui demain par-ailleurs notamment "
    "lundi mardi mercredi jeudi vendredi samedi dimanche matin soir y lui leur toutefois cependant néanmoins pourtant en-outre "
    "d'abord d’abord puis encore toujours déjà même jamais plus très vivement fermement clairement vendredi mardi-même en "
    "unanimement conjointement longuement me m' m’ nous vous",
    "i": "de du von van al el ben bin da dos d' d’",
    "A": "selon d'après d’après suivant",
    "t": "président présidente ministre chancelier chancelière secrétaire roi reine ambassadeur ambassadrice prince princesse émir "
    "sultan pape porte-parole homologue chef cheffe m. mme mlle mm. dr me monsieur madame représentant représentante commissaire "
    "directeur directrice député députée sénateur sénatrice maire gouverneur préfet préfète procureur général colonel amiral "
    "conseiller conseillère diplomate émissaire envoyé envoyée négociateur négociatrice responsable dirigeant dirigeante leader "
    "patron patronne expert experte analyste chercheur chercheuse économiste politologue historien historienne professeur "
    "avocat avocate journaliste correspondant correspondante éditorialiste opposant opposante vice-président vice-présidente "
    "adjoint adjointe vice-premier-ministre premier-ministre eurodéputé eurodéputée coprésident rapporteur rapporteuse hôte invité invitée "
    "interlocuteur interlocutrice locataire fonctionnaire militant militante syndicaliste élu élue délégué déléguée "
    "haut-commissaire secrétaire-général collègue patriarche imam cardinal archevêque évêque adjoint adjointe source",
    "m": "délégué déléguée état république royaume arabe diplomatie général générale haut haute spécial spéciale permanent permanente adjoint "
    "intérieur défense armées économie finances justice éducation santé transports culture agriculture énergie environnement "
    "commerce industrie travail logement recherche numérique budget outre-mer sport sports europe écologie climat conseil "
    "gouvernement exécutif fédéral fédérale national nationale chargé chargée ancien ancienne ex nouveau nouvelle premier première "
    "diplomatique gouvernementale gouvernementale officiel officielle militaire sécurité élysée quai assemblée sénat parlement "
    "commission otan onu union présidence opposition parti syndicat agence police armée mission",
    "l": "parties dirigeants présidents ministres pays chefs gouvernements délégations leaders homologues diplomates responsables "
    "experts analystes sources autorités observateurs journalistes députés sénateurs élus négociateurs interlocuteurs alliés "
    "partenaires syndicats organisations ong économistes chercheurs avocats proches médias témoins habitants opposants "
    "représentants ambassadeurs conseillers nations états",
    "s": "partie délégation gouvernement ministère communiqué déclaration élysée matignon quai présidence ambassade consulat "
    "chancellerie cabinet parlement sénat assemblée commission conseil comité armée état-major police parquet justice cour "
    "tribunal agence banque organisation institution administration porte-parolat bureau office secrétariat mission opposition "
    "parti majorité coalition syndicat entreprise groupe société rapport texte document journal quotidien chaîne site radio "
    "kremlin pentagone maison-blanche vatican",
}
PHRASES: Final[dict[str, str]] = {
    "t": "Premier ministre|premier ministre|Première ministre|première ministre|chef de l' État|chef de l’ État|"
    "Chef de l' État|Chef de l’ État|cheffe de l' État|cheffe de l’ État|chef d' État|chef d’ État|chef du gouvernement|"
    "Chef du gouvernement|cheffe du gouvernement|Cheffe du gouvernement|chef de la diplomatie|cheffe de la diplomatie|"
    "chef de gouvernement|cheffe de gouvernement|ministre des Affaires étrangères|Ministre des Affaires étrangères|"
    "ministre des affaires étrangères|ministre de l' Europe et des Affaires étrangères|"
    "ministre de l’ Europe et des Affaires étrangères|secrétaire général|Secrétaire général|secrétaire générale|"
    "Secrétaire générale|secrétaire d' État|secrétaire d’ État|Secrétaire d' État|Secrétaire d’ État|"
    "haut représentant|Haut représentant|haute représentante|Haute représentante|source diplomatique|source gouvernementale|"
    "source proche|source officielle|source policière|source militaire|ministre délégué|ministre déléguée",
    "m": "Affaires étrangères|affaires étrangères",
    "s": "ministère des Affaires étrangères|Ministère des Affaires étrangères|ministère des affaires étrangères|"
    "Quai d' Orsay|Quai d’ Orsay|Maison Blanche|ministère de l' Intérieur|ministère de l’ Intérieur|"
    "ministère de la Défense|ministère des Armées|Conseil de sécurité|Commission européenne|Assemblée nationale",
    "l": "chefs d' État|chefs d’ État|Chefs d' État|Chefs d’ État|chefs de gouvernement|sources diplomatiques|"
    "ministres des Affaires étrangères|chefs de la diplomatie",
    "b": "les deux parties|Les deux parties|les deux dirigeants|Les deux dirigeants|les deux pays|Les deux pays|"
    "les deux présidents|Les deux présidents|les deux ministres|Les deux ministres|les deux hommes|Les deux hommes|"
    "les deux chefs d' État|Les deux chefs d' État|les deux chefs d’ État|Les deux chefs d’ État|les deux responsables|"
    "Les deux responsables|l' un et l' autre|tous deux|Tous deux|tous les deux|les deux chefs de la diplomatie|"
    "Les deux chefs de la diplomatie|les deux délégations|Les deux délégations|les deux interlocuteurs|les deux leaders|"
    "Les deux leaders",
    "r": "pour sa part|Pour sa part|de son côté|De son côté|en outre|En outre|à son tour|À son tour|par ailleurs|Par ailleurs|"
    "en revanche|En revanche|de nouveau|à nouveau|pour leur part|de leur côté|dans ce contexte|Dans ce contexte|"
    "à cet égard|À cet égard|en particulier|d' abord|d’ abord|quant à lui|quant à elle|ce matin|ce vendredi|ce lundi|ce mardi|"
    "ce mercredi|ce jeudi|ce samedi|ce dimanche|au contraire|en même temps|dans le même temps|Dans le même temps",
    "p": "à l' issue de|À l' issue de|à l’ issue de|À l’ issue de|lors de|Lors de|au cours de|Au cours de|en marge de|"
    "En marge de|en faveur de|au sujet de|à propos de|grâce à|face à|au nom de|Au nom de|s' agissant de|S' agissant de|"
    "s’ agissant du|S’ agissant du|S’ agissant de|s’ agissant de|en réponse à|En réponse à|à la suite de|À la suite de",
    "A": "d' après|D' après|d’ après|D’ après|aux yeux de|Aux yeux de|de l' avis de|De l' avis de|de l’ avis de|"
    "De l’ avis de|à en croire|À en croire|aux dires de",
    "q": "alors que|Alors que|tandis que|Tandis que|afin que|bien que|Bien que|parce que|parce qu' |avant que|après que",
    "&": "ainsi que",
}
PHRASES["q"] = PHRASES["q"].replace("|parce qu' ", "")
EPICENE: Final = (
    "ministre porte-parole diplomate responsable maire juge homologue commissaire collègue élu secrétaire économiste"
)
"""Titles that are the same for women and men: the article tells."""
HEARERS: Final = frozenset("aux à journalistes presse lui leur reporters l'afp".split())
NARRATION: Final = (
    "entretenu entretenue entretenus entretenues rencontré rencontrée rencontrés reçu reçue reçus participé tenu tenue tenus eu "
    "visité rendu rendue rendus signé signée signés effectué rencontre rencontrent reçoit reçoivent s'entretient arrivé arrivée "
    "arrivés parti partie accueilli accueillie accueillis coprésidé présidé inauguré assisté débuté commencé achevé achevée "
    "terminé terminée duré dure réuni réunie réunis retrouvés retrouvé convoqué convoquée remis remise adopté adoptée voté "
    "publié publiée diffusé diffusée atterri voyagé séjourné dîné déjeuné poursuivi poursuivis vivent compte comptent "
    "retrouveront rendra rendront"
)
OTHERS: Final[dict[str, str]] = {
    "Etats-Unis": "United States", "États-Unis d'Amérique": "United States", "Union européenne": "European Union",
    "UE": "European Union", "Nations unies": "United Nations", "Nations Unies": "United Nations", "ONU": "United Nations",
    "OTAN": "NATO", "Otan": "NATO", "Paris": "France", "Washington": "United States", "Moscou": "Russia", "Pékin": "China",
    "Londres": "United Kingdom", "Berlin": "Germany", "Kiev": "Ukraine", "Bruxelles": "European Union", "Ankara": "Turkey",
    "Téhéran": "Iran", "Rabat": "Morocco", "Alger": "Algeria", "Tunis": "Tunisia", "Bamako": "Mali", "Dakar": "Senegal",
    "Grande-Bretagne": "United Kingdom", "Israël": "Israel", "Palestine": "Palestine", "Etat hébreu": "Israel",
}  # fmt: skip
COUNTRIES: Final[dict[str, str]] = NAMES | OTHERS
_BY_ADJECTIVE: Final = """
chinois China|cubain Cuba|russe Russia|américain United States|ukrainien Ukraine|britannique United Kingdom|français France
allemand Germany|espagnol Spain|italien Italy|turc Turkey|marocain Morocco|algérien Algeria|tunisien Tunisia|libanais Lebanon
égyptien Egypt|sénégalais Senegal|israélien Israel|iranien Iran|brésilien Brazil|indien India|japonais Japan|coréen South Korea
canadien Canada|belge Belgium|suisse Switzerland|portugais Portugal|polonais Poland|hongrois Hungary|roumain Romania
grec Greece|néerlandais Netherlands|suédois Sweden|norvégien Norway|danois Denmark|finlandais Finland|autrichien Austria
tchèque Czech Republic|slovaque Slovakia|serbe Serbia|palestinien Palestine|syrien Syria|irakien Iraq|saoudien Saudi Arabia
qatari Qatar|émirati United Arab Emirates|jordanien Jordan|libyen Libya|malien Mali|nigérien Niger|nigérian Nigeria
ivoirien Cote d'Ivoire|camerounais Cameroon|congolais Congo|rwandais Rwanda|tchadien Chad|burkinabè Burkina Faso
mexicain Mexico|argentin Argentina|colombien Colombia|vénézuélien Venezuela|chilien Chile|péruvien Peru|haïtien Haiti
australien Australia|vietnamien Vietnam|pakistanais Pakistan|afghan Afghanistan|arménien Armenia|azerbaïdjanais Azerbaijan
géorgien Georgia|moldave Moldova|biélorusse Belarus|européen European Union|onusien United Nations|éthiopien Ethiopia
"""


def _forms(adjective: str) -> tuple[str, ...]:
    """Masculine and feminine, singular and plural."""
    doubled = adjective + "ne" if adjective.endswith("en") else adjective + "e"
    feminine = {"turc": "turque", "grec": "grecque"}.get(adjective, adjective if adjective.endswith("e") else doubled)
    return adjective, feminine, adjective if adjective.endswith("s") else adjective + "s", feminine + "s"


ADJECTIVES: Final[dict[str, str]] = {
    form: key
    for adjective, key in (entry.split(" ", 1) for entry in _BY_ADJECTIVE.strip().replace("\n", "|").split("|"))
    for form in _forms(adjective)
}
ROLES: Final[dict[str, str]] = {
    "président": "president", "présidente": "president", "premier ministre": "prime-minister",
    "première ministre": "prime-minister", "ministre": "minister", "chancelier": "chancellor",
    "chancelière": "chancellor", "secrétaire": "secretary", "roi": "king", "reine": "queen", "ambassadeur": "ambassador",
    "ambassadrice": "ambassador", "porte-parole": "spokesperson", "homologue": "counterpart", "hôte": "host",
    "invité": "guest", "invitée": "guest", "collègue": "colleague", "interlocuteur": "interlocutor",
    "interlocutrice": "interlocutor", "diplomate": "diplomat", "responsable": "official", "émir": "emir", "dirigeant": "leader",
    "dirigeante": "leader", "leader": "leader", "secrétaire général": "secretary-general",
    "secrétaire générale": "secretary-general", "vice-président": "vice-president", "vice-présidente": "vice-president",
    **{
        f"chef{fe} de l{mark} état": "head-of-state" for fe in ("", "fe") for mark in ("'", "’")
    },
    **dict.fromkeys(("chef d' état", "chef d’ état"), "head-of-state"),
    **dict.fromkeys(
        ("chef du gouvernement", "cheffe du gouvernement", "chef de gouvernement", "cheffe de gouvernement"),
        "head-of-government",
    ),
    **dict.fromkeys(
        (
            "ministre des affaires étrangères", "chef de la diplomatie", "cheffe de la diplomatie",
            "ministre de l' europe et des affaires étrangères", "ministre de l’ europe et des affaires étrangères",
        ),
        "foreign-minister",
    ),
    **dict.fromkeys(("secrétaire d' état", "secrétaire d’ état"), "secretary-of-state"),
}  # fmt: skip
MONTHS: Final = (
    "janvier|janv", "février|févr", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août", "septembre|sept",
    "octobre|oct", "novembre|nov", "décembre|déc",
)  # fmt: skip
VIEWS: Final = (
    "doit doivent devrait devraient jamais personne rien inacceptable indispensable nécessaire nous notre "
    "nos voulons devons pouvons aurait auraient serait seraient faudrait faut n'aurait pourrait certes or"
)
"""Words of somebody's view: duty, refusal, the first person, reported mood."""
FACTS: Final = (
    "millions million milliers milliards janvier février mars avril mai juin juillet août septembre "
    "octobre novembre décembre an ans année années dernier dernière depuis prochain prochaine mardi lundi "
    "mercredi jeudi vendredi samedi dimanche morts habitants kilomètres attendu attendue prévu prévue "
    "reprendre vivent quelque siècle"
)
"""Words of background facts: figures, dates, what is planned."""
EVENTS: Final = (
    "réunion rencontre entretien visite sommet cérémonie conflit pourparlers vote session phrase "
    "conférence texte négociations accord scrutin"
)
"""What a reporter's own sentences are about: the talks, and what came of them."""
SILENT: Final = "répondu réagi commenté répond répondait répondaient commenter répondre réagir"
"""Forms of verbs that, negated, are what somebody left unsaid."""
