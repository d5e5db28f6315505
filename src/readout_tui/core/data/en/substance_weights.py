"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""

from typing import Final

WEIGHTS: Final[dict[str, dict[str, float]]] = {
    "*": {
        "local": 0.03, "loose": -0.03, "most": 0.52, "rest": 0.30, "size": -0.31, "tight": 0.51,
    },
    "agency": {
        "": -2.02, "event": -0.86, "explicit": 0.44, "mixed": -0.19, "report": 0.22, "titled": 0.35, "voices": 1.61,
        "whose": 0.97,
    },
    "agency-joint": {
        "": -1.66, "report": 0.46,
    },
    "agency-voice": {
        "": -1.39, "both": -0.21, "event": -1.20, "report": -0.22,
    },
    "amount-bound": {
        "": -2.13, "gap": 2.45,
    },
    "amount-conflict": {
        "": 0.21, "fit": 1.13, "many": -0.46,
    },
    "amount-to-by": {
        "": 2.62,
    },
    "claim": {
        "": -2.40, "adverb": -0.12, "amount": 0.04, "and": 0.39, "around": -0.15, "big": 0.13, "edge": 0.42,
        "elsewhere": -0.53, "event": -0.43, "gone": 0.24, "huge": -0.07, "including": 0.41, "known": -0.17,
        "listed": 0.77, "longer": -0.19, "name": 0.08, "net": -0.04, "only-when": -0.37, "other": 0.04, "plain": 0.65,
        "report": 0.30, "title": -0.21, "total": 0.25, "verb": 0.30, "weight": 0.58, "when": -0.19, "which": -0.12,
        "with": 0.13,
    },
    "cond-alone": {
        "": -1.12, "against": -0.11, "report": -0.36, "some": 0.81, "unmatched": 1.45,
    },
    "cond-conflict": {
        "": -0.06, "against": 2.50, "report": 0.08,
    },
    "cond-loose": {
        "": -2.57, "against": -0.07, "report": -0.15, "some": 0.15, "unmatched": 1.11,
    },
    "modal-alone": {
        "": -1.06, "anchored": -0.43, "factual": 0.67, "report": -0.02, "strength": 0.36, "subj": 0.14, "word": -0.19,
    },
    "modal-conflict": {
        "": -1.23, "anchored": 0.55, "far": -0.19, "gap": 1.08, "main": 0.83, "must": 0.59, "noun": -0.50,
        "report": 0.67, "subj": -0.38,
    },
    "negation": {
        "": -1.33, "alone": 0.84, "anchored": 0.66, "firm": -0.17, "gap": -0.52, "gaps": -0.09, "negations": -0.69,
    },
    "part": {
        "": -0.96, "amount": 0.06, "and": 0.34, "around": -0.55, "beside": -0.28, "both": 0.37, "clause": -0.56,
        "clean": 0.44, "comma": 0.01, "event": 0.17, "excess": -0.35, "facing": -0.25, "gone": -0.37, "island": 1.28,
        "like": -0.67, "main": -0.01, "name": 0.16, "net": -0.40, "only-when": 0.28, "rival": 0.23, "share": -0.02,
        "verb": 0.22, "weight": 1.16, "who": -0.20, "whole": -0.36,
    },
    "party": {
        "": -0.42, "country": 0.92, "event": -1.20, "fit": 0.59, "known": -0.42, "like": 0.05, "lone": 0.55,
        "mixed": -0.01, "person": -0.07, "prep": 0.37, "report": 0.66,
    },
    "polarity-antonym": {
        "": -0.45, "alone": 0.62, "anchored": -0.18, "soft": -0.18,
    },
    "polarity-axis": {
        "": 0.56, "alone": 1.10, "anchored": -0.10, "negations": -0.50,
    },
    "polarity-implicit": {
        "": -1.20, "alone": 0.80, "anchored": 1.00,
    },
    "polarity-not": {
        "": -0.60, "alone": 1.00, "anchored": 1.00,
    },
    "role-agent": {
        "": -1.07, "crossed": -0.02, "event": -1.31, "known": 0.26, "persons": -0.63, "worth": 0.26,
    },
    "role-nouns": {
        "": 0.54, "named": 0.71,
    },
    "role-swap": {
        "": -0.50, "crossed": -0.36, "event": -1.67, "full": 1.31, "known": 0.38, "persons": -0.96, "swapped": -0.36,
        "worth": 0.54,
    },
    "scope-alone": {
        "": -2.12, "anchored": -0.01, "event": -1.39, "report": 0.49, "strength": 0.74,
    },
    "scope-conflict": {
        "": -0.69, "anchored": 1.27, "far": -0.86, "gap": 1.98, "report": 0.46,
    },
    "sided": {
        "": 0.70, "capital": 0.58, "words": 0.40,
    },
    "stance": {
        "": -1.64, "far": -0.02, "gap": 2.43, "group": -1.29, "kin": -0.17, "main": -0.05, "neutral": -0.51,
        "report": 0.55,
    },
    "stance-alone": {
        "": -1.49, "anchored": -0.51, "claim": 1.14, "report": 0.27,
    },
    "status": {
        "": -1.40, "failed": 0.80, "far": -0.23, "gap": 1.61, "group": -1.20, "main": 0.25, "same": 1.14,
        "verbs": 0.19,
    },
    "substitution": {
        "": -1.03, "against": 0.80, "amount": 0.15, "around": -0.51, "elsewhere": 0.02, "event": -0.24, "gone": 0.24,
        "high": 0.17, "like": -1.34, "low": 1.82, "name": 0.54, "report": -0.26, "single": -0.68, "title": -0.26,
        "total": 0.16, "uneven": 0.05, "valence": 0.14, "verb": 0.76, "when": -0.32,
    },
    "tense": {
        "": 0.82, "perfect": 0.88, "report": 0.57, "shifted": -1.10, "soft": -0.33,
    },
    "tense-when": {
        "": -0.85, "perfect": 0.50, "report": 0.15, "shifted": -1.28,
    },
    "tone-alone": {
        "": -1.61, "bad": -0.38, "event": -1.42, "report": 0.20, "talks": -0.01, "value": 0.23,
    },
    "tone-conflict": {
        "": -1.28, "far": -0.57, "gap": 1.00, "report": 0.03, "talks": 1.30,
    },
    "when-conflict": {
        "": 0.78, "fit": 1.05, "many": -0.47, "vague": -0.62,
    },
    "when-relation": {
        "": 2.11,
    },
}  # fmt: skip
"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""

LINK: Final = (-1.516, 0.276, -0.034, 0.063, -0.209, -0.418, 0.017, 1.018, -0.901, 0.955, 0.310, 1.169, 0.470, -0.546)
"""The weights of `weigh.link_features`."""
