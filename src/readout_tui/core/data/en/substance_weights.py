"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""

from typing import Final

WEIGHTS: Final[dict[str, dict[str, float]]] = {
    "*": {
        "local": -0.35, "loose": -0.07, "most": 0.47, "rest": 0.20, "size": -0.18, "tight": 1.39,
    },
    "agency": {
        "": -1.91, "explicit": 0.25, "report": 0.19, "titled": 0.24, "voices": 1.93, "whose": 0.60,
    },
    "agency-joint": {
        "": -2.17, "report": 0.52,
    },
    "agency-voice": {
        "": -1.90, "both": 0.27, "report": -0.33,
    },
    "amount-bound": {
        "": -1.64, "gap": 2.41,
    },
    "amount-conflict": {
        "": -0.33, "fit": 1.03, "many": -0.69,
    },
    "amount-to-by": {
        "": 2.54,
    },
    "claim": {
        "": -2.90, "adverb": -0.29, "amount": -0.01, "and": 0.29, "big": 0.37, "edge": 0.59, "elsewhere": -0.50,
        "gone": 0.24, "huge": 0.17, "including": 0.89, "known": -0.08, "listed": 0.08, "longer": 0.44, "name": -0.24,
        "net": 0.10, "only-when": -0.62, "other": 0.45, "plain": 0.39, "report": 0.45, "title": -0.65, "verb": 0.03,
        "weight": 0.67, "which": -0.35, "with": 0.18,
    },
    "cond-alone": {
        "": -1.02, "against": -0.10, "report": -0.17, "some": 0.59, "unmatched": 1.28,
    },
    "cond-conflict": {
        "": -0.50, "against": 2.50,
    },
    "cond-loose": {
        "": -2.31, "report": -0.12, "some": 0.37, "unmatched": 1.26,
    },
    "modal-alone": {
        "": -1.52, "anchored": -0.65, "factual": 0.97, "report": 0.35, "strength": 0.73, "subj": 0.35, "word": -0.22,
    },
    "modal-conflict": {
        "": -1.30, "anchored": 0.50, "far": -0.67, "gap": 1.16, "main": 0.61, "must": 0.53, "noun": -0.32,
        "report": 0.41, "subj": -0.75,
    },
    "negation": {
        "": -1.26, "alone": 0.96, "anchored": 0.76, "gap": -0.20, "gaps": -0.89, "negations": -0.76,
    },
    "party": {
        "": -0.45, "country": 1.21, "elsewhere": -0.21, "fit": 0.96, "known": -1.00, "like": -0.03, "lone": 0.43,
        "mixed": 0.30, "person": -0.70, "prep": 0.35, "report": 0.34,
    },
    "polarity-antonym": {
        "": -0.77, "alone": 0.49, "anchored": -0.31, "soft": -0.31,
    },
    "polarity-axis": {
        "": 0.88, "alone": 1.03, "anchored": 0.03, "negations": -0.50,
    },
    "polarity-implicit": {
        "": -1.20, "alone": 0.80, "anchored": 1.00,
    },
    "polarity-not": {
        "": -0.60, "alone": 1.00, "anchored": 1.00,
    },
    "role-agent": {
        "": -0.44, "crossed": 0.03, "known": 0.10, "persons": -1.00, "worth": 0.37,
    },
    "role-nouns": {
        "": 0.89, "named": 0.64,
    },
    "role-swap": {
        "": -0.51, "crossed": -0.36, "full": 1.20, "known": 0.22, "persons": -1.21, "swapped": -0.36, "worth": 0.88,
    },
    "scope-alone": {
        "": -2.06, "anchored": -0.28, "report": 0.47, "strength": 1.17,
    },
    "scope-conflict": {
        "": -0.59, "anchored": 1.21, "far": -0.72, "gap": 1.68, "report": 0.40,
    },
    "sided": {
        "": 0.74, "capital": 0.60, "words": 0.40,
    },
    "stance": {
        "": -1.87, "far": -0.33, "gap": 2.31, "group": -0.74, "kin": -0.15, "main": 0.11, "neutral": -0.57,
        "report": 0.44,
    },
    "stance-alone": {
        "": -1.28, "anchored": -0.49, "claim": 1.13, "report": 0.29,
    },
    "status": {
        "": -1.36, "failed": 0.80, "far": -0.24, "gap": 1.78, "group": -1.20, "main": 0.23, "same": 1.01,
        "verbs": 0.28,
    },
    "substitution": {
        "": -1.80, "against": 0.66, "amount": 0.15, "elsewhere": 0.20, "gone": -0.38, "high": 0.38, "like": -0.87,
        "low": 1.55, "name": -0.15, "report": -0.24, "single": -0.25, "title": -1.06, "total": 0.39, "uneven": 0.01,
        "valence": -0.09, "verb": 0.67, "when": -0.20,
    },
    "tense": {
        "": 0.53, "perfect": 0.88, "report": 0.45, "shifted": -1.20,
    },
    "tone-alone": {
        "": -2.35, "bad": 0.40, "report": 0.04, "talks": 0.51, "value": 0.23,
    },
    "tone-conflict": {
        "": -1.28, "far": -0.72, "gap": 1.31, "report": 0.32, "talks": 1.16,
    },
    "when-conflict": {
        "": 1.04, "fit": 1.08, "many": -0.26, "vague": -0.72,
    },
    "when-relation": {
        "": 2.13,
    },
}  # fmt: skip
"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""

LINK: Final = (-0.613, 0.908, 0.062, 0.006, -0.093, 0.299, 0.757, 0.051)
"""The weights of `weigh.link_features`."""
