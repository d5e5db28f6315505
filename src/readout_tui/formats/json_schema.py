"""The JSON Schema (draft 7) of what `--to json` prints; docs/SCHEMA.md says what the fields mean.

Fields may be added within a version, so others than these are allowed. `python -m readout_tui --schema >
docs/schema.json` writes the copy in the docs; a test holds it to this one.
"""

from __future__ import annotations

import json
from typing import Any, Final, get_args

from readout_tui.core.coverage import CELL_STATES, Relation
from readout_tui.core.findings.model import FindingKind
from readout_tui.core.model import By, DocumentKind, Evidence, LinkKind, Mode, PassageKind, Substance, VerbClass
from readout_tui.formats.json import SCHEMA, VERSION

Json = dict[str, Any]

_TEXT: Final[Json] = {"type": "string"}
_TRUTH: Final[Json] = {"type": "boolean"}
_COUNT: Final[Json] = {"type": "integer", "minimum": 0}
_CHANCE: Final[Json] = {"type": "number", "minimum": 0, "maximum": 1}
_NAME: Final[Json] = {"type": ["string", "null"]}
_LETTER: Final[Json] = {"type": "string", "pattern": "^[A-Z]+$"}


def written() -> str:
    """The schema as indented JSON, which ends with a line end."""
    return json.dumps(schema(), indent=2) + "\n"


def schema() -> Json:
    """The schema. An object of two accounts has `links`, one of three and more has `rows` and `pairs`."""
    head = _object(
        schema={"const": SCHEMA},
        version={"const": VERSION},
        generator=_TEXT,
        readouts={"type": "array", "minItems": 2, "items": _readout()},
        speakers=_list(_object(key=_TEXT, name=_TEXT, aliases=_list(_TEXT), lookalike=_TRUTH)),
        narrowed=_TRUTH,
    )
    head["properties"]["search"] = _search()  # only where something was searched for
    head["properties"]["marks"] = _list(_mark())  # only where readers have left something beside the texts
    of_two = _object(links=_list(_ref("link")), checks=_checks(matrix=True), findings=_list(_ref("finding")))
    of_all = _object(
        base=_LETTER,
        rows=_list(_row()),
        pairs=_list(
            _object(
                accounts=_letters(2),
                links=_list(_ref("link")),
                checks=_checks(matrix=False),
                findings=_list(_ref("finding")),
            )
        ),
        checks=_object(one_sided=_list(_ref("one_sided")), matrix=_list(_ref("matrix"))),
    )
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A comparison of accounts of one event",
        **head,
        "oneOf": [of_two, of_all],
        "definitions": _definitions(),
    }


def _mark() -> Json:
    """A note, a bookmark or tags on a span of a text; or a link, or a difference in one, that is set aside."""
    made = {"by": _TEXT, "at": _TEXT}
    on_text = _object(
        kind={"enum": ["note", "bookmark", "tag"]},
        **made,
        account=_LETTER,
        start=_COUNT,
        end=_COUNT,
        passages=_list(_COUNT),
        text=_TEXT,
        tags=_list(_TEXT),
    )
    aside: Json = {"kind": {"const": "aside"}, **made, "lacking": {"type": ["string", "null"]}}
    link = _object(**aside, difference={"type": "null"}, passages=_list(_object(account=_LETTER, passage=_COUNT)))
    difference = _object(
        **aside, difference=_one_of(Substance), spans=_list(_object(account=_LETTER, start=_COUNT, end=_COUNT))
    )
    return {"oneOf": [on_text, link, difference]}


def _object(**properties: Json) -> Json:
    """An object that has all of these fields, and perhaps others."""
    return {"type": "object", "required": list(properties), "properties": properties}


def _list(items: Json) -> Json:
    return {"type": "array", "items": items}


def _letters(number: int) -> Json:
    return {"type": "array", "items": _LETTER, "minItems": number, "maxItems": number}


def _ref(name: str) -> Json:
    return {"$ref": f"#/definitions/{name}"}


def _or_null(item: Json) -> Json:
    return {"oneOf": [item, {"type": "null"}]}


def _one_of(values: object, null: bool = False) -> Json:
    return {"enum": [*get_args(values), *([None] if null else [])]}


def _readout() -> Json:
    told = ("title", "publisher", "date", "address", "accessed", "language", "origin", "encoding", "text")
    known = dict.fromkeys(told, _TEXT)
    return _object(
        name=_LETTER,
        **known,
        document=_one_of(DocumentKind),
        digest=_TEXT,
        replaced=_COUNT,
        remarks=_list(_TEXT),
        passages=_list(_passage()),
    )


