import json as standard_json
import re
import unicodedata
from functools import cache
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from readout_tui import __version__
from readout_tui.core.characters.widths import cells
from readout_tui.core.compare import compare
from readout_tui.core.judging import judged
from readout_tui.core.lookup import Lookup
from readout_tui.core.model import FIRST_TWO, Comparison, Row, Source
from readout_tui.formats import json, markdown, text
from readout_tui.formats.columns import pad, wrap
from readout_tui.formats.load import seeds
from readout_tui.formats.tables import EVERYTHING, WRITERS, Request
from readout_tui.formats.words import seen_elsewhere, state
from readout_tui.formats.writers.marked import MARKS, Mark, Stretch
from tests.builders import aligned, disagreeing, harbour, link
from tests.builders import lines as lines_of

HOSTILE = (
    "\x1b]0;x\x07 said [@click=app.quit]on[/] | <b>both</b> `sides` *agreed* \u202e\u200b\x9b31m http://x.y www.x.y."
)


@cache
def pair() -> Comparison:
    return judged(compare(seeds()))


def of(a: str, b: str) -> Comparison:
    return compare([Source(a, "a", "0"), Source(b, "b\x1b", "1")])


def acts(output: str) -> list[str]:
    live = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    return [c for c in output if unicodedata.category(c) in live and c != "\n"]


def test_json_has_what_the_schema_promises() -> None:
    data = standard_json.loads(json.write(pair()))
    assert (data["schema"], data["version"], data["narrowed"]) == ("readout-tui/comparison", 3, False)
    for readout, loaded in zip(data["readouts"], seeds(), strict=True):
        assert readout["text"] == loaded.text
        assert (readout["digest"], readout["publisher"]) == (loaded.digest, loaded.publisher)
        assert {"name", "title", "publisher", "date", "language", "document", "origin"} <= readout.keys()
        names = {speaker["name"] for speaker in data["speakers"]} | {"both", None}
        for passage in readout["passages"]:
            assert readout["text"][passage["start"] : passage["end"]].strip()
            assert passage["speaker"] in names
            assert passage["attributions"]
            assert passage["attributions"][0]["speaker"] == passage["speaker"]
            if passage["cue"]:
                assert passage["cue"]["start"] < passage["cue"]["end"]
    links = [link for link in data["links"] if not link["also"]]
    for side, name in enumerate("ab"):
        linked = [n for link in links for n in link[name]]
        assert sorted(linked) == list(range(len(data["readouts"][side]["passages"])))
    assert {link["kind"] for link in links} <= {"same", "reworded", "differs", "alone"}
    assert any(link["moved"] for link in links)


def test_json_is_ascii_and_narrows_the_links_only() -> None:
    comparison = of(HOSTILE + "\ud800", "Nothing alike.")
    written = json.write(comparison)
    assert written.isascii()
    assert written.endswith("\n")
    assert written[:-1].isprintable()
    assert standard_json.loads(written)["readouts"][0]["text"] == HOSTILE + "\ud800"
    narrowed = standard_json.loads(json.write(pair(), Request({Row(0), Row(2)})))
    assert narrowed["narrowed"]
    assert len([link for link in narrowed["links"] if not link["also"]]) == 2
    assert len(narrowed["readouts"][0]["passages"]) == len(pair().readouts[0].passages)


def test_json_names_who_says_it_and_through_whom() -> None:
    made = harbour()
    (first,), *rest = made.attributions.voices[0]
    voices = ((first._replace(speaker="okoye", via="rivera"),), *rest), made.attributions.voices[1]
    made = made._replace(attributions=made.attributions._replace(voices=voices))
    a, b = standard_json.loads(json.write(made))["readouts"]
    assert [p["speaker"] for p in a["passages"]] == ["Ike Okoye", *["Ana Rivera"] * 3, "Ike Okoye"]
    assert [p["via"] for p in a["passages"]] == ["Ana Rivera", None, None, None, None]
    assert [p["speaker"] for p in b["passages"]] == [None, "Ike Okoye", "Ana Rivera", "both"]


def test_text_says_how_each_link_stands_and_who_speaks() -> None:
    lines = text.write(harbour()).splitlines()
    assert [line for line in lines if line[:2] in {"= ", "~ ", "< ", "> "}] == [
        "= same words · linked 99 % · made by hand",
        "= same words · linked 99 % · Ana Rivera (named here) · made by hand",
        "< only in A · Ana Rivera (carried over) · made by hand",
        "~ reworded, moved · linked 99 % · Ana Rivera (by pronoun), Ike Okoye (named here) · made by hand",
        "< only in A · Ike Okoye (named here) · made by hand",
        "> only in B · both (both sides together) · made by hand",
    ]
    assert "A3 The first ships are expected within days.     │ (no passage found in B)" in lines
    assert "  narration: A 1, 8; B 1, 8" in lines


