"""`python -m benchmarks.quality.meaning [--fit]`: what a sentence encoder adds in one language (the extra [meaning]).

Three numbers (`core/alignment/encoded.py`) are fitted to the candidates of all annotated pairs in one language, whose
probabilities by words come from numbers that were fitted without them. Each pair is then scored with three numbers
that were fitted without it either, and without the encoder. `--fit` writes `core/data/fitted/meaning_weights.py`.
Needs NumPy, SciPy and the extra [meaning].
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from scipy.optimize import minimize

from benchmarks.quality import gold
from benchmarks.quality.evaluate import FOLDS, calibration, judged, unseen
from benchmarks.quality.gold import KINDS, Case
from benchmarks.quality.scores import Score, mean, score
from readout_tui.core.alignment import encoded
from readout_tui.core.alignment.align import align_with, needs_swap
from readout_tui.core.alignment.encoded import Encoded, Numbers, logit
from readout_tui.core.alignment.profiles import profiles
from readout_tui.core.alignment.scoring import Fitted, probabilities
from readout_tui.core.alignment.shared_space import centred, cosines
from readout_tui.core.alignment.term_tables import term_tables
from readout_tui.core.model import UNDECIDED, Alignment, Encoder, unwatched
from readout_tui.system.encoder import sentence_encoder

OUT: Final = Path(__file__).resolve().parents[2] / "src/readout_tui/core/data/fitted/meaning_weights.py"
OWN: Final = 1.0 / 3.0
"""The weight of a pair that was written for this purpose, beside real ones."""
PENALTY: Final = 1.0
Array = Any  # numpy.ndarray


def rows(case: Case, numbers: Fitted, encoder: Encoder) -> tuple[Array, Array, Array]:
    """Of each candidate its log-odds by words and its cosine; whether it is right; its weight."""
    turn = needs_swap(*case.readouts)
    readouts = case.readouts[::-1] if turn else case.readouts
    voices = case.voices[::-1] if turn else case.voices
    tables = numbers.tables or term_tables((), readouts[0].language)
    left, right, _, _ = profiles(readouts, voices, tables, unwatched)
    likely = probabilities(left, right, numbers, unwatched)
    vectors: Encoded | None = encoded.encoded(*readouts, encoder, unwatched)
    if vectors is None or not likely:
        return np.zeros((0, 2)), np.zeros(0), np.zeros(0)
    near = cosines(centred(vectors[0]), centred(vectors[1]))
    features = np.array([(logit(p), near[i][j]) for (i, j), p in likely.items()])
    places = [(left[i].number, right[j].number) for i, j in likely]
    truth = np.array([float((b, a) in case.want_passages if turn else (a, b) in case.want_passages) for a, b in places])
    weight = (OWN if case.own else 1.0) / np.sqrt(len(truth))
    return features, truth, np.full(len(truth), weight)


def fit(parts: Sequence[tuple[Array, Array, Array]]) -> Numbers:
    """The logistic model of some cases, with a penalty for leaving the odds by words as they are (1, 0, 0)."""
    features, truth, weight = (np.concatenate([part[k] for part in parts]) for k in range(3))
    weight = weight / weight.mean()

    def loss(beta: Array) -> float:
        odds = features @ beta[:2] + beta[2]
        return float(
            (weight * (np.logaddexp(0.0, odds) - truth * odds)).sum() + PENALTY * ((beta - [1, 0, 0]) ** 2).sum()
        )

    found = minimize(loss, np.array([1.0, 0.0, 0.0])).x
    return float(found[0]), float(found[1]), float(found[2])


def aligned(case: Case, numbers: Fitted, encoder: Encoder | None = None) -> Alignment:
    """The alignment of a case with its own numbers."""
    return align_with(numbers, case.readouts, case.voices, (), UNDECIDED, unwatched, (), encoder)


def report(title: str, cases: Sequence[Case], alignments: Sequence[Alignment]) -> None:
    """Prints the means of each kind."""
    scores: dict[str, Score] = {case.name: score(case, one) for case, one in zip(cases, alignments, strict=True)}
    print(title)
    for kind in KINDS:
        of_kind = [scores[case.name] for case in cases if case.kind == kind]
        if of_kind:
            print(f"  {kind:30s} {len(of_kind):3} pairs   F1 {100 * (mean([one.f1 for one in of_kind]) or 0.0):5.1f}")
    sure = calibration([j for case, one in zip(cases, alignments, strict=True) for j in judged(case, one)])
    print(f"  calibration error {sure.error:.3f}; of {sure.sure} links at .9 or more {sure.right:.1%} right")


def main(options: Sequence[str]) -> None:
    """Fits, scores and writes."""
    encoder = sentence_encoder()
    every = gold.cases(gold.SHARED / "gold") + gold.cases(gold.OWN)
    cases = [case for case in every if case.kind != "two languages"]
    numbers = unseen(cases)
    parts = [rows(case, one, encoder) for case, one in zip(cases, numbers, strict=True)]
    words = [aligned(case, one) for case, one in zip(cases, numbers, strict=True)]
    report("by words alone", cases, words)
    left_out = [fit([part for n, part in enumerate(parts) if n % FOLDS != k % FOLDS]) for k in range(len(cases))]
    numbers = [one._replace(encoded=three) for one, three in zip(numbers, left_out, strict=True)]
    report("with the encoder", cases, [aligned(c, one, encoder) for c, one in zip(cases, numbers, strict=True)])
    odds, cosine, bias = fit(parts)
    print(f"odds {odds:.3f}, cosine {cosine:.3f}, bias {bias:.3f}")
    if "--fit" in options:
        head = "Numbers fitted for an encoder in one language; `python -m benchmarks.quality.meaning --fit`."
        values = (("ODDS", odds), ("COSINE", cosine), ("BIAS", bias))
        lines = "".join(f"{name}: Final = {value:.3f}\n" for name, value in values)
        OUT.write_text(f'"""{head}"""\n\nfrom typing import Final\n\n{lines}', "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
