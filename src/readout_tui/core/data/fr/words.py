"""French: the words of reporting, by the classes of attribution/word_classes.py. Basic."""

from __future__ import annotations

from typing import Final

from readout_tui.core.model import VerbClass

TABLE: Final[dict[str, str]] = {
    "d": "le la les l' l’ un une des ce cette ces son sa ses leur leurs notre nos",
    "o": "de du d' d’",
    "p": "à au aux en avec sur pour dans par contre entre lors pendant depuis vers chez sans sous devant afin",
    "&": "et",
    "b": "deux trois tous",
    "h": "il elle",
    "y": "ils elles",
    "I": "je nous j' j’",
    "j": "c' c’ cela",
    "w": "qui dont",
    "T": "que qu' qu’",
    "q": "comme quand si lorsque alors",
    "x": "est sont était étaient être été fut furent",
    "k": "a ont avait avaient avoir",
    "z": "doit doivent peut peuvent sera seront",
    "r": "également aussi ne n' n’ pas se s' s’ ainsi enfin ensuite hier tous "
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "A": "selon",
    "t": "président présidente ministre chancelier chancelière secrétaire roi reine ambassadeur ambassadrice "
    "porte-parole homologue chef cheffe m. mme représentant représentante commissaire directeur directrice",
    "m": "état république royaume arabe diplomatie général générale haut haute délégué déléguée",
    "l": "parties dirigeants présidents ministres pays chefs gouvernements délégations leaders",
    "s": "partie délégation gouvernement ministère communiqué déclaration élysée",
}
PHRASES: Final[dict[str, str]] = {
    "t": "Premier ministre|premier ministre|Première ministre|première ministre",
    "m": "Affaires étrangères|affaires étrangères",
    "l": "chefs d' État|chefs d’ État|Chefs d' État|Chefs d’ État|chefs de gouvernement",
    "r": "pour sa part|Pour sa part|de son côté|De son côté|en outre|En outre|à son tour|À son tour",
}
CUES: Final[dict[VerbClass, str]] = {
    "neutral": "déclaré déclare déclara dit indiqué indique affirmé affirme expliqué explique ajouté ajoute précisé précise "
    "annoncé annonce informé exprimé exprime évoqué évoquent noté note signalé discuté abordé",
    "emphatic": "souligné souligne soulignent insisté réaffirmé réaffirme réaffirment réitéré condamné condamne condamnent "
    "rappelé rappelle averti rejeté confirmé dénoncé marqué",
    "promise": "promis assuré garanti",
    "thanks": "remercié salué salue saluent félicité",
    "urging": "appelé appelle appellent exhorté demandé invité proposé encouragé",
    "cognitive": "estime estimé pense espère considère",
    "joint": "convenu échangé conviennent",
}
GERUNDS: Final[dict[VerbClass, str]] = {
    "neutral": "ajoutant précisant indiquant",
    "emphatic": "soulignant rappelant réaffirmant insistant",
}
NARRATION: Final = "entretenu entretenus rencontré reçu participé tenu eu visité rendu signé effectué"
COUNTRIES: Final[dict[str, str]] = {
    "Chine": "China", "Cuba": "Cuba", "Russie": "Russia", "États-Unis": "United States", "Etats-Unis": "United States",
    "Ukraine": "Ukraine", "Royaume-Uni": "United Kingdom", "France": "France", "Allemagne": "Germany", "Espagne": "Spain",
    "Italie": "Italy", "Japon": "Japan", "Turquie": "Turkey", "Maroc": "Morocco", "Algérie": "Algeria", "Tunisie": "Tunisia",
    "Liban": "Lebanon", "Israël": "Israel", "Iran": "Iran", "Inde": "India", "Brésil": "Brazil", "Canada": "Canada",
    "Belgique": "Belgium", "Suisse": "Switzerland", "Égypte": "Egypt", "Jordanie": "Jordan", "Sénégal": "Senegal",
    "Union européenne": "European Union", "Nations unies": "United Nations",
}  # fmt: skip
ADJECTIVES: Final[dict[str, str]] = {
    "chinois": "China", "chinoise": "China", "cubain": "Cuba", "cubaine": "Cuba", "russe": "Russia",
    "américain": "United States", "américaine": "United States", "ukrainien": "Ukraine", "ukrainienne": "Ukraine",
    "britannique": "United Kingdom", "français": "France", "française": "France", "allemand": "Germany",
    "allemande": "Germany", "espagnol": "Spain", "espagnole": "Spain", "italien": "Italy", "italienne": "Italy",
    "turc": "Turkey", "turque": "Turkey", "marocain": "Morocco", "marocaine": "Morocco", "libanais": "Lebanon",
    "libanaise": "Lebanon", "égyptien": "Egypt", "égyptienne": "Egypt", "sénégalais": "Senegal", "sénégalaise": "Senegal",
    "israélien": "Israel", "israélienne": "Israel", "iranien": "Iran", "brésilien": "Brazil", "indien": "India",
}  # fmt: skip
ROLES: Final[dict[str, str]] = {
    "président": "president", "présidente": "president", "premier ministre": "prime-minister",
    "première ministre": "prime-minister", "ministre": "minister", "chancelier": "chancellor",
    "chancelière": "chancellor", "secrétaire": "secretary", "roi": "king", "ambassadeur": "ambassador",
    "porte-parole": "spokesperson", "homologue": "counterpart",
}  # fmt: skip