def test_a_second_place_is_told_on_both_sides() -> None:
    made = lines_of(["One.", "Two."], ["Three."])
    made = made._replace(alignments=aligned(Lookup(made).links, [link((1,), (0,))]))
    lookup = Lookup(made)
    told = [(state(lookup, link), seen_elsewhere(lookup, link)) for link in lookup.links]
    assert told == [("reworded; also A2", ""), ("also B1", "see B1")]
    assert "(see B1)" in text.write(made)
    assert "| *see B1* | also B1 |" in markdown.write(made)


def test_what_is_not_compared_is_called_by_its_kind() -> None:
    made = lines_of(["Title", "One."], ["One."], links=[link((0,), (), "alone"), link((1,), (0,), "same")])
    first, *rest = made.readouts[0].passages
    titled = made.readouts[0]._replace(passages=(first._replace(kind="headline"), *rest))
    made = made._replace(readouts=(titled, made.readouts[1]))
    assert ". headline\nA headline Title" in text.write(made)
    assert "| A headline Title |  | headline |" in markdown.write(made)


@pytest.mark.parametrize("width", [1, 20, 63, 64, 100, 200])
def test_text_holds_every_passage_within_its_width(width: int) -> None:
    written = text.write(pair(), Request(width=width))
    assert max(map(cells, written.splitlines())) <= max(width, 20)
    assert acts(written) == []
    words = re.sub(r"[\W_]", "", written)
    assert "no passage found in B" in " ".join(written.split()) or width < 20
    if width < 64:
        for readout in pair().readouts:
            for number in readout.body:
                assert re.sub(r"[\W_]", "", readout.slice(number)) in words


def test_text_narrows() -> None:
    written = text.write(pair(), Request({Row(2)}))
    assert "Shown: 1 of" in written
    assert "Scope: 1 of 21 rows: filtered by “x”." in text.write(pair(), Request({Row(2)}, scope="filtered by “x”"))
    assert written.count("│") == len([line for line in written.splitlines() if "│" in line])


def test_markdown_says_what_is_not_mentioned() -> None:
    written = markdown.write(pair())
    assert "| *No passage found* |" in written
    table, speakers = written.split("## Who is reported to say how much")
    rows = [line for line in table.splitlines() if line.startswith("| ")]
    assert len(rows) == 1 + len(pair().alignments[FIRST_TWO].links)
    assert all(line.count("|") == 4 for line in rows)
    assert "| Xi Jinping | " in speakers


def test_markdown_narrows() -> None:
    written = markdown.write(harbour(), Request({Row(2)}))
    assert "The first ships" in written
    assert "Okoye invited" not in written


def test_nothing_in_a_text_is_markup() -> None:
    written = markdown.write(of(f"Mr Smith said {HOSTILE}", "The two sides agreed."))
    assert acts(written) == []
    cell = next(line for line in written.splitlines() if "click" in line)
    for markup in ("[", "`", "<b>", "<i>", "http://", "www."):
        assert markup not in cell
    assert "[@click=app.quit]on[/] | <b>both</b> `sides` *agreed*" in unescape(cell)


@pytest.mark.parametrize(
    "text",
    [
        "example.com and www.example.com and http://example.com/x and a@example.com",
        "==lit== %%hidden%% ++added++ ~~gone~~ ^up^ $x^2$ :smile: GH-12 #12 @who",
        "- [ ] task 1. one > quote # head --- *** ___ ![x](y) [^1] [[page]] <!-- x --> &amp; &#x1b;",
        "{{ template }} {% x %} \\ back `code` ``` fence <script>alert(1)</script> <a href=x>",
    ],
)
def test_no_dialect_of_markdown_finds_markup(text: str) -> None:
    escaped = markdown.escape(text)
    assert unescape(escaped) == text
    assert not re.search(r"[\\\[\]`*_<>{}|~^$@]|&(?!#\d+;)|#(?!\d)|:\S|\w\.\w\w|==|%%|\+\+|GH-", escaped)


def test_a_name_of_a_file_that_is_no_text_makes_valid_json() -> None:
    comparison = compare([Source(text, f"{n}\udcff.txt", str(n)) for n, text in enumerate(("Smith said yes.", "No."))])
    read = standard_json.loads(json.write(comparison))
    assert read["readouts"][0]["origin"] == "0\\udcff.txt"
    assert standard_json.dumps(read, ensure_ascii=False).encode("utf-8")


@given(st.text(), st.text())
@settings(deadline=None, max_examples=40)
def test_any_two_texts_can_be_written(a: str, b: str) -> None:
    comparison = of(a, b)
    standard_json.loads(json.write(comparison))
    assert acts(text.write(comparison, Request(width=30))) == []
    assert acts(markdown.write(comparison)) == []


