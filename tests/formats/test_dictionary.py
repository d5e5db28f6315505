"""The reader's own dictionary: three forms, and files that are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from readout_tui.core.model import Dictionary
from readout_tui.errors import InputError
from readout_tui.formats import dictionary

ENTRY = (
    "<entry><form><orth>Haus</orth></form><sense><cit type='trans'><quote>house</quote></cit>"
    "<cit type='example'><quote>aus dem Haus</quote><cit type='trans'><quote>from home</quote></cit></cit></sense>"
    "</entry>"
)


def read(folder: Path, text: str, name: str = "terms.tsv") -> Dictionary:
    path = folder / name
    path.write_text(text, "utf-8")
    return dictionary.read(str(path))


def test_tsv_has_two_columns_with_alternatives_and_phrases(tmp_path: Path) -> None:
    text = "# my terms\npandemic; epidemic\t疫情\n\nclimate change (long-term)\tcambio climático\n"
    assert read(tmp_path, text) == (
        ("pandemic", "疫情"),
        ("epidemic", "疫情"),
        ("climate change", "cambio climático"),
    )


def test_cedict_gives_both_scripts_and_no_remarks(tmp_path: Path) -> None:
    text = "# CC-CEDICT\n國 国 [guo2] /country/CL:個|个[ge4]/surname Guo/state; nation (politics)/\n"
    assert read(tmp_path, text, "cedict_ts.u8") == (
        ("國", "country"),
        ("國", "state"),
        ("國", "nation"),
        ("国", "country"),
        ("国", "state"),
        ("国", "nation"),
    )


def test_freedict_gives_translations_of_entries_and_not_of_examples(tmp_path: Path) -> None:
    text = f"<?xml version='1.0'?><!DOCTYPE TEI SYSTEM 'x.dtd'><TEI><text><body>{ENTRY}</body></text></TEI>"
    assert read(tmp_path, text, "deu-eng.tei") == (("Haus", "house"),)


def test_what_explains_is_no_term(tmp_path: Path) -> None:
    text = f"dog\tperro\ncat\ta small animal that lives in houses\nfish\t{'p' * 300}\nbird\t(!)\n"
    assert read(tmp_path, text) == (("dog", "perro"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("one column\n", "line 1 does not have two columns"),
        ("a\tb\nc\td\te\n", "line 2 does not have two columns"),
        ("疫情 疫情 [yi4 qing2] /epidemic/\nnothing\n", "line 2 is not of the form of CC-CEDICT"),
        ("# only a remark\n", "has no terms of two languages"),
        ("<?xml version='1.0'?><TEI><entry>", "line 1 is not well-formed XML: no element found"),
        ("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><TEI>&b;</TEI>", "declares entities"),
        (
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]><TEI>&b;</TEI>",
            "declares entities",
        ),
        ("<TEI>" * 100, "elements more than 64 deep"),
        ("<TEI>\x1b[31m</TEI>", "not well-formed"),
    ],
)
def test_a_file_that_is_none_is_refused_in_one_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as error:
        read(tmp_path, text)
    assert error.value.hint
    assert "\n" not in error.value.message + error.value.hint
    assert "\x1b" not in error.value.message


@pytest.mark.parametrize("name", ["terms.tsv", "terms.tei"])
def test_the_number_of_pairs_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(dictionary, "MOST", 3)
    entries = (ENTRY.replace("house", "house" * number) for number in range(1, 9))
    text = f"<TEI>{''.join(entries)}</TEI>" if name.endswith("tei") else "".join(f"a{n}\tb\n" for n in range(4))
    with pytest.raises(InputError, match="more than 3 pairs"):
        read(tmp_path, text, name)
