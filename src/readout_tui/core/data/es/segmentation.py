"""Spanish for segmentation: where sentences end."""

from __future__ import annotations

from readout_tui.core.data.language_schema import SentenceRules


def sentence_rules(base: SentenceRules) -> SentenceRules:
    """The rules of Spanish, on top of those of any language."""
    return base._replace(
        zone=frozenset(["hora"]),
        lettered=frozenset(
            "anexo apéndice apartado artículo bloque capítulo categoría clase fase grupo hepatitis inciso lista nivel opción "
            "parte plan pabellón puerta sala sección serie sector terminal tipo tramo vitamina zona".split()
        ),
        ambiguous=base.ambiguous
        | frozenset("cía s.a s.l c.v vdo ud uds vd vds aprox íd ibíd ee.uu rr.ee ff.aa".split()),
        starters=base.starters
        | frozenset(
            "el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella él ella ellos ellas "
            "nosotros yo usted ustedes su sus nuestro nuestra nuestros nuestras mi en de del por para con sin sobre ante "
            "entre desde hasta durante tras según contra a al y e o pero si cuando como aunque porque mientras donde quien "
            "quienes que no ya también además asimismo igualmente luego después finalmente antes ahora hoy ayer mañana "
            "ambos ambas todos todas cada ningún ninguna nadie nada así entonces sin por otro otra otros otras muchos "
            "muchas algunos algunas dos tres es son fue fueron hay había ha han será serán".split()
        ),
        units=base.units | frozenset("etc km kg m cm ha h min seg mdd pp".split()),
        before_number=base.before_number
        | frozenset("art arts núm núms nro nros pág págs cap caps vol tel ext fig párr párrs res apdo inc".split()),
        joining=base.joining
        | frozenset(
            "sr sra sres sras srta srtas d dña dr dra dres lic licda ing arq prof profa mtro mtra excmo excma excmos excmas "
            "ilmo ilma ilmos ilmas hble rvdo rvda mons gral div brig cnel tcnel cap capt cte tte alte almte cmdte sgto magco "
            "sto sta s.e s.s s.m ss.mm p.ej ej avda av c dpto depto pdte pdta vicepdte min sec subsec".split()
        ),
    )
