"""Spanish: the words of reporting, by the classes of attribution/word_classes.py. Basic."""

from __future__ import annotations

from typing import Final

from readout_tui.core.model import VerbClass

TABLE: Final[dict[str, str]] = {
    "d": "el la los las un una unos unas su sus este esta estos estas dicho dicha nuestro nuestra",
    "o": "de del",
    "p": "en con por para a al sobre ante entre desde hasta durante tras contra sin bajo hacia mediante",
    "&": "y e",
    "b": "ambos ambas dos tres",
    "h": "él ella",
    "y": "ellos ellas",
    "I": "yo nosotros",
    "w": "quien quienes cual cuales",
    "T": "que",
    "q": "como mientras cuando si aunque porque donde",
    "x": "es son fue fueron era eran ser está están siendo",
    "k": "ha han había habían haber",
    "z": "puede pueden debe deben será serán",
    "r": "también además hoy ayer asimismo igualmente luego después finalmente no ya se le les lo "
    "lunes martes miércoles jueves viernes sábado domingo",
    "A": "según",
    "t": "presidente presidenta ministro ministra canciller secretario secretaria rey reina vicepresidente "
    "vicepresidenta embajador embajadora portavoz mandatario mandataria jefe jefa líder gobernante señor señora "
    "sr. sra. par homólogo homóloga director directora representante comisario comisaria",
    "m": "exterior exteriores estado hacienda defensa interior alto alta general",
    "l": "partes líderes presidentes ministros países mandatarios cancilleres jefes dirigentes gobiernos delegaciones",
    "s": "parte delegación gobierno ministerio cancillería comunicado declaración oficina",
}
PHRASES: Final[dict[str, str]] = {
    "t": "presidente del Gobierno|Presidente del Gobierno|ministro de Relaciones Exteriores|ministra de Relaciones Exteriores|"
    "Ministro de Relaciones Exteriores|Ministra de Relaciones Exteriores|ministro de Asuntos Exteriores|"
    "ministra de Asuntos Exteriores|primer ministro|Primer Ministro|primera ministra|Primera Ministra|jefe de Estado|Jefe de Estado",
    "m": "Relaciones Exteriores|relaciones exteriores|Asuntos Exteriores|asuntos exteriores",
    "l": "jefes de Estado|Jefes de Estado",
    "A": "de acuerdo con|De acuerdo con|a juicio de|A juicio de",
    "r": "por su parte|Por su parte|a su vez|A su vez|en este sentido|En este sentido",
}
CUES: Final[dict[VerbClass, str]] = {
    "neutral": "expresamos declaramos recordamos dijo dice dijeron afirmó afirma afirmaron señaló señala señalaron "
    "indicó indica informó informa informaron explicó declaró declara añadió agregó comentó manifestó "
    "expresó expresa expresaron expuso mencionó recordó anunció apuntó transmitió trasladó precisó "
    "respondió detalló abordó abordaron discutieron trataron analizaron examinaron dicho afirmado señalado indicado "
    "informado explicado declarado añadido expresado expuesto recordado anunciado trasladado transmitido manifestado "
    "abordado repasaron conversaron dialogaron revisaron repasado",
    "emphatic": "subrayó subraya subrayaron destacó destaca destacaron enfatizó recalcó reiteró reitera reiteraron "
    "reiteramos afirmamos reconocemos apoyamos destacamos subrayamos condenamos rechazamos respaldamos "
    "reafirmó reafirma reafirmaron reafirmamos confirmó advirtió condenó condenaron rechazó rechazaron "
    "denunció insistió reconoció resaltó subrayado destacado reiterado recalcado condenado reafirmado defendido "
    "rechazado insistido reconocido confirmado",
    "promise": "comprometemos prevemos procuramos pretendemos proponemos prometemos prometió aseguró garantizó ofreció asegurado garantizado ofrecido",
    "thanks": "valoramos aplaudimos agradecemos acogemos celebramos agradeció agradecieron felicitó saludó elogió acogió agradecido felicitado saludado celebrado valorado valoró",
    "urging": "instamos alentamos exhortamos pedimos instó instaron pidió pidieron exigió exhortó exhortaron "
    "solicitó propuso invitó urgió instado pedido llamado exhortado propuesto invitado solicitado abogado abogó",
    "cognitive": "creemos consideramos cree considera consideró espera confía",
    "joint": "acordamos convenimos acordaron convinieron coincidieron acordó intercambiaron acordado coincidido convenido intercambiado",
}
GERUNDS: Final[dict[VerbClass, str]] = {
    "neutral": "señalando añadiendo expresando agregando indicando",
    "emphatic": "destacando subrayando reiterando",
    "thanks": "agradeciendo",
}
NARRATION: Final = (
    "mantuvo mantuvieron reunió reunieron habló hablaron conversó conversaron recibió viajó llegó visitó firmaron firmó "
    "participó realizó tuvo tuvieron celebró celebraron"
)
COUNTRIES: Final[dict[str, str]] = {
    "China": "China", "Cuba": "Cuba", "Rusia": "Russia", "Estados Unidos": "United States", "EE.UU.": "United States",
    "Ucrania": "Ukraine", "Reino Unido": "United Kingdom", "Francia": "France", "Alemania": "Germany",
    "España": "Spain", "México": "Mexico", "Brasil": "Brazil", "Japón": "Japan", "Italia": "Italy", "Perú": "Peru",
    "Turquía": "Turkey", "Unión Europea": "European Union", "Naciones Unidas": "United Nations", "Venezuela": "Venezuela",
    "Colombia": "Colombia", "Argentina": "Argentina", "Chile": "Chile", "India": "India", "Irán": "Iran", "Israel": "Israel",
}  # fmt: skip
ADJECTIVES: Final[dict[str, str]] = {
    "chino": "China", "china": "China", "cubano": "Cuba", "cubana": "Cuba", "ruso": "Russia", "rusa": "Russia",
    "estadounidense": "United States", "ucraniano": "Ukraine", "ucraniana": "Ukraine", "británico": "United Kingdom",
    "británica": "United Kingdom", "francés": "France", "francesa": "France", "alemán": "Germany", "alemana": "Germany",
    "español": "Spain", "española": "Spain", "mexicano": "Mexico", "mexicana": "Mexico", "brasileño": "Brazil",
    "colombiano": "Colombia", "colombiana": "Colombia", "argentino": "Argentina", "argentina": "Argentina",
    "chileno": "Chile", "chilena": "Chile", "japonés": "Japan", "turco": "Turkey", "venezolano": "Venezuela",
}  # fmt: skip
ROLES: Final[dict[str, str]] = {
    "presidente": "president", "presidenta": "president", "mandatario": "head-of-state", "mandataria": "head-of-state",
    "presidente del gobierno": "prime-minister", "ministro de relaciones exteriores": "foreign-minister",
    "ministra de relaciones exteriores": "foreign-minister", "ministro de asuntos exteriores": "foreign-minister",
    "ministra de asuntos exteriores": "foreign-minister", "par": "counterpart", "homólogo": "counterpart",
    "homóloga": "counterpart",
    "primer ministro": "prime-minister", "primera ministra": "prime-minister", "ministro": "minister",
    "ministra": "minister", "canciller": "foreign-minister", "secretario": "secretary", "rey": "king",
    "jefe de estado": "head-of-state", "vicepresidente": "vice-president", "vicepresidenta": "vice-president",
    "portavoz": "spokesperson", "embajador": "ambassador", "embajadora": "ambassador", "líder": "leader",
}  # fmt: skip
