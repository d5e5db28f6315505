"""`python -m benchmarks.quality.pages`: the table of figures. With --faults, what is lost and what leaks."""

from __future__ import annotations

import argparse

from benchmarks.quality.pages.fresh import FRESH
from benchmarks.quality.pages.further import FURTHER
from benchmarks.quality.pages.last import LAST
from benchmarks.quality.pages.later import LATER
from benchmarks.quality.pages.layouts import LAYOUTS
from benchmarks.quality.pages.measure import FIELDS, Figures, figures
from benchmarks.quality.pages.more import MORE
from benchmarks.quality.pages.newest import NEWEST
from benchmarks.quality.pages.parts import PARTS
from benchmarks.quality.pages.sites import SITES
from benchmarks.quality.pages.texts import FIVE, SIX
from benchmarks.quality.pages.unseen import UNSEEN


def main() -> None:
    """Read the options, print the table."""
    parser = argparse.ArgumentParser(prog="benchmarks.quality.pages", description=__doc__)
    parser.add_argument("--faults", action="store_true", help="print what is lost and what leaks")
    options = parser.parse_args()
    print_figures("sites", figures(SITES, options.faults, SIX))
    print_figures("unseen", figures(UNSEEN, options.faults, SIX))
    print_figures("fresh", figures(FRESH, options.faults, SIX))
    print_figures("newest", figures(NEWEST, options.faults, SIX))
    for name, layouts in (("further", FURTHER), ("more", MORE), ("parts", PARTS)):
        print_figures(name, figures(layouts, options.faults, FIVE))
    for name, layouts in (("layouts", LAYOUTS), ("later", LATER), ("last", LAST)):
        print_figures(name, figures(layouts, options.faults))


def print_figures(name: str, found: Figures) -> None:
    """A row of the table."""
    facts = "  ".join(f"{field} {found.right[field]}/{found.told[field]}" for field in FIELDS)
    print(
        f"{name}: {found.pages} pages  kept {found.kept}/{found.lines} = {found.kept / found.lines:.2%}  "
        f"leaked {found.leaked}/{found.passages} = {found.leaked / found.passages:.2%}  offsets {found.offsets}  {facts}"
    )


if __name__ == "__main__":
    main()
