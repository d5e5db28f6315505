"""`python -m benchmarks.quality.bilingual [--fit] [--closed] [--meaning] [--dictionary FILE]`: fits and scores links.

Without `--fit` each open pair is scored with numbers fitted without it. `--fit` also writes
`core/data/fitted/bilingual_weights.py`. `--closed` scores the closed pairs with the shipped numbers: a pair that is
read to change anything is no longer closed. `--dictionary`: with a reader's own terms of two languages. `--meaning`:
with the sentence encoder of the extra [meaning], and numbers of its own (`bilingual_meaning.py`). Sentences are taken
as they stand in the files. Needs NumPy and SciPy.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from scipy.optimize import minimize

from benchmarks.quality.bilingual.material import Pair, pairs
from readout_tui.core.alignment.bilingual import BASE, FITTED, FITTED_WITH_ENCODER, FULL, THRESHOLD, probabilities
from readout_tui.core.alignment.bilingual_features import Compared, compared, sentence
from readout_tui.core.alignment.context_features import context_features
from readout_tui.core.alignment.grouping import Decided, grouped
from readout_tui.core.alignment.lexicon import looked_up
from readout_tui.core.alignment.scoring import Fitted, Linear
from readout_tui.core.alignment.shared_space import VectorReader
from readout_tui.core.data.glossary import terms
from readout_tui.core.model import Dictionary, Encoder, unwatched
from readout_tui.formats.dictionary import read
from readout_tui.system.encoder import sentence_encoder

OUT: Final = Path(__file__).resolve().parents[3] / "src/readout_tui/core/data/fitted"
NEGATIVE: Final = frozenset({"odd_figures", "length", "diagonal", "unchained"})
"""Features whose weights may not be positive."""
FREE: Final = frozenset({"adds", "left_over"})
"""Features whose weights may have either sign; those of all others may not be negative."""
PENALTY: Final = 3.0
FOLDS: Final = 6
Array = Any  # numpy.ndarray


class Case(NamedTuple):
    """A pair of texts with its features."""

    pair: Pair
    found: Compared
    right: Array  # 1 for each pair of sentences that corresponds, in the order of `found.pairs`


@cache
def _reader(code: str) -> VectorReader:
    return VectorReader(code)


def case(pair: Pair, dictionary: Dictionary = (), encoder: Encoder | None = None) -> Case:
    """The features of a pair of texts, read with a dictionary and an encoder or without."""
    readers = _reader(pair.languages[0]), _reader(pair.languages[1])
    left, right = (
        [sentence(text, reader, code) for text in side]
        for side, reader, code in zip((pair.left, pair.right), readers, pair.languages, strict=True)
    )
    lexicon = looked_up(dictionary + terms(*pair.languages), (pair.left, pair.right), pair.languages)
    encoded = (encoder(pair.left), encoder(pair.right)) if encoder else None
    found = compared(left, right, readers, unwatched, lexicon, encoded)
    return Case(pair, found, np.array([float(both in pair.links) for both in found.pairs]))


def logistic(rows: Array, right: Array, names: Sequence[str]) -> Linear:
    """A logistic model with an L2 penalty and weights of the sign that makes sense."""

    def loss(beta: Array) -> tuple[float, Array]:
        odds = beta[0] + rows @ beta[1:]
        wrong = 1.0 / (1.0 + np.exp(-odds)) - right
        value = (np.logaddexp(0.0, odds) - right * odds).sum() + PENALTY * (beta[1:] ** 2).sum() / 2.0
        return value, np.concatenate([[wrong.sum()], rows.T @ wrong + PENALTY * beta[1:]])

    bounds = [(None, None) if name in FREE else (None, 0.0) if name in NEGATIVE else (0.0, None) for name in names]
    found = minimize(loss, np.zeros(len(names) + 1), jac=True, method="L-BFGS-B", bounds=[(None, None), *bounds]).x
    return Linear(float(found[0]), tuple(map(float, found[1:])))


def _full(case: Case, alike: Linear) -> Array:
    odds = [alike.odds(row) for row in case.found.base]
    around = context_features(case.found.pairs, odds, *case.found.terms, unwatched)
    return np.hstack([np.array(case.found.base), np.array(around)])


def _alike(cases: Sequence[Case]) -> Linear:
    return logistic(
        np.concatenate([np.array(c.found.base) for c in cases]), np.concatenate([c.right for c in cases]), BASE
    )


def models(cases: Sequence[Case]) -> Fitted:
    """Both models, not calibrated. The second sees what the first says of cases that it was not fitted to."""
    rows = []
    for number, one in enumerate(cases):
        others = [c for k, c in enumerate(cases) if k % FOLDS != number % FOLDS]
        rows.append(_full(one, _alike(others)))
    fits = logistic(np.concatenate(rows), np.concatenate([c.right for c in cases]), FULL)
    return Fitted(_alike(cases), fits, THRESHOLD)


class Scored(NamedTuple):
    """What a pair of texts scores."""

    f1: float
    links: list[tuple[float, bool]]  # of each linked pair of sentences: its probability, and whether it is right
    alone: tuple[int, int, int]  # sentences without partner: right, found, true


def scored(case: Case, fitted: Fitted) -> Scored:
    """The links of a pair of texts against those made by hand."""
    likely = probabilities(case.found, fitted, unwatched)
    groups = [group for found in grouped(likely, fitted.threshold, Decided()) for group in found]
    linked = {(i, j) for group in groups for i in group.left for j in group.right}
    true = case.pair.links
    alone = [0, 0, 0]
    for side, texts in enumerate((case.pair.left, case.pair.right)):
        found, wanted = (set(range(len(texts))) - {both[side] for both in links} for links in (linked, true))
        alone = [a + b for a, b in zip(alone, (len(found & wanted), len(found), len(wanted)), strict=True)]
    links = [(likely.get(both, 0.0), both in true) for both in sorted(linked)]
    return Scored(200.0 * len(linked & true) / (len(linked) + len(true)), links, (alone[0], alone[1], alone[2]))


def calibrated(links: Sequence[tuple[float, bool]], fitted: Fitted) -> Fitted:
    """The models with slope and offset for the log-odds of links (Platt scaling)."""
    odds = np.array([[np.log(p / (1.0 - p))] for p, _ in links if 0.0 < p < 1.0])
    right = np.array([float(ok) for p, ok in links if 0.0 < p < 1.0])
    line = logistic(odds, right, ("slope",))
    return fitted._replace(slope=line.weights[0], offset=line.bias)


def report(title: str, results: Sequence[tuple[Pair, Scored]], fitted: Fitted) -> None:
    """Prints means by kind, and how many links are right by confidence."""
    kinds: dict[str, list[Scored]] = defaultdict(list)
    told: dict[int, list[bool]] = defaultdict(list)
    for pair, result in results:
        kinds[pair.kind].append(result)
        for likely, correct in result.links:
            told[min(9, int(10 * fitted.sure(likely)))].append(correct)
    print(title)
    for kind, of_kind in sorted(kinds.items()):
        right, found, true = (sum(result.alone[k] for result in of_kind) for k in range(3))
        mean = sum(result.f1 for result in of_kind) / len(of_kind)
        alone = 200 * right / max(1, found + true)
        print(f"  {kind:6} {len(of_kind):3} pairs   F1 {mean:5.1f}   only here F1 {alone:5.1f}")
    print("  told:", ", ".join(f".{k} {sum(v)} of {len(v)} right" for k, v in sorted(told.items())))


def main(options: Sequence[str]) -> None:
    """Fits, scores and writes, as asked."""
    dictionary = read(options[options.index("--dictionary") + 1]) if "--dictionary" in options else ()
    encoder = sentence_encoder() if "--meaning" in options else None
    fitted = FITTED_WITH_ENCODER if encoder else FITTED
    if "--closed" in options:
        closed = [case(pair, dictionary, encoder) for pair in pairs("closed")]
        report("closed", [(c.pair, scored(c, fitted)) for c in closed], fitted)
        return
    cases = [case(pair, dictionary, encoder) for pair in pairs("open")]
    results = []
    for one in cases:
        results.append((one.pair, scored(one, models([c for c in cases if c is not one]))))
    fitted = calibrated([link for _, result in results for link in result.links], models(cases))
    report("open, each left out of the fit", results, fitted)
    if "--fit" in options:
        (OUT / f"bilingual_{'meaning' if encoder else 'weights'}.py").write_text(_written(fitted, encoder), "utf-8")


def _written(fitted: Fitted, encoder: Encoder | None) -> str:
    parts = []
    for name, model, names in (("ALIKE", fitted.alike, BASE), ("FITS", fitted.fits, FULL)):
        rows = "".join(f'    "{key}": {value:.3f},\n' for key, value in zip(names, model.weights, strict=True))
        parts.append(f"{name}_BIAS: Final = {model.bias:.3f}\n{name}: Final = {{\n{rows}}}\n")
    which = " with a sentence encoder" if encoder else ""
    how = " --meaning" if encoder else ""
    return f'''"""The fitted numbers for two languages{which}; `python -m benchmarks.quality.bilingual --fit{how}`.

The names of the weights are those of the features: `bilingual_features.BilingualFeatures`, and for FITS also
`context_features.ContextFeatures`.
"""

from typing import Final

{"".join(parts)}SLOPE: Final = {fitted.slope:.3f}
OFFSET: Final = {fitted.offset:.3f}
'''


if __name__ == "__main__":
    main(sys.argv[1:])
