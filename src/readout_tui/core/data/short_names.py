"""Short forms of given names that are not simply their beginnings, with the full forms."""

from __future__ import annotations

from typing import Final

_TABLE: Final = """\
abe abraham
al albert alan allen alfred
andy andrew
barney bernard barnaby
bernie bernard bernadette
bert albert robert herbert
betty beth liz lisa libby elizabeth elisabeth
bill billy will willy william
bob bobby rob robbie robert
cathy kathy kate katie kathleen catherine katherine kathryn
charlie chuck charles
chris christopher christine christina
debbie deborah
dick rick ricky rich richard
don donny donald
ed eddie ted teddy ned edward edmund
fred freddy frederick alfred
gene eugene
gerry jerry gerald gerard jeremy
greg gregory
hal harry hank henry harold
jack jackie john
jake jacob
jeff geoff jeffrey geoffrey
jim jimmy jamie james
joe joey joseph
jonny jon jonathan
kim kimberly
larry lawrence laurence
lou louis lewis
maggie meg peggy margaret
mike mick micky michael
molly polly mary
nancy anne ann
nate nathan nathaniel
pat paddy patrick patricia
pepe jose
paco pancho francisco
sasha alexander alexandra aleksandr oleksandr
alex alexander aleksandr oleksandr oleksiy aleksey
volodymyr vladimir
mykola nikolai nikolay
dmytro dmitry dmitri
serhiy serhii sergei sergey
mykhailo mikhail
andriy andrii andrei andrey
yevhen evgeny yevgeny
sally sarah
steve stephen steven
sue suzie susan susanna
tom tommy thomas
tony anthony antony antonio
vicky victoria
mohammed muhammad mohamed mohammad muhammed mehmet
"""
SHORT_NAMES: Final[dict[str, frozenset[str]]] = {}
"""A given name -> the groups to which it belongs, each by its row."""
for _row in _TABLE.splitlines():
    for _name in _row.split():
        SHORT_NAMES[_name] = SHORT_NAMES.get(_name, frozenset()) | {_row}
