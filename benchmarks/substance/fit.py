"""`python -m benchmarks.substance.fit [--write] FOLDER ...`: fits the weights of findings and scores the engine alone.

A FOLDER is a set of judged links: invented pairs (`<nn-slug>/{a,b}.txt, gold.json`), or real ones (`<slug>.json`, with
the texts in the folder that `--gold` names).

The model has two layers. Each kind of finding has a logistic model of the probability that the finding is right, that
is, touches the words that differ in a link judged different. A last logistic model makes of the probabilities of a
link's findings the probability that the link differs. Many kinds of finding are too rare to learn all their weights, so
the penalty pulls weights towards PRIORS, which were set by hand beforehand, and not towards 0. The last model is
trained on probabilities for pairs that the first ones were not trained on. The figures are cross-validated by pair
(`--folds`), so that no pair is scored by weights that it has helped to fit.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import exp, log
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np

from benchmarks.substance.data import CHANGED, Judged, changed, graded, invented, real, sentences
from readout_tui.core.data.languages import language
from readout_tui.core.model import FIRST_TWO
from readout_tui.core.substance.compare import Judge, spans
from readout_tui.core.substance.context import common, unexplained
from readout_tui.core.substance.findings import Finding
from readout_tui.core.substance.parallels import parallel
from readout_tui.core.substance.weigh import link_features

OUT: Final = Path(__file__).parents[2] / "src/readout_tui/core/data/en/substance_weights.py"

PRIORS: Final[dict[str, dict[str, float]]] = {
    "amount-conflict": {"": 0.6, "fit": 0.9, "many": -0.5, "apart": -0.5},
    "when-conflict": {"": 0.6, "fit": 0.8, "vague": -0.8, "many": -0.3, "apart": -0.5},
    "amount-bound": {"": -1.2, "gap": 2.5},
    "amount-to-by": {"": 2.5},
    "amount-share": {"": 1.5},
    "when-relation": {"": 2.0},
    "negation": {
        "": -0.6, "anchored": 1.8, "alone": 1.0, "negations": -0.8, "gap": -0.3, "gaps": -1.0, "carried": -0.8,
    },
    "polarity-not": {"": -0.6, "anchored": 1.0, "alone": 1.0},
    "polarity-axis": {"": 0.4, "args": 0.6, "alone": 1.0, "negations": -0.5},
    "polarity-antonym": {"": -0.3, "args": 0.5, "alone": 0.8},
    "polarity-implicit": {"": -1.2, "anchored": 1.0, "alone": 0.8, "carried": -0.8},
    "modal-conflict": {"": -0.8, "gap": 1.5, "anchored": 1.2, "far": -0.8, "must": 0.4, "noun": -0.5, "report": 0.8},
    "modal-alone": {"": -2.2, "anchored": 0.5, "factual": 1.0, "strength": 0.8, "report": 0.8, "word": -0.6},
    "tense": {"": 0.6, "perfect": 0.8, "shifted": -1.2, "report": 0.5, "main": 0.5},
    "tense-when": {"": 0.4, "perfect": 0.5, "shifted": -1.2, "report": 0.5},
    "status": {"": -1.2, "gap": 1.5, "group": -1.2, "verbs": 0.5, "far": -0.6, "same": 1.0, "failed": 0.8},
    "stance": {"": -1.2, "gap": 2.2, "group": -1.0, "neutral": -0.8, "far": -0.6, "report": 0.8, "kin": 0.2},
    "stance-alone": {"": -0.8, "claim": 1.0, "anchored": -0.5, "report": 0.5},
    "sided": {"": 0.5, "words": 0.4, "capital": 0.5},
    "scope-conflict": {"": -0.8, "gap": 1.5, "anchored": 1.2, "far": -0.8, "report": 0.5},
    "scope-alone": {"": -2.2, "strength": 1.6, "anchored": 0.4, "report": 0.8, "one": 1.0},
    "scope-narrow": {"": 0.6, "before": 0.3, "name": -0.5},
    "scope-only": {"": 0.6},
    "cond-conflict": {"": -0.5, "against": 2.5},
    "cond-alone": {"": 0.2, "unmatched": 1.0, "against": 0.2, "some": 0.5},
    "cond-loose": {"": -1.4, "unmatched": 1.5, "some": 0.5},
    "tone-conflict": {"": -1.0, "gap": 1.5, "talks": 1.0, "far": -0.6, "report": 0.5},
    "tone-alone": {"": -2.2, "value": 0.6, "bad": 0.4, "talks": 0.8},
    "role-swap": {"": 0.4, "full": 1.2, "known": 0.5, "persons": -0.8, "worth": 0.6},
    "role-agent": {"": -1.0, "known": 0.8, "crossed": 0.3, "persons": -0.6, "worth": 0.5},
    "role-nouns": {"": 0.8, "named": 0.6},
    "agency": {"": -0.2, "whose": 0.8, "explicit": 0.8, "voices": 1.0, "report": 0.5},
    "agency-voice": {"": -1.6, "both": 0.4},
    "agency-joint": {"": -2.0, "report": 0.5},
    "party": {"": -1.0, "fit": 0.9, "lone": 0.6, "country": 0.8, "person": -0.2, "known": -0.5, "report": 0.5},
    "room": {"": 0.4},
    "claim": {
        "": -2.6, "weight": 1.6, "big": 0.9, "huge": 0.6, "name": 0.2, "amount": 0.6, "only-when": -1.0, "and": 0.3,
        "including": 0.6, "adverb": -0.6, "net": 0.8, "plain": 0.5, "gone": -0.7, "known": -0.6, "other": -0.6,
        "longer": 0.7, "around": -0.4,
    },
    "part": {
        "": -3.0, "weight": 0.8, "whole": 0.8, "share": 0.5, "both": 1.0, "and": 0.6, "clause": 0.5,
        "amount": 0.4, "only-when": -1.0, "beside": 0.4, "clean": 1.5, "island": 1.5, "facing": -0.4,
        "rival": -0.3, "excess": 0.5, "like": -0.8, "net": 0.8, "gone": -0.6, "around": -0.4,
    },
    "substitution": {"": -2.0, "low": 1.6, "high": 0.8, "like": -1.5, "amount": 0.3, "gone": -0.6, "single": 0.4},
}  # fmt: skip
"""Kind of finding -> feature -> weight ("" is the bias), as set by hand before any fitting."""

SHARED: Final = ("loose", "size", "local", "rest", "most", "tight")
"""Features that are the same for all findings of a link; their weights (under "*") are shared by all kinds."""
for _kind in (
    "claim",
    "part",
    "substitution",
    "agency",
    "agency-voice",
    "role-agent",
    "role-swap",
    "scope-alone",
    "tone-alone",
    "party",
):
    PRIORS[_kind]["event"] = -1.2
PRIORS["*"] = {"loose": -0.8, "size": 0.0, "local": 0.8, "rest": -0.5, "most": -0.1, "tight": 1.0}

PULL: Final = 2.0
"""Strength of the L2 penalty that pulls weights towards the priors. Set by hand."""


class Row(NamedTuple):
    """A finding of a judged link. `right` is 1 for a true difference, else 0; `weight` is its weight in the fit."""

    finding: Finding
    right: int
    weight: float


class Example(NamedTuple):
    """A judged link with its findings, and the features that describe the whole link."""

    judged: Judged
    rows: tuple[Row, ...]
    common: Mapping[str, float]


def load(folders: Iterable[Path], gold: Path | None, keep: str = "all") -> list[Judged]:
    """The judged links of these folders.

    `keep` is "all", or "odd" or "even" for half of them: of invented pairs those with such numbers, of real ones every
    other file.
    """
    found: list[Judged] = []
    for folder in folders:
        if folder.is_file():
            found += sentences(folder)
            continue
        real_files = sorted(folder.glob("*.json"))
        if real_files and gold is not None:
            for n, path in enumerate(real_files):
                if keep == "all" or (n % 2 == 0) == (keep == "odd"):
                    found += real(path, gold / path.stem)
            continue
        for path in sorted(p.parent for p in folder.glob("*/gold.json")):
            number = int(path.name.split("-")[0])
            if keep == "all" or (number % 2 == 1) == (keep == "odd"):
                found += invented(path)
    return found


def load_changed(folders: Iterable[Path]) -> list[Judged]:
    """The links of invented pairs that say the same, with one side changed so that they differ."""
    return [link for folder in folders for path in sorted(folder.glob("*/gold.json")) for link in changed(path.parent)]


def load_graded(folders: Iterable[Path]) -> list[Judged]:
    """The graded links of folders of gold pairs; without pairs in a language whose claims are not read."""
    return [
        link
        for folder in folders
        for path in sorted(p.parent for p in folder.glob("*/gold.json"))
        for link in graded(path)
        if all(language(readout.language).claims for readout in link.comparison.readouts)
    ]


def examples(links: Iterable[Judged]) -> list[Example]:
    """The links with the engine's findings; links for which an account has no passage are left out."""
    judges: dict[int, Judge] = {}
    found = []
    for link in links:
        if not link.left or not link.right:
            continue
        if id(link.comparison) not in judges:
            close = parallel(link.comparison, FIRST_TWO) if link.marked else 1.0  # single sentences, paired by hand
            judges[id(link.comparison)] = Judge(link.comparison, parallel=close)
        engine = judges[id(link.comparison)]
        case, findings = engine.judged(link.left, link.right)
        rows = []
        for finding in findings:
            right, weight = _outcome(link, spans(case, finding))
            rows.append(Row(finding, right, weight * (MADE if link.made == CHANGED else 1.0)))
        shared = common(case) | {"net": unexplained(findings), "parallel": engine.parallel}
        found.append(Example(link, tuple(rows), shared))
    return found


