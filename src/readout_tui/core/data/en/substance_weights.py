"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""

from typing import Final

WEIGHTS: Final[dict[str, dict[str, float]]] = {
    "*": {
        "local": 0.03, "loose": -0.16, "most": 0.56, "rest": 0.34, "size": -0.30, "tight": 0.97,
    },
    "agency": {
        "": -2.18, "event": -0.73, "explicit": 0.37, "mixed": -0.29, "report": 0.15, "titled": 0.23, "voices": 1.67,
        "whose": 0.80,
    },
    "agency-joint": {
        "": -1.81, "report": 0.47,
    },
    "agency-voice": {
        "": -1.55, "both": -0.11, "event": -1.20, "report": -0.28,
    },
    "amount-bound": {
        "": -1.58, "gap": 2.47,
    },
    "amount-conflict": {
        "": 0.10, "fit": 1.09, "many": -0.45,
    },
    "amount-to-by": {
        "": 2.54,
    },
    "claim": {
        "": -2.63, "adverb": -0.08, "amount": -0.12, "and": 0.34, "big": 0.32, "edge": 0.41, "elsewhere": -0.22,
        "event": -0.34, "gone": 0.24, "huge": 0.24, "including": 0.38, "known": -0.24, "listed": 0.20,
        "longer": -0.09, "name": -0.04, "net": -0.25, "only-when": -0.47, "other": -0.08, "plain": 0.48,
        "report": 0.39, "title": -0.11, "total": 0.15, "verb": 0.29, "weight": 0.72, "when": -0.38, "which": -0.08,
        "with": 0.13,
    },
    "cond-alone": {
        "": -1.09, "against": -0.16, "report": -0.17, "some": 0.65, "unmatched": 1.31,
    },
    "cond-conflict": {
        "": -0.05, "against": 2.50, "report": 0.08,
    },
    "cond-loose": {
        "": -2.64, "against": -0.06, "report": -0.11, "some": 0.15, "unmatched": 1.00,
    },
    "modal-alone": {
        "": -1.37, "anchored": -0.27, "factual": 0.88, "report": 0.09, "strength": 0.32, "subj": 0.14, "word": -0.22,
    },
    "modal-conflict": {
        "": -1.40, "anchored": 0.53, "far": -0.22, "gap": 1.02, "main": 0.63, "must": 0.64, "noun": -0.39,
        "report": 0.78, "subj": -0.34,
    },
    "negation": {
        "": -1.35, "alone": 0.81, "anchored": 0.38, "gap": -0.27, "gaps": -0.72, "negations": -0.53,
    },
    "party": {
        "": -0.34, "country": 1.12, "event": -1.22, "fit": 0.25, "known": -0.53, "like": 0.09, "lone": 0.46,
        "mixed": -0.10, "person": -0.17, "prep": 0.48, "report": 0.34,
    },
    "polarity-antonym": {
        "": -0.77, "alone": 0.49, "anchored": -0.31, "soft": -0.31,
    },
    "polarity-axis": {
        "": 0.43, "alone": 1.07, "anchored": -0.15, "negations": -0.50,
    },
    "polarity-implicit": {
        "": -1.20, "alone": 0.80, "anchored": 1.00,
    },
    "polarity-not": {
        "": -0.60, "alone": 1.00, "anchored": 1.00,
    },
    "role-agent": {
        "": -1.12, "crossed": 0.10, "event": -1.36, "known": 0.36, "persons": -0.79, "worth": 0.27,
    },
    "role-nouns": {
        "": 0.33, "named": 0.76,
    },
    "role-swap": {
        "": -0.29, "crossed": -0.28, "event": -1.80, "full": 1.22, "known": 0.26, "persons": -0.96, "swapped": -0.28,
        "worth": 0.77,
    },
    "scope-alone": {
        "": -2.20, "anchored": -0.07, "event": -1.44, "report": 0.65, "strength": 0.65,
    },
    "scope-conflict": {
        "": -0.99, "anchored": 1.21, "far": -0.93, "gap": 1.85, "report": 0.29,
    },
    "sided": {
        "": 0.67, "capital": 0.57, "words": 0.40,
    },
    "stance": {
        "": -1.78, "far": -0.25, "gap": 2.35, "group": -1.07, "kin": -0.14, "main": -0.20, "neutral": -0.41,
        "report": 0.73,
    },
    "stance-alone": {
        "": -1.22, "anchored": -0.38, "claim": 0.93, "report": 0.35,
    },
    "status": {
        "": -1.38, "failed": 0.80, "far": -0.19, "gap": 1.63, "group": -1.20, "main": 0.12, "same": 1.15,
        "verbs": 0.08,
    },
    "substitution": {
        "": -1.71, "against": 0.47, "amount": 0.32, "elsewhere": 0.06, "event": -0.95, "high": 0.38, "like": -0.92,
        "low": 2.04, "name": -0.09, "report": -0.44, "single": -0.45, "title": -0.71, "total": 0.36, "uneven": -0.07,
        "valence": 0.03, "verb": 0.77, "when": 0.18,
    },
    "tense": {
        "": 1.04, "perfect": 0.85, "report": 0.62, "shifted": -1.20,
    },
    "tone-alone": {
        "": -1.81, "bad": -0.35, "event": -1.40, "report": -0.05, "talks": 0.14, "value": 0.12,
    },
    "tone-conflict": {
        "": -1.21, "far": -0.41, "gap": 0.92, "report": 0.11, "talks": 1.24,
    },
    "when-conflict": {
        "": 0.65, "fit": 0.97, "many": -0.46, "vague": -0.70,
    },
    "when-relation": {
        "": 2.11,
    },
}  # fmt: skip
"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""

LINK: Final = (-1.000, 0.133, -0.165, -0.122, 1.061, -0.369, 0.583, -0.110, 0.640, 0.286, 0.410)
"""The weights of `weigh.link_features`."""
