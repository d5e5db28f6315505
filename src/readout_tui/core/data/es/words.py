"""Spanish: the words of reporting, by the classes of attribution/word_classes.py."""

from __future__ import annotations

from typing import Final

from readout_tui.core.data.es.countries import NAMES

TABLE: Final[dict[str, str]] = {
    "d": "el la los las un una unos unas su sus este esta estos estas ese esa esos esas dicho dicha nuestro nuestra nuestros "
    "nuestras algunos algunas varios varias otro otra cada",
    "o": "de del",
    "p": "en con por para a al sobre ante entre desde hasta durante tras contra sin bajo hacia mediante según-el vía salvo excepto",
    "&": "y e junto-con",
    "b": "ambos ambas dos tres",
    "h": "él ella éste ésta aquel aquella",
    "y": "ellos ellas",
    "I": "yo nosotros nosotras",
    "j": "ello esto eso",
    "w": "quien quienes cual cuales cuyo cuya donde",
    "T": "que",
    "q": "como mientras cuando si aunque porque pues pero o sino ni ya-que puesto-que",
    "x": "es son fue fueron era eran ser está están siendo estaba estaban sea sean",
    "k": "ha han había habían haber habiendo he hemos",
    "z": "puede pueden debe deben será serán podrá podrán deberá deberán debería deberían podría podrían hay",
    "r": "también además hoy ayer asimismo igualmente luego después finalmente no ya se le les lo me nos "
    "lunes martes miércoles jueves viernes sábado domingo anoche mañana aquí allí así entonces ahora posteriormente incluso "
    "solo sólo siempre nunca jamás previamente anteriormente recientemente aún todavía sin-embargo nuevamente reiteradamente "
    "públicamente tajantemente enérgicamente categóricamente claramente igualmente textualmente tampoco",
    "i": "da von van bin ben",
    "A": "según",
    "t": "presidente presidenta expresidente expresidenta ministro ministra exministro exministra canciller excanciller secretario "
    "secretaria rey reina príncipe princesa emir sultán papa vicepresidente vicepresidenta viceministro viceministra vicecanciller "
    "subsecretario subsecretaria embajador embajadora portavoz vocero vocera mandatario mandataria jefe jefa líder lideresa "
    "dirigente gobernante señor señora sr. sra. don doña d. dr. dra. par homólogo homóloga director directora representante "
    "comisario comisaria diputado diputada senador senadora alcalde alcaldesa gobernador gobernadora fiscal juez jueza general "
    "coronel almirante asesor asesora consejero consejera diplomático diplomática enviado enviada negociador negociadora "
    "funcionario funcionaria responsable experto experta analista investigador investigadora economista politólogo politóloga "
    "historiador historiadora profesor profesora abogado abogada periodista reportero reportera corresponsal opositor opositora "
    "legislador legisladora parlamentario parlamentaria premier primer-ministro candidato candidata titular comandante coordinador "
    "coordinadora cónsul delegado delegada eurodiputado eurodiputada huésped anfitrión anfitriona interlocutor interlocutora colega "
    "visitante vecino vecina activista sindicalista cardenal arzobispo obispo patriarca encargado encargada fuente ejecutivo",
    "m": "exterior exteriores estado hacienda defensa interior alto alta general economía energía justicia educación salud sanidad "
    "transporte transportes cultura agricultura ganadería pesca ambiente medio industria comercio turismo trabajo empleo vivienda "
    "ciencia seguridad ciudadana gobierno presidencia república nación reino unión consejo senado cámara parlamento asamblea onu "
    "otan oea comisión oposición partido policía ejército comunicación planificación desarrollo relaciones asuntos adjunto adjunta "
    "especial permanente primer primera segundo segunda nuevo nueva antiguo antigua ex actual entonces interino interina ejecutivo "
    "ejecutiva nacional federal oficial diplomacia diplomática gubernamental militar negocios secretario-general",
    "l": "partes líderes presidentes ministros países mandatarios cancilleres jefes dirigentes gobiernos delegaciones gobernantes "
    "homólogos expertos analistas fuentes autoridades observadores periodistas diputados senadores funcionarios negociadores "
    "interlocutores aliados socios sindicatos organizaciones economistas investigadores abogados testigos vecinos opositores "
    "representantes embajadores asesores naciones estados medios participantes diplomáticos primeros-ministros expresidentes",
    "s": "parte delegación gobierno ministerio cancillería comunicado declaración oficina embajada consulado ejecutivo moncloa "
    "presidencia parlamento senado congreso cámara asamblea comisión consejo comité ejército policía fiscalía tribunal corte juzgado "
    "justicia agencia banco organización organismo institución administración secretaría misión oposición partido coalición "
    "sindicato empresa grupo sociedad informe texto documento nota diario periódico cadena radio kremlin pentágono vaticano armada "
    "guardia alcaldía ayuntamiento gobernación palacio departamento portavocía entidad fundación universidad",
}
PHRASES: Final[dict[str, str]] = {
    "t": "presidente del Gobierno|Presidente del Gobierno|presidenta del Gobierno|Presidenta del Gobierno|"
    "ministro de Relaciones Exteriores|ministra de Relaciones Exteriores|"
    "Ministro de Relaciones Exteriores|Ministra de Relaciones Exteriores|ministro de Asuntos Exteriores|"
    "ministra de Asuntos Exteriores|Ministro de Asuntos Exteriores|Ministra de Asuntos Exteriores|ministro de Exteriores|"
    "ministra de Exteriores|primer ministro|Primer Ministro|primera ministra|Primera Ministra|jefe de Estado|Jefe de Estado|"
    "jefa de Estado|jefe de Gobierno|jefa de Gobierno|jefe de gobierno|jefe del Gobierno|jefa del Gobierno|jefe del Ejecutivo|"
    "jefa del Ejecutivo|jefe de la diplomacia|jefa de la diplomacia|secretario general|secretaria general|Secretario General|"
    "Secretaria General|secretario de Estado|secretaria de Estado|Secretario de Estado|Secretaria de Estado|alto representante|"
    "alta representante|Alto Representante|Alta Representante|encargado de negocios|encargada de negocios|fuente diplomática|"
    "fuente oficial|fuente gubernamental",
    "m": "Relaciones Exteriores|relaciones exteriores|Asuntos Exteriores|asuntos exteriores|Medio Ambiente",
    "s": "Ministerio de Relaciones Exteriores|Ministerio de Asuntos Exteriores|Ministerio de Exteriores|Ministerio de Defensa|"
    "Ministerio de Hacienda|Ministerio del Interior|Casa Blanca|Casa Rosada|Palacio de Itamaraty|La Moncloa|la Moncloa|"
    "Consejo de Seguridad|Comisión Europea|Torre Tagle",
    "l": "jefes de Estado|Jefes de Estado|jefes de Gobierno|fuentes diplomáticas|fuentes oficiales|fuentes gubernamentales|"
    "primeros ministros|ministros de Exteriores|ministros de Relaciones Exteriores",
    "b": "ambas partes|Ambas partes|las dos partes|Las dos partes|los dos mandatarios|Los dos mandatarios|los dos líderes|"
    "Los dos líderes|los dos dirigentes|Los dos dirigentes|los dos ministros|Los dos ministros|los dos cancilleres|"
    "Los dos cancilleres|los dos presidentes|Los dos presidentes|los dos países|Los dos países|ambos países|Ambos países|"
    "ambos mandatarios|Ambos mandatarios|ambos líderes|Ambos líderes|ambos ministros|Ambos ministros|ambos cancilleres|"
    "Ambos cancilleres|ambas delegaciones|Ambas delegaciones|los dos jefes de Estado",
    "A": "de acuerdo con|De acuerdo con|a juicio de|A juicio de|en opinión de|En opinión de|a decir de|en palabras de|"
    "En palabras de|conforme a|a su juicio|A su juicio|en su opinión|En su opinión",
    "r": "por su parte|Por su parte|a su vez|A su vez|en este sentido|En este sentido|por otro lado|Por otro lado|"
    "por otra parte|Por otra parte|sin embargo|Sin embargo|por último|Por último|en particular|de nuevo|una vez más|"
    "Una vez más|no obstante|No obstante|al mismo tiempo|Al mismo tiempo|en ese sentido|En ese sentido|en tanto|En tanto|"
    "esta mañana|este lunes|este martes|este miércoles|este jueves|este viernes|este sábado|este domingo|en cambio|En cambio|"
    "del mismo modo|Del mismo modo|de igual forma|de igual manera|De igual manera|en primer lugar|a este respecto",
    "p": "en el marco de|En el marco de|al término de|Al término de|a través de|durante la|en relación con|En relación con|"
    "respecto a|Respecto a|en nombre de|En nombre de|con motivo de|Con motivo de|en respuesta a|En respuesta a|tras la",
    "q": "mientras que|Mientras que|después de que|Después de que|ya que|puesto que|a pesar de que|antes de que",
}
HEARERS: Final = frozenset("a los las periodistas reporteros prensa medios efe".split())
NARRATION: Final = (
    "mantuvo mantuvieron reunió reunieron habló hablaron recibió recibieron viajó llegó llegaron visitó visitaron firmaron firmó "
    "participó participaron realizó realizaron tuvo tuvieron celebró celebraron encontró encontraron asistió asistieron inauguró "
    "presidió partió entregó entregaron suscribieron suscribió retiró convocó inició iniciaron comenzó comenzaron finalizó concluyeron "
    "terminó acudió acompañó acompañaron aterrizó sostuvo sostuvieron mantenido reunido reunidos recibido firmado visitado viajado "
    "participado realizado celebrado asistido mantiene reúne recibe visita viajará visitará participará reunirá duró asumió juró "
    "contribuyen viven ascendió alcanzó creció aumentó cayó representa ocurrió tendrá recibirá entrevistó entrevistaron"
)
OTHERS: Final[dict[str, str]] = {
    "EE.UU.": "United States", "EE. UU.": "United States", "EEUU": "United States", "Estados Unidos de América": "United States",
    "Unión Europea": "European Union", "UE": "European Union", "Naciones Unidas": "United Nations", "ONU": "United Nations",
    "OTAN": "NATO", "OEA": "Organization of American States", "Washington": "United States", "Moscú": "Russia", "Pekín": "China",
    "Madrid": "Spain", "París": "France", "Londres": "United Kingdom", "Berlín": "Germany", "Kiev": "Ukraine",
    "Bruselas": "European Union", "Caracas": "Venezuela", "La Habana": "Cuba", "Bogotá": "Colombia", "Lima": "Peru",
    "Quito": "Ecuador", "Brasilia": "Brazil", "Buenos Aires": "Argentina", "Teherán": "Iran", "Rabat": "Morocco",
    "Gran Bretaña": "United Kingdom", "Holanda": "Netherlands", "Palestina": "Palestine", "México": "Mexico",
}  # fmt: skip
COUNTRIES: Final[dict[str, str]] = NAMES | OTHERS
_BY_ADJECTIVE: Final = """
chino China|cubano Cuba|ruso Russia|estadounidense United States|norteamericano United States|ucraniano Ukraine
británico United Kingdom|francés France|alemán Germany|español Spain|mexicano Mexico|brasileño Brazil|colombiano Colombia
argentino Argentina|chileno Chile|japonés Japan|turco Turkey|venezolano Venezuela|peruano Peru|ecuatoriano Ecuador
boliviano Bolivia|paraguayo Paraguay|uruguayo Uruguay|panameño Panama|costarricense Costa Rica|nicaragüense Nicaragua
hondureño Honduras|guatemalteco Guatemala|salvadoreño El Salvador|dominicano Dominican Republic|haitiano Haiti
portugués Portugal|italiano Italy|griego Greece|belga Belgium|neerlandés Netherlands|holandés Netherlands|suizo Switzerland
austriaco Austria|polaco Poland|húngaro Hungary|checo Czech Republic|rumano Romania|búlgaro Bulgaria|serbio Serbia
sueco Sweden|noruego Norway|danés Denmark|finlandés Finland|irlandés Ireland|marroquí Morocco|argelino Algeria
tunecino Tunisia|egipcio Egypt|israelí Israel|palestino Palestine|iraní Iran|iraquí Iraq|sirio Syria|libanés Lebanon
saudí Saudi Arabia|catarí Qatar|indio India|pakistaní Pakistan|coreano South Korea|surcoreano South Korea
norcoreano North Korea|vietnamita Vietnam|australiano Australia|canadiense Canada|sudafricano South Africa
europeo European Union|comunitario European Union|guyanés Guyana|bielorruso Belarus|armenio Armenia
"""


