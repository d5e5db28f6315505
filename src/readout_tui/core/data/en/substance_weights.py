"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""

from typing import Final

WEIGHTS: Final[dict[str, dict[str, float]]] = {
    "*": {
        "local": -0.02, "loose": 0.07, "most": 0.50, "rest": 0.27, "size": -0.19, "tight": 0.59,
    },
    "agency": {
        "": -2.11, "event": -0.91, "explicit": 0.46, "mixed": -0.22, "report": 0.21, "titled": 0.34, "voices": 1.84,
        "whose": 0.84,
    },
    "agency-joint": {
        "": -1.92, "report": 0.40,
    },
    "agency-voice": {
        "": -1.58, "both": -0.15, "event": -1.20, "report": -0.29,
    },
    "amount-bound": {
        "": -2.16, "gap": 2.44,
    },
    "amount-conflict": {
        "": -0.23, "apart": -0.49, "fit": 1.22, "many": -0.35,
    },
    "amount-share": {
        "": 1.50,
    },
    "amount-to-by": {
        "": 2.64,
    },
    "claim": {
        "": -2.48, "adverb": -0.41, "amount": 0.06, "and": 0.38, "around": -0.17, "big": 0.18, "edge": 0.48,
        "elsewhere": -0.35, "event": -0.61, "gone": 0.15, "huge": 0.28, "including": 0.39, "known": 0.02,
        "listed": 0.90, "longer": -0.08, "net": -0.35, "only-when": -0.28, "other": 0.01, "plain": 0.77,
        "report": 0.37, "title": -0.37, "total": 0.24, "verb": 0.40, "weight": 0.29, "when": -0.30, "which": -0.18,
        "with": 0.03,
    },
    "cond-alone": {
        "": -1.20, "against": -0.13, "report": -0.38, "some": 0.90, "unmatched": 1.52,
    },
    "cond-conflict": {
        "": -0.05, "against": 2.51, "report": 0.09,
    },
    "cond-loose": {
        "": -2.63, "against": -0.07, "report": -0.17, "some": 0.13, "unmatched": 1.16,
    },
    "modal-alone": {
        "": -1.19, "anchored": -0.50, "factual": 0.45, "report": 0.14, "strength": 0.36, "subj": -0.18, "word": -0.26,
    },
    "modal-conflict": {
        "": -1.11, "anchored": 0.89, "far": -0.28, "gap": 1.18, "main": 0.69, "must": 0.54, "noun": -0.45,
        "report": 0.57, "subj": -0.22,
    },
    "negation": {
        "": -1.21, "alone": 0.97, "anchored": 0.85, "carried": -0.86, "firm": -0.22, "gap": -0.39, "gaps": -0.25,
        "negations": -0.69,
    },
    "part": {
        "": -1.17, "amount": 0.06, "and": 0.30, "around": -0.34, "beside": -0.44, "both": 0.39, "clause": -0.59,
        "clean": 0.34, "comma": -0.02, "event": -0.10, "excess": -0.37, "facing": -0.25, "gone": -0.35,
        "island": 1.64, "like": -0.40, "main": 0.09, "name": 0.14, "net": -0.34, "only-when": 0.03, "rival": 0.09,
        "share": 0.33, "verb": 0.16, "weight": 1.16, "who": -0.19, "whole": -0.49,
    },
    "party": {
        "": -0.57, "country": 0.65, "event": -1.34, "fit": 0.60, "known": -0.67, "like": -0.20, "lone": 0.48,
        "mixed": 0.12, "prep": 0.49, "report": 0.52,
    },
    "polarity-antonym": {
        "": -0.73, "alone": 0.63, "anchored": -0.17, "args": 0.50, "soft": -0.17,
    },
    "polarity-axis": {
        "": 0.15, "alone": 1.08, "anchored": -0.10, "args": 0.68, "negations": -0.50,
    },
    "polarity-implicit": {
        "": -1.63, "alone": 0.70, "anchored": 0.90, "carried": -0.90, "firm": -0.01, "gap": -0.13, "gaps": -0.07,
        "soft": -0.17,
    },
    "polarity-not": {
        "": -0.60, "alone": 1.00, "anchored": 1.00,
    },
    "role-agent": {
        "": -0.76, "crossed": -0.20, "event": -1.31, "known": 0.11, "persons": -0.73, "worth": 0.34,
    },
    "role-nouns": {
        "": 0.25, "named": 0.54,
    },
    "role-swap": {
        "": -0.50, "crossed": -0.36, "event": -1.68, "full": 1.27, "known": 0.36, "persons": -1.06, "swapped": -0.36,
        "worth": 0.57,
    },
    "room": {
        "": 0.40,
    },
    "scope-alone": {
        "": -2.19, "anchored": -0.18, "event": -1.36, "one": 1.36, "report": 0.33, "strength": 0.87,
    },
    "scope-conflict": {
        "": -0.68, "anchored": 1.26, "far": -0.84, "gap": 2.00, "report": 0.49,
    },
    "scope-narrow": {
        "": 0.60, "before": 0.30, "name": -0.50,
    },
    "scope-only": {
        "": 0.60,
    },
    "sided": {
        "": 0.69, "capital": 0.58, "words": 0.40,
    },
    "stance": {
        "": -1.88, "far": -0.32, "gap": 2.58, "group": -1.19, "kin": -0.28, "main": 0.30, "neutral": -0.56,
        "report": 0.35,
    },
    "stance-alone": {
        "": -1.40, "anchored": -0.54, "claim": 1.05, "report": 0.32,
    },
    "status": {
        "": -1.38, "failed": 0.80, "far": -0.48, "gap": 1.40, "group": -1.20, "main": 0.43, "same": 1.12,
        "verbs": 0.23,
    },
    "substitution": {
        "": -0.97, "against": 0.61, "amount": 0.17, "around": -0.58, "elsewhere": 0.08, "event": -0.25, "gone": 0.25,
        "high": 0.13, "like": -1.15, "low": 1.43, "name": 0.48, "report": -0.45, "single": -0.56, "title": -0.24,
        "total": 0.11, "uneven": 0.24, "valence": 0.29, "verb": 0.62, "when": -0.08,
    },
    "tense": {
        "": 0.83, "main": 0.59, "perfect": 0.61, "report": 0.62, "shifted": -1.05,
    },
    "tense-when": {
        "": -0.76, "perfect": 0.50, "report": 0.18, "shifted": -1.25,
    },
    "tone-alone": {
        "": -1.81, "bad": -0.44, "event": -1.42, "report": 0.08, "talks": 0.32, "value": 0.17,
    },
    "tone-conflict": {
        "": -0.99, "far": -0.10, "gap": 1.07, "report": 0.39, "talks": 0.88,
    },
    "when-conflict": {
        "": 0.53, "apart": -0.56, "fit": 0.93, "many": -0.60, "vague": -0.40,
    },
    "when-relation": {
        "": 2.11,
    },
}  # fmt: skip
"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""

LINK: Final = (
    -0.530,
    -0.073,
    -0.072,
    0.124,
    0.144,
    0.242,
    -0.033,
    0.105,
    -0.282,
    0.713,
    0.572,
    0.291,
    0.391,
    -0.376,
    -0.123,
    0.469,
    0.144,
    -0.155,
    -0.220,
    -0.710,
    0.129,
    0.809,
    -0.632,
    0.315,
    -0.599,
    0.327,
    0.315,
    -0.081,
)
"""The weights of `weigh.link_features`."""