def _outcome(link: Judged, marks: Sequence[object]) -> tuple[int, float]:
    """1 if a finding touches words that differ, else 0; and its weight, by how sure the judgement is.

    `marks` are the spans of the finding in each account.
    """
    if link.verdict in ("either", "partial"):
        return 0, 0.0
    if link.verdict == "same":
        return 0, 0.15 if link.graded else 1.0
    for _, side, stake in link.stakes:
        span = marks[side]
        if span is not None and min(span.end, stake.end) > max(span.start, stake.start):  # type: ignore[attr-defined]
            return 1, 1.0
    return 0, 0.0 if not link.marked else 0.5 if link.gravest else 1.0


Weights = Mapping[str, Mapping[str, float]]


def fitted(rows: Iterable[Row], pull: float = PULL) -> dict[str, dict[str, float]]:
    """The weights of all kinds of findings, fitted together by Newton's method; all kinds share those under "*"."""
    used = [row for row in rows if row.weight and row.finding.kind in PRIORS]
    names = sorted({(row.finding.kind, name) for row in used for name in row.finding.features if name not in SHARED})
    names = sorted({*names, *((kind, name) for kind, own in PRIORS.items() for name in own)})
    index = {name: n for n, name in enumerate(names)}
    data = np.zeros((len(used), len(names)))
    for n, row in enumerate(used):
        data[n, index[row.finding.kind, ""]] = 1.0
        for name, value in row.finding.features.items():
            data[n, index["*" if name in SHARED else row.finding.kind, name]] = value
    right = np.array([row.right for row in used], dtype=float)
    worth = np.array([row.weight for row in used])
    prior = np.array([PRIORS[kind].get(name, 0.0) for kind, name in names])
    ridge = np.array([pull * (0.1 if kind == "*" else 0.4 if name == "" else 1.0) for kind, name in names])
    weights = _newton(data, right, worth, prior, ridge, longest=1.5, close=1e-5)
    found: dict[str, dict[str, float]] = {}
    for (kind, name), weight in zip(names, weights, strict=True):
        found.setdefault(kind, {})[name] = float(weight)
    return found


