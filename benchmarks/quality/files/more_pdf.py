"""Makes PDF files as a browser and a word processor make them, and counts the sentences that are read whole.

    python -m benchmarks.quality.files.more_pdf [--missed]

WeasyPrint sets a page of HTML with the rules of CSS for print (margin boxes, columns, footnotes, parted words), and
LibreOffice, if it is installed, prints a text document with the same. Both draw words through Pango and HarfBuzz, or
their like: with kerning and ligatures, glyph by glyph.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import tempfile
from html import escape
from pathlib import Path

from benchmarks.quality.files.pdf import HEAD, LAYOUTS, UNSEEN, Layout, Maker, noted, score

TITLE = "Readout of the talks in Harwick"


def weasyprint(text: list[list[str]], layout: Layout) -> bytes:
    """Made with WeasyPrint: heads in the margins, notes that float to the foot of the page."""
    import weasyprint as program

    def note(number: int) -> str:
        return f'<span class="note">{noted(number)}</span>' if layout.notes and number % 7 == 3 else ""

    running = (
        f'@top-left {{ content: "{HEAD}"; font-size: 8pt }}'
        '@bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt }'
        if layout.running
        else ""
    )
    style = f"""
        @page {{ size: A4; margin: 25mm; {running} @footnote {{ border-top: .5pt solid; padding-top: 3pt }} }}
        body {{ font-family: serif; font-size: {layout.size}pt; font-variant-ligatures: common-ligatures;
                text-align: {"justify" if layout.justified else "left"};
                hyphens: {"auto" if layout.justified else "manual"} }}
        main {{ columns: {layout.columns}; column-gap: 8mm }}
        p {{ margin: 0; {"text-indent: 1.2em" if layout.indented else "margin-bottom: .7em"} }}
        .note {{ float: footnote; font-size: 7.5pt }}
    """
    body = "".join(f"<p>{escape(' '.join(p))}{note(number)}</p>" for number, p in enumerate(text))
    html = f'<html lang="en"><style>{style}</style><h1>{TITLE}</h1><main>{body}</main></html>'
    made: bytes = program.HTML(string=html).write_pdf()
    return made


def libreoffice(text: list[list[str]], layout: Layout) -> bytes:
    """Made with LibreOffice from a flat text document: head and foot of the page, footnotes, columns."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.fodt"
        path.write_text(_flat(text, layout), "utf-8")
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf"]
        subprocess.run([*command, "--outdir", folder, str(path)], check=True, capture_output=True, timeout=300)
        return path.with_suffix(".pdf").read_bytes()


def _flat(text: list[list[str]], layout: Layout) -> str:
    """A flat OpenDocument text."""

    def note(number: int) -> str:
        if not layout.notes or number % 7 != 3:
            return ""
        return (
            f'<text:note text:note-class="footnote"><text:note-citation>{number // 7 + 1}</text:note-citation>'
            f'<text:note-body><text:p text:style-name="N">{noted(number)}</text:p></text:note-body></text:note>'
        )

    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0"'
        for name, uri in (
            ("office", "office"), ("style", "style"), ("text", "text"), ("fo", "xsl-fo-compatible"),
        )
    )  # fmt: skip
    align = "justify" if layout.justified else "start"
    indent = 'fo:text-indent="5mm"' if layout.indented else 'fo:margin-bottom="3mm"'
    head = f'<style:header><text:p text:style-name="N">{HEAD}</text:p></style:header>' if layout.running else ""
    foot = (
        '<style:footer><text:p text:style-name="C">- <text:page-number text:select-page="current">1</text:page-number>'
        " -</text:p></style:footer>"
        if layout.running
        else ""
    )
    edge = (
        '<style:{0}-style><style:header-footer-properties fo:min-height="8mm" fo:margin-{1}="4mm"/></style:{0}-style>'
    )
    parted = str(layout.justified).lower()
    letters = f'fo:font-size="{layout.size}pt" fo:language="en" fo:country="US" fo:hyphenate="{parted}"'
    body = "".join(f'<text:p text:style-name="B">{escape(" ".join(p))}{note(n)}</text:p>' for n, p in enumerate(text))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>'
        f'<style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:text-align="{align}" '
        f"{indent}/><style:text-properties {letters}/></style:style>"
        '<style:style style:name="N" style:family="paragraph"><style:text-properties fo:font-size="7.5pt"/>'
        "</style:style>"
        '<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>'
        '<style:text-properties fo:font-size="8pt"/></style:style>'
        '<style:style style:name="H" style:family="paragraph"><style:text-properties fo:font-size="16pt" '
        'fo:font-weight="bold"/></style:style></office:styles><office:automatic-styles>'
        '<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" '
        'fo:margin-top="20mm" fo:margin-bottom="20mm" fo:margin-left="22mm" fo:margin-right="22mm">'
        f'<style:columns fo:column-count="{layout.columns}" fo:column-gap="8mm"/></style:page-layout-properties>'
        f"{edge.format('header', 'bottom')}{edge.format('footer', 'top')}</style:page-layout></office:automatic-styles>"
        f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">{head}{foot}'
        "</style:master-page></office:master-styles>"
        f'<office:body><office:text><text:p text:style-name="H">{TITLE}</text:p>{body}</office:text></office:body>'
        "</office:document>"
    )


def makers() -> dict[str, Maker]:
    """The programs that are here."""
    found: dict[str, Maker] = {"weasyprint": weasyprint}
    return found | ({"libreoffice": libreoffice} if shutil.which("soffice") else {})


def main() -> None:
    """Prints a line for each program and layout."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--missed", action="store_true", help="print the sentences that were not found")
    chosen = parser.parse_args()
    whole = sentences = 0
    for program, make in makers().items():
        for place, (name, layout) in enumerate((LAYOUTS | UNSEEN).items()):
            found = score(make, layout, seed=400 + place)
            whole, sentences = whole + found.whole, sentences + found.sentences
            print(f"{program:12} {name:30} {found.whole:4} of {found.sentences:4} whole, {found.spoilt} spoilt")
            if chosen.missed:
                print(*(f"    {sentence}" for sentence in found.missed), sep="\n")
    print(f"{100 * whole / sentences:.2f} % of {sentences} sentences whole")


if __name__ == "__main__":
    main()