def _forms(adjective: str) -> tuple[str, ...]:
    """Masculine and feminine, singular and plural."""
    if adjective.endswith("o"):
        return adjective, adjective[:-1] + "a", adjective + "s", adjective[:-1] + "as"
    if adjective.endswith(("és", "án")):
        bare = adjective[:-2] + {"é": "e", "á": "a"}[adjective[-2]] + adjective[-1]
        return adjective, bare + "a", bare + "es", bare + "as"
    return adjective, adjective + ("es" if adjective.endswith("í") else "s")


ADJECTIVES: Final[dict[str, str]] = {
    form: key
    for adjective, key in (entry.split(" ", 1) for entry in _BY_ADJECTIVE.strip().replace("\n", "|").split("|"))
    for form in _forms(adjective)
}
ROLES: Final[dict[str, str]] = {
    "presidente": "president", "presidenta": "president", "mandatario": "head-of-state", "mandataria": "head-of-state",
    "presidente del gobierno": "prime-minister", "presidenta del gobierno": "prime-minister",
    **dict.fromkeys(
        (
            "ministro de relaciones exteriores", "ministra de relaciones exteriores", "ministro de asuntos exteriores",
            "ministra de asuntos exteriores", "ministro de exteriores", "ministra de exteriores", "canciller",
            "jefe de la diplomacia", "jefa de la diplomacia",
        ),
        "foreign-minister",
    ),
    **dict.fromkeys(
        (
            "jefe de gobierno", "jefa de gobierno", "jefe del gobierno", "jefa del gobierno", "jefe del ejecutivo",
            "jefa del ejecutivo",
        ),
        "head-of-government",
    ),
    "par": "counterpart", "homólogo": "counterpart", "homóloga": "counterpart", "colega": "colleague", "huésped": "guest",
    "visitante": "visitor", "anfitrión": "host", "anfitriona": "host", "interlocutor": "interlocutor",
    "interlocutora": "interlocutor", "primer ministro": "prime-minister", "primera ministra": "prime-minister",
    "premier": "prime-minister", "ministro": "minister", "ministra": "minister", "secretario": "secretary",
    "secretaria": "secretary", "rey": "king", "reina": "queen", "jefe de estado": "head-of-state",
    "jefa de estado": "head-of-state", "vicepresidente": "vice-president", "vicepresidenta": "vice-president",
    "portavoz": "spokesperson", "vocero": "spokesperson", "vocera": "spokesperson", "embajador": "ambassador",
    "embajadora": "ambassador", "líder": "leader", "lideresa": "leader", "dirigente": "leader", "gobernante": "leader",
    "secretario general": "secretary-general", "secretaria general": "secretary-general",
    "secretario de estado": "secretary-of-state", "secretaria de estado": "secretary-of-state",
    "senador": "senator", "senadora": "senator", "diputado": "deputy", "diputada": "deputy", "general": "general",
    "almirante": "admiral", "alcalde": "mayor", "alcaldesa": "mayor", "profesor": "professor", "experto": "expert",
    "diplomático": "diplomat", "diplomática": "diplomat", "funcionario": "official", "funcionaria": "official",
}  # fmt: skip
EPICENE: Final = (
    "portavoz canciller líder dirigente representante fiscal diplomática responsable gobernante premier titular"
)
"""Titles that are the same for women and men: the article tells."""
MONTHS: Final = (
    "enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo|may", "junio|jun", "julio|jul", "agosto|ago",
    "septiembre|setiembre|sep|sept|set", "octubre|oct", "noviembre|nov", "diciembre|dic",
)  # fmt: skip
VIEWS: Final = (
    "debe deben debería deberían nunca jamás nadie nada inaceptable imprescindible necesario necesaria "
    "nosotros nuestro nuestra nuestros nuestras queremos vamos podemos hay esperamos lamentamos tomamos "
    "exigimos confiamos falso rotundamente justo injusto injusta"
)
"""Words of somebody's view: duty, refusal, the first person, reported mood."""
FACTS: Final = (
    "millones millón mil enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre año años pasado pasada desde próxima próximo víspera siglo habitantes kilómetros ascendió "
    "creció prevista previsto celebrará reanudarán remonta fundada fundado"
)
"""Words of background facts: figures, dates, what is planned."""
EVENTS: Final = (
    "reunión encuentro cita ronda ceremonia acto visita conversación entrevista rueda cumbre litigio "
    "conflicto comercio texto documento votación sesión comunicado"
)
"""What a reporter's own sentences are about: the talks, and what came of them."""
SILENT: Final = (
    "respondió respondieron respondido contestó contestaron contestado comentó comentaron comentar responder reaccionó"
)
"""Forms of verbs that, negated, are what somebody left unsaid."""
