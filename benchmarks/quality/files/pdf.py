"""Makes PDF files with three programs and counts the sentences that are read whole.

    python -m benchmarks.quality.files.pdf [--unseen]

A sentence is whole if a passage of the readout holds it and nothing else, whatever line ends and hyphens at line ends
are in it. A head is in a sentence if a passage of the body holds a running head, the number of a page or a note.
`--unseen` takes layouts and texts that no rule was made with.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, NamedTuple
from unicodedata import normalize

from benchmarks.quality.files.prose import paragraphs
from readout_tui.core.model import Readout, Source
from readout_tui.core.segmentation.segment import read as segment
from readout_tui.formats.pdf.reader import read

HEAD = "Ministry of Foreign Affairs of Norland"
NOTE = "See the report of the ministry"


class Layout(NamedTuple):
    """How a document is set."""

    columns: int = 1
    running: bool = True  # heads and page numbers
    notes: bool = True
    justified: bool = True  # and words parted, where the program can
    indented: bool = False  # paragraphs begin with an indent, without space between them
    size: float = 10.5


LAYOUTS = {
    "one column": Layout(),
    "one column, ragged, indented": Layout(justified=False, indented=True, notes=False),
    "two columns": Layout(columns=2),
    "two columns, indented": Layout(columns=2, indented=True, size=9),
}
UNSEEN = {
    "one column, large": Layout(size=13, indented=True),
    "two columns, ragged": Layout(columns=2, justified=False, size=8.5),
}
Maker = Callable[[list[list[str]], Layout], bytes]


class Score(NamedTuple):
    """What was found of a document."""

    sentences: int
    whole: int
    spoilt: int  # passages of the body with a head, a page number or a note inside
    missed: list[str]


def main() -> None:
    """Prints a line for each program and layout."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--unseen", action="store_true")
    parser.add_argument("--missed", action="store_true", help="print the sentences that were not found")
    chosen = parser.parse_args()
    scores = []
    for program, make in MAKERS.items():
        for place, (name, layout) in enumerate((UNSEEN if chosen.unseen else LAYOUTS).items()):
            found = score(make, layout, seed=900 + place if chosen.unseen else place)
            scores.append(found)
            print(f"{program:10} {name:30} {found.whole:4} of {found.sentences:4} whole, {found.spoilt} spoilt")
            if chosen.missed:
                print(*(f"    {sentence}" for sentence in found.missed), sep="\n")
    whole, sentences = sum(found.whole for found in scores), sum(found.sentences for found in scores)
    spoilt = sum(found.spoilt for found in scores)
    print(f"{100 * whole / sentences:.2f} % of {sentences} sentences whole, {spoilt} spoilt")


def score(make: Maker, layout: Layout, seed: int) -> Score:
    """Makes a document of some four pages and reads it."""
    text = paragraphs(seed, 40)
    document = read(make(text, layout), None, "made.pdf")
    readout = segment(Source(document.text, "made.pdf", "0", blocks=document.blocks), "A")
    return judged(text, readout)


def judged(text: list[list[str]], readout: Readout) -> Score:
    """How many of the sentences are passages of the readout."""
    bodies = [plain(readout.slice(number)) for number in readout.body]
    found = set(bodies)
    sentences = [sentence for paragraph in text for sentence in paragraph]
    missed = [sentence for sentence in sentences if plain(sentence) not in found]
    spoilt = sum(plain(HEAD) in body or plain(NOTE) in body.lstrip("0123456789")[1:] for body in bodies)
    return Score(len(sentences), len(sentences) - len(missed), spoilt, missed)


def plain(text: str) -> str:
    """The letters and figures of a text, ligatures as letters, without marks of notes."""
    text = normalize("NFKC", text)
    return re.sub(r"[\W_]+", "", re.sub(r"(?<=[.”])(?:\[\d+\]|\d{1,2})$", "", text.strip()))


# --- the programs