def _newton(data: Any, right: Any, worth: Any, prior: Any, ridge: Any, *, longest: float, close: float = 0.0) -> Any:
    """The weights of a logistic model by Newton's method, pulled towards `prior` by a ridge for each weight.

    `data` has a row for each case, of outcome `right` (0 or 1) and with `worth`. No weight moves by more than `longest`
    in a step; the search ends after a step in which none moves by `close`.
    """
    weights = prior.copy()
    for _ in range(25):
        probabilities = 1.0 / (1.0 + np.exp(-np.clip(data @ weights, -30, 30)))
        slope = data.T @ (worth * (probabilities - right)) + ridge * (weights - prior)
        curve = (data * (worth * probabilities * (1 - probabilities))[:, None]).T @ data + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        weights = weights - step * min(1.0, longest / max(1e-9, float(np.abs(step).max())))
        if np.abs(step).max() < close:
            break
    return weights


def _logistic(weights: Mapping[str, float], features: Mapping[str, float]) -> float:
    score = sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))


def probability(weights: Weights, finding: Finding) -> float:
    """The probability that a finding is right."""
    return _logistic({**weights.get("*", {}), **weights.get(finding.kind, {})}, {"": 1.0, **finding.features})


GRADED: Final = 0.3
"""What a link counts of which only the grade is known."""
MADE: Final = 0.25
"""What a finding counts in a link that was changed to differ."""
ALL_MADE: Final = 25.0
"""What all those links count together; they are to teach that a claim reversed differs however freely it is rendered.

Both set by hand, with the shares of `changes` in view: more of them makes more false alarms.
"""
A_SET: Final = 150.0
"""What the links of one folder count together: so many links, however many it holds."""