def _passage() -> Json:
    own = _object(
        start=_COUNT,
        end=_COUNT,
        kind=_one_of(PassageKind),
        paragraph=_COUNT,
        place=_TEXT,
        dateline=_or_null(_ref("span")),
        label=_or_null(_ref("span")),
        attributions={
            "type": "array",
            "minItems": 1,
            "items": {"allOf": [_ref("voice"), _object(content=_ref("span"))]},
        },
    )
    own["properties"]["kind_by"] = {"const": "hand"}
    return {"allOf": [_ref("voice"), own]}


def _voice() -> Json:
    """An attribution, or the main one as fields of its passage."""
    return _object(
        speaker=_NAME,
        via=_NAME,
        cue=_or_null(_ref("span")),
        verb=_one_of(VerbClass, null=True),
        mode=_one_of(Mode),
        evidence=_one_of(Evidence),
        carried_from=_or_null(_COUNT),
        sure=_CHANCE,
        perhaps=_TRUTH,
    )


def _of_accounts(item: Json, suffix: str = "") -> Json:
    """Fields named by the letters of two accounts: "a", "b_speaker"."""
    return {"patternProperties": {f"^[a-z]{{1,2}}{suffix}$": item}}


def _definitions() -> Json:
    difference = _object(**{"class": _one_of(Substance)}, grave={"enum": [1, 2, 3]}, sure=_CHANCE)
    link = _object(
        kind=_one_of(LinkKind),
        moved=_TRUTH,
        suggested=_TRUTH,
        guess=_TRUTH,
        mirror=_TRUTH,
        also=_TRUTH,
        score=_CHANCE,
        reason=_TEXT,
        substance=_list(_ref("difference")),
        doubts=_list(_ref("difference")),
    )
    link["properties"]["by"] = {"enum": [by for by in get_args(By) if by != "computed"]}
    share = _object(
        passages=_COUNT, perhaps=_COUNT, words=_COUNT, verbs={"type": "object", "additionalProperties": _COUNT}
    )
    return {
        "span": _object(start=_COUNT, end=_COUNT),
        "voice": _voice(),
        "difference": difference | _of_accounts(_or_null(_ref("span"))),
        "link": link | _of_accounts(_list(_COUNT)),
        "finding": _finding(),
        "one_sided": _object(account=_LETTER, speaker=_TEXT, passages=_list(_COUNT), perhaps=_list(_COUNT)),
        "matrix": _object(speaker=_NAME, accounts=_list(share)),
    }


def _checks(matrix: bool) -> Json:
    conflict = _object(kind={"enum": ["contradicted", "joint"]}, sure=_CHANCE) | _of_accounts(_list(_COUNT))
    clause = _object(account=_LETTER, speaker=_NAME, link=_COUNT, passage=_COUNT, start=_COUNT, end=_COUNT)
    joint = _object(account=_LETTER, passage=_COUNT, other_passages=_list(_COUNT), other_speaker=_NAME)
    checks = _object(
        conflicts=_list(conflict),
        one_sided=_list(_ref("one_sided")),
        one_sided_clauses=_list(clause),
        joint_claims=_list(joint),
        verbs=_list(_object(link=_COUNT) | _of_accounts(_TEXT)),
    )
    if matrix:
        checks["required"].append("matrix")
        checks["properties"]["matrix"] = _list(_ref("matrix"))
    return checks


def _finding() -> Json:
    ground = _object(account=_LETTER, passage=_COUNT, start=_COUNT, end=_COUNT)
    return _object(
        kind=_one_of(FindingKind),
        told=_TEXT,
        of=_or_null(_LETTER),
        words=_list(_TEXT),
        sure=_CHANCE,
        perhaps=_TRUTH,
        grounds=_list(ground) | {"minItems": 1},
    )


def _search() -> Json:
    """What `--search` found in each account."""
    hit = _object(passage=_COUNT, spans=_list(_ref("span")), counterpart=_TRUTH)
    found = _object(name=_LETTER, occurrences=_COUNT, counterparts=_COUNT, words=_list(_TEXT), hits=_list(hit))
    return _object(query=_TEXT, readouts=_list(found))


def _row() -> Json:
    relation = _object(accounts=_letters(2), state=_one_of(Relation))
    return _object(
        cells=_list(_list(_COUNT)),
        states=_list({"enum": list(CELL_STATES)}),
        elsewhere=_list(_list(_COUNT)),
        compared=_TRUTH,
        alone=_or_null(_LETTER),
        against=_or_null(_LETTER),
        relations=_list(relation),
    )