def test_cells_are_counted_as_terminals_draw() -> None:
    assert [cells(text) for text in ("", "ab", "é", "e\u0301", "中文", "ｆ", "ﾊ")] == [0, 2, 1, 1, 4, 2, 1]


@given(st.text(st.sampled_from("ab 中文é\u0301🙂"), max_size=60), st.integers(2, 20))
@settings(deadline=None)
def test_wrapping_keeps_words_and_width(words: str, width: int) -> None:
    lines = wrap(words, width)
    assert all(cells(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(words.split())
    assert all(cells(pad(line, width)) == width for line in lines)


def test_text_prints_each_difference_below_how_the_link_stands() -> None:
    printed = text.write(disagreeing(), Request(width=120)).splitlines()
    at = printed.index("# differs · linked 99 % · Ana Rivera (named here) · made by hand")
    assert printed[at + 1 : at + 3] == ["  number: 5,000 / 50,000", "  date: 30 June / 30 July"]
    at = printed.index("# differs, moved · linked 99 % · Ike Okoye (named here) · made by hand")
    assert printed[at + 1 : at + 3] == ["  modality: will open / may open", "  claim: - / next year"]
    at = printed.index("? may differ · linked 99 % · Ike Okoye (named here) · made by hand")
    assert printed[at + 1] == "  may differ: scope: all ports / the ports"


def test_markdown_prints_each_difference_in_the_cell_of_the_link() -> None:
    printed = markdown.write(disagreeing())
    assert "| **differs**<br>linked 99 %<br>number: 5,000 / 50,000<br>date: 30 June / 30 July |" in printed
    assert "| may differ<br>linked 99 %<br>may differ: scope: all ports / the ports |" in printed


def test_json_keeps_doubts_apart_from_what_counts() -> None:
    made = disagreeing()
    links = standard_json.loads(json.write(made))["links"]
    assert [link["kind"] for link in links] == ["same", *["reworded"] * 2, *["differs"] * 2, "alone", "alone"]
    assert [[d["class"] for d in link["substance"]] for link in links[:5]] == [
        *([], [], []),
        ["date", "number"],
        ["modality", "claim"],
    ]
    assert [[d["class"] for d in link["doubts"]] for link in links[:5]] == [[], [], ["scope"], [], ["tone"]]
    claim = links[4]["substance"][1]
    assert (claim["a"], claim["grave"], claim["sure"]) == (None, 2, 0.6)
    assert made.readouts[1].text[claim["b"]["start"] : claim["b"]["end"]] == "next year"


def test_text_marks_the_words_that_differ() -> None:
    printed = text.write(disagreeing(), Request(width=60))
    lines = " ".join(printed.split())
    assert "A4 Rivera said that {5,000} workers will come by {30 June}." in lines
    assert "B4 Okoye promised to help {?the ports}." in lines
    assert "B2 Okoye {may open} [the harbour] {next year}." in lines
    assert "Marks: {differs in meaning}, {?may differ}, [other words]" in lines


def test_markdown_marks_the_words_that_differ() -> None:
    printed = markdown.write(disagreeing())
    assert "Rivera said that **5,000** workers will come by **30 June**." in printed
    assert "Okoye promised to help **the ports** (?)." in printed
    assert "| A4 **Ana Rivera (named here):** Rivera" in printed


@given(st.lists(st.tuples(st.text(st.sampled_from('ab1 .,*<"中\n'), min_size=1), st.sampled_from(MARKS)), max_size=6))
@settings(deadline=None)
def test_marks_in_markdown_are_shown_as_marks_and_never_as_asterisks(parts: list[tuple[str, Mark]]) -> None:
    stretches = [Stretch(*part) for part in parts]
    html = MarkdownIt().renderInline(markdown.marked(stretches))
    shown = unescape(re.sub(r"</?(?:em|strong)>|<!-- -->|&lt;!-- --&gt;", "", html).replace(" (?)", ""))
    assert "".join(shown.split()) == "".join("".join(text for text, _mark in parts).split())


def test_what_an_output_is_of_is_told_in_text_and_markdown() -> None:
    for written in (text.write(pair(), Request(width=400)), unescape(markdown.write(pair()))):
        assert f"Made by: readout-tui {__version__}" in written
        assert "Scope: All 21 rows." in written
        assert all(f"sha256 {source.digest}" in written for source in seeds())
        assert "“No passage found” means that the program found none" in written


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_remarks_on_how_a_document_was_read_are_told(name: str) -> None:
    left = Source("Smith said that trade will grow.", "a", "0", remarks=("2 tracked changes are shown accepted",))
    pair = (left, Source("Smith said that it will grow.", "b", "1"))
    written = WRITERS[name].write(compare(pair), EVERYTHING)
    assert "2 tracked changes are shown accepted" in (written if isinstance(written, str) else written.decode())