DEAR: Final = (0.7, 1.4)
"""What a link that differs counts, against 1 for one that is the same: in accounts that do not run parallel, and in
accounts that do. To call it the same is the worse error; but of accounts that are not parallel most links differ, so
that weights lean that way by themselves, and call two in five differing that are the same."""


def _worth(example: Example, make: float) -> float:
    """What a link counts in fitting that counts as `make` by its set."""
    if example.judged.verdict == "same":
        return make
    free, close = DEAR
    return make * (free + (close - free) * example.common["parallel"])


def _make(example: Example) -> str:
    return "graded" if example.judged.graded else example.judged.made


def link_weights(some: Sequence[tuple[list[float], int, float]], pull: float = 2.0) -> list[float]:
    """The weights of `link_features`, fitted on (features, 1 if the link differs else 0, what the link counts).

    The priors and the strengths of the penalty were set by hand.
    """
    data = np.array([features for features, _, _ in some])
    right = np.array([float(differs) for _, differs, _ in some])
    worth = np.array([worth for _, _, worth in some])
    prior = np.zeros(data.shape[1])
    ridge = pull * np.array([0.2, *[1.0] * (data.shape[1] - 1)])
    weights = _newton(data, right, worth, prior, ridge, longest=1.0)
    return [float(w) for w in weights]


class Scored(NamedTuple):
    """A link with the probability that it differs, and its findings with theirs, the most probable first."""

    example: Example
    probability: float
    found: tuple[tuple[float, Finding], ...]


def scored(some: Iterable[Example], weights: Weights, link: Sequence[float]) -> list[Scored]:
    """The links, scored by these weights of findings and of links."""
    result = []
    for example in some:
        found = sorted(((probability(weights, row.finding), row.finding) for row in example.rows), key=lambda p: -p[0])
        features = link_features([(c, f.kind) for c, f in found], example.common)
        total = sum(w * f for w, f in zip(link, features, strict=True))
        result.append(Scored(example, 1.0 / (1.0 + exp(-total)), tuple(found)))
    return result