def reportlab(text: list[list[str]], layout: Layout) -> bytes:
    """Made with reportlab: frames, paragraphs that flow through them, notes drawn at the foot of each page."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

    width, height = A4
    gap = 18
    each = (width - 120 - gap * (layout.columns - 1)) / layout.columns
    frames = [Frame(60 + column * (each + gap), 110, each, height - 190) for column in range(layout.columns)]

    def beside(canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        if layout.running:
            canvas.drawString(60, height - 50, HEAD)
            canvas.drawCentredString(width / 2, 40, f"- {document.page} -")
        if layout.notes:
            canvas.setFont("Helvetica", 7.5)
            canvas.drawString(60, 84, f"{document.page} {noted(document.page)}")

    style = ParagraphStyle(
        "body",
        fontSize=layout.size,
        leading=layout.size * 1.25,
        alignment=4 if layout.justified else 0,
        firstLineIndent=14 if layout.indented else 0,
        spaceAfter=0 if layout.indented else 8,
    )
    head = ParagraphStyle("head", fontSize=16, leading=20, spaceAfter=12)
    out = BytesIO()
    document = BaseDocTemplate(out, pagesize=A4)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=beside))
    document.build([Paragraph("Readout of the talks in Harwick", head), *(Paragraph(" ".join(p), style) for p in text)])
    return out.getvalue()


def fpdf(text: list[list[str]], layout: Layout) -> bytes:
    """Made with fpdf2: cells of many lines, or its columns; words are parted at soft hyphens."""
    from fpdf import FPDF

    class Sheet(FPDF):  # type: ignore[misc, unused-ignore]
        def header(self) -> None:
            if layout.running:
                self.set_font("Times", "I", 8)
                self.cell(0, 8, HEAD, align="R", new_x="LMARGIN", new_y="NEXT")
                self.ln(4)

        def footer(self) -> None:
            if layout.notes:
                self.set_y(-30)
                self.set_font("Times", "", 7.5)
                self.cell(0, 6, f"{self.page_no()} {noted(self.page_no())}")
            if layout.running:
                self.set_y(-15)
                self.set_font("Times", "", 8)
                self.cell(0, 8, f"Page {self.page_no()} of {{nb}}", align="C")

    sheet = Sheet()
    sheet.set_auto_page_break(True, 40)
    sheet.add_page()
    sheet.set_font("Times", "B", 16)
    sheet.cell(0, 12, "Readout of the talks in Harwick", new_x="LMARGIN", new_y="NEXT")
    sheet.set_font("Times", "", layout.size)
    align = "J" if layout.justified else "L"
    line = layout.size * 0.45
    plainer = [" ".join(p).replace("“", '"').replace("”", '"') for p in text]
    if layout.columns > 1:
        with sheet.text_columns(text_align=align, ncols=layout.columns, gutter=8) as columns:
            for paragraph in plainer:
                with columns.paragraph(
                    first_line_indent=5 if layout.indented else 0, bottom_margin=0 if layout.indented else 3
                ) as part:
                    part.write(paragraph)
    else:
        for paragraph in plainer:
            sheet.multi_cell(0, line, parted(paragraph) if layout.justified else paragraph, align=align)
            sheet.ln(0 if layout.indented else line * 0.7)
    return bytes(sheet.output())


def noted(number: int) -> str:
    """The words of a note."""
    return f"{NOTE} on {('fisheries', 'customs', 'prisoners', 'the corridor', 'electricity')[number % 5]}, 2030."


def parted(text: str) -> str:
    """The text with soft hyphens inside its long words, where a program may part them."""
    return re.sub(r"[a-z]{9,}", lambda word: f"{word[0][:5]}\N{SOFT HYPHEN}{word[0][5:]}", text)


def typst(text: list[list[str]], layout: Layout) -> bytes:
    """Made with typst, which parts words by its own rules and sets notes where they belong."""
    import typst as program

    page = f'#set page(paper: "a4", columns: {layout.columns}'
    if layout.running:
        page += (
            f', header: [{HEAD} #h(1fr) A/12], footer: context align(center)[#counter(page).display("1/1", both: true)]'
        )
    set_up = [
        f"{page})",
        f'#set text(size: {layout.size}pt, hyphenate: {str(layout.justified).lower()}, lang: "en")',
        f"#set par(justify: {str(layout.justified).lower()}"
        + (", first-line-indent: 1.2em, spacing: 0.65em)" if layout.indented else ")"),
        "= Readout of the talks in Harwick",
        "",
    ]
    body = []
    for number, paragraph in enumerate(text):
        words = " ".join(paragraph).replace("$", "\\$").replace("#", "\\#")
        body += [words + (f"#footnote[{noted(number)}]" if layout.notes and number % 7 == 3 else ""), ""]
    made: bytes = program.compile("\n".join([*set_up, *body]).encode())
    return made


MAKERS: dict[str, Maker] = {"reportlab": reportlab, "fpdf2": fpdf, "typst": typst}


def made() -> Iterator[tuple[str, bytes]]:
    """All documents with their names."""
    for program, make in MAKERS.items():
        for place, (name, layout) in enumerate(LAYOUTS.items()):
            yield f"{program}, {name}", make(paragraphs(place, 40), layout)


if __name__ == "__main__":
    main()