def cross_validated(some: Sequence[Example], folds: int, pull: float = PULL) -> list[Scored]:
    """Each link, scored by weights that were fitted without its pair."""
    pairs = sorted({e.judged.pair for e in some})
    random.Random(5).shuffle(pairs)
    result: list[Scored] = []
    for fold in range(folds):
        held = set(pairs[fold::folds])
        train = [e for e in some if e.judged.pair not in held]
        weights, link = model(train, pull)
        result += scored([e for e in some if e.judged.pair in held], weights, link)
    return result


Model = tuple[dict[str, dict[str, float]], list[float]]
"""The weights of findings, and those of links."""

OWN_STYLE: Final = (CHANGED, "later")
"""Sets that are unlike all others: one hand, which recast every clause, and links that were changed to differ."""


def model(train: Sequence[Example], pull: float = PULL) -> Model:
    """The mean of two models: of all links, and of those that are not in `OWN_STYLE`.

    Each alone is better on sets of its own kind and worse on others; the mean holds on both.
    """
    usual = [e for e in train if not _make(e).endswith(OWN_STYLE)]
    (weights, link), (others, other) = (_model(some, pull) for some in (train, usual))
    mean = {
        kind: {name: (own.get(name, 0.0) + others.get(kind, {}).get(name, 0.0)) / 2 for name in own}
        for kind, own in weights.items()
    }
    return mean, [(a + b) / 2 for a, b in zip(link, other, strict=True)]


def _model(train: Sequence[Example], pull: float) -> Model:
    """The weights of findings and those of links; the latter on probabilities cross-fitted by pair (stacking)."""
    pairs = sorted({e.judged.pair for e in train})
    inner: list[tuple[list[float], int, float]] = []
    sizes = Counter(_make(e) for e in train)
    worth = {make: (ALL_MADE if make == CHANGED else A_SET) / size for make, size in sizes.items()}
    worth["graded"] = GRADED
    for fold in range(4):
        held = set(pairs[fold::4])
        weights = fitted([row for e in train if e.judged.pair not in held for row in e.rows], pull)
        for e in train:
            if e.judged.pair in held and e.judged.verdict != "either":
                features = link_features(
                    [(probability(weights, row.finding), row.finding.kind) for row in e.rows], e.common
                )
                inner.append((features, int(e.judged.verdict != "same"), _worth(e, worth[_make(e)])))
    return fitted([row for e in train for row in e.rows], pull), link_weights(inner)


def report(name: str, links: Sequence[Scored], threshold: float = 0.5, listed: bool = False) -> str:
    """The figures of a set of links, and its recall by class; where `listed`, also each wrong verdict."""
    differs = [s for s in links if s.example.judged.verdict == "differs"]
    same = [s for s in links if s.example.judged.verdict == "same"]
    partial = [s for s in links if s.example.judged.verdict == "partial"]
    missed = [s for s in differs if s.probability < threshold]
    alarms = [s for s in same if s.probability >= threshold]
    right = len(differs) + len(same) - len(missed) - len(alarms)
    lines = [
        f"{name}: verdict {_pct(right, len(differs) + len(same))}, false same {_pct(len(missed), len(differs))}, "
        f"false alarm {_pct(len(alarms), len(same))}"
        + (
            f", partial called same {_pct(sum(s.probability < threshold for s in partial), len(partial))}"
            if partial
            else ""
        )
    ]
    by_class: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for s in differs:
        kind = s.example.judged.classes[0]
        by_class[kind][1] += 1
        by_class[kind][0] += s.probability >= threshold
        by_class[kind][2] += any(f.difference in s.example.judged.classes for c, f in s.found if c >= threshold)
    lines.append("   recall " + ", ".join(f"{k} {a}/{n} (named {m})" for k, (a, n, m) in sorted(by_class.items())))
    if listed:
        lines += [_shown(s) for s in (*missed, *alarms)]
    return "\n".join(lines)


def _shown(s: Scored) -> str:
    j = s.example.judged
    kind = "FALSE SAME" if j.verdict == "differs" else "FALSE ALARM"
    lines = [f"- {kind} {j.pair}#{j.number} {'/'.join(j.classes or j.traps)} {s.probability:.2f}"]
    lines += [f"    {'AB'[side]} {' '.join(text.split())}" for side, text in enumerate(j.text)]
    lines.append("    " + "; ".join(f"{f.kind} {c:.2f}" for c, f in s.found[:5]))
    stakes = [(c, "AB"[side], j.comparison.readouts[side].text[x.start : x.end]) for c, side, x in j.stakes]
    return "\n".join([*lines, f"    stakes {stakes[:6]}"] if stakes else lines)


def calibration(links: Sequence[Scored], bins: int = 10) -> float:
    """The expected calibration error of the findings' probabilities."""
    rows = [
        (c, row.right, row.weight)
        for s in links
        for (c, f) in s.found
        for row in s.example.rows
        if row.finding is f and row.weight
    ]
    total = sum(w for _, _, w in rows)
    error = 0.0
    for n in range(bins):
        own = [(c, r, w) for c, r, w in rows if n / bins <= c < (n + 1) / bins or (n == bins - 1 and c == 1.0)]
        weight = sum(w for _, _, w in own)
        if weight:
            error += abs(sum(c * w for c, _, w in own) - sum(r * w for _, r, w in own)) / total
    return error


def _pct(part: int, whole: int) -> str:
    return f"{part}/{whole} = {100 * part / whole:.1f} %" if whole else "0/0"


def written(weights: Weights, link: Sequence[float]) -> str:
    """The source of the module of weights."""
    lines = [
        '"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""',
        "",
        "from typing import Final",
        "",
    ]
    lines += ["WEIGHTS: Final[dict[str, dict[str, float]]] = {"]
    for kind, own in weights.items():
        cells = [f'"{name}": {value:.2f}' for name, value in sorted(own.items()) if abs(value) >= 0.005]
        lines.append(f'    "{kind}": {{')
        line = "       "
        for cell in cells:
            if len(line) + len(cell) + 2 > 118:
                lines.append(line)
                line = "       "
            line += f" {cell},"
        lines += [line, "    },"]
    lines += [
        "}  # fmt: skip",
        '"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""',
        "",
    ]
    lines += [
        f"LINK: Final = ({', '.join(f'{w:.3f}' for w in link)})",
        '"""The weights of `weigh.link_features`."""',
        "",
    ]
    return "\n".join(lines)


def entropy(links: Sequence[Scored]) -> float:
    """The mean log loss of the verdicts."""
    judged = [s for s in links if s.example.judged.verdict in ("same", "differs")]
    eps = 1e-6
    return -sum(
        log(max(eps, s.probability if s.example.judged.verdict == "differs" else 1 - s.probability)) for s in judged
    ) / max(1, len(judged))


def main() -> int:
    """Fits, reports, writes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--graded", type=Path, nargs="*", default=[])
    parser.add_argument("--keep", default="all")
    parser.add_argument("--folds", type=int, default=8)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    sets = {
        folder.parent.name + "/" + folder.name: examples(load([folder], chosen.gold, chosen.keep))
        for folder in chosen.folders
    }
    extra = examples(load_graded(chosen.graded))
    made = examples(load_changed(chosen.folders))
    everything = [*(e for own in sets.values() for e in own), *extra, *made]
    results = {id(s.example): s for s in cross_validated(everything, chosen.folds)}
    for name, own in {**sets, "graded": extra, "changed": made}.items():
        if own:
            print(report(name, [results[id(e)] for e in own], listed=chosen.list and name not in ("graded", "changed")))
    judged = [s for s in results.values() if s.example.judged.made != CHANGED]
    print(f"ECE {calibration(judged):.3f}, log loss {entropy(judged):.3f}")
    if chosen.write:
        OUT.write_text(written(*model(everything)), "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
