"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""

from typing import Final

WEIGHTS: Final[dict[str, dict[str, float]]] = {
    "*": {
        "local": 0.05, "loose": -0.43, "most": 0.62, "rest": 0.42, "size": -0.40, "tight": 0.71,
    },
    "agency": {
        "": -2.20, "event": -0.92, "explicit": 0.65, "mixed": -0.13, "report": 0.12, "titled": 0.41, "voices": 1.77,
        "whose": 1.00,
    },
    "agency-joint": {
        "": -1.55, "report": 0.43,
    },
    "agency-voice": {
        "": -1.50, "both": -0.14, "event": -1.20, "report": -0.30,
    },
    "amount-bound": {
        "": -2.10, "gap": 2.58,
    },
    "amount-conflict": {
        "": -0.23, "fit": 0.87, "many": -0.30,
    },
    "amount-to-by": {
        "": 2.65,
    },
    "claim": {
        "": -2.01, "adverb": -0.34, "amount": 0.11, "and": 0.46, "around": -0.25, "big": 0.17, "edge": 0.51,
        "elsewhere": -0.32, "event": -0.60, "gone": 0.17, "huge": 0.19, "including": 0.34, "known": -0.28,
        "listed": 0.95, "longer": -0.16, "name": 0.14, "net": -0.33, "only-when": 0.17, "other": -0.06, "plain": 0.82,
        "report": 0.28, "title": -0.42, "total": 0.09, "verb": 0.30, "weight": 0.35, "when": -0.19, "which": -0.13,
        "with": 0.11,
    },
    "cond-alone": {
        "": -1.15, "against": -0.05, "report": -0.66, "some": 0.62, "unmatched": 1.69,
    },
    "cond-conflict": {
        "": 0.01, "against": 2.52, "report": 0.10,
    },
    "cond-loose": {
        "": -2.49, "against": -0.08, "report": -0.07, "some": 0.29, "unmatched": 1.17,
    },
    "modal-alone": {
        "": -1.20, "anchored": -0.29, "factual": 0.65, "report": 0.14, "strength": 0.28, "subj": 0.16, "word": 0.16,
    },
    "modal-conflict": {
        "": -1.24, "anchored": 0.87, "far": -0.16, "gap": 1.09, "main": 0.92, "must": 0.72, "noun": -0.25,
        "report": 0.60, "subj": -0.34,
    },
    "negation": {
        "": -1.40, "alone": 0.86, "anchored": 0.80, "firm": -0.10, "gap": -0.42, "gaps": -0.46, "negations": -0.80,
    },
    "part": {
        "": -1.12, "amount": -0.03, "and": 0.30, "around": -0.37, "beside": -0.34, "both": 0.57, "clause": -0.62,
        "clean": 0.35, "comma": 0.04, "event": 0.02, "excess": -0.37, "facing": -0.15, "gone": -0.36, "island": 1.84,
        "like": -0.53, "main": 0.01, "name": 0.26, "net": -0.40, "only-when": 0.57, "rival": 0.12, "share": 0.17,
        "verb": 0.13, "weight": 1.15, "who": -0.11, "whole": -0.50,
    },
    "party": {
        "": -0.53, "country": 0.61, "event": -1.25, "fit": 0.73, "known": -0.48, "like": -0.08, "lone": 0.44,
        "mixed": 0.15, "person": 0.03, "prep": 0.47, "report": 0.55,
    },
    "polarity-antonym": {
        "": -0.73, "alone": 0.63, "anchored": -0.17, "args": 0.50, "soft": -0.17,
    },
    "polarity-axis": {
        "": 0.16, "alone": 1.07, "anchored": -0.09, "args": 0.89, "negations": -0.50,
    },
    "polarity-implicit": {
        "": -0.96, "alone": 0.90, "anchored": 1.10, "gap": -0.25, "gaps": -0.03, "soft": 0.10,
    },
    "polarity-not": {
        "": -0.60, "alone": 1.00, "anchored": 1.00,
    },
    "role-agent": {
        "": -0.89, "crossed": -0.11, "event": -1.30, "known": 0.21, "persons": -0.73, "worth": 0.37,
    },
    "role-nouns": {
        "": 0.74, "named": 0.73,
    },
    "role-swap": {
        "": -0.44, "crossed": -0.40, "event": -1.70, "full": 1.38, "known": 0.37, "persons": -0.98, "swapped": -0.34,
        "worth": 0.62,
    },
    "scope-alone": {
        "": -2.01, "anchored": -0.03, "event": -1.38, "report": 0.67, "strength": 0.64,
    },
    "scope-conflict": {
        "": -0.80, "anchored": 0.99, "far": -0.71, "gap": 1.81, "report": 0.44,
    },
    "sided": {
        "": 0.71, "capital": 0.58, "words": 0.40,
    },
    "stance": {
        "": -1.75, "far": -0.18, "gap": 2.48, "group": -1.07, "kin": -0.40, "main": 0.37, "neutral": -0.49,
        "report": 0.50,
    },
    "stance-alone": {
        "": -1.56, "anchored": -0.50, "claim": 1.15, "report": 0.23,
    },
    "status": {
        "": -1.44, "failed": 0.81, "far": -0.10, "gap": 1.36, "group": -1.20, "main": 0.75, "same": 0.96,
        "verbs": 0.40,
    },
    "substitution": {
        "": -1.25, "against": 1.05, "amount": 0.04, "around": -0.44, "elsewhere": 0.18, "event": -0.18, "gone": 0.10,
        "high": 0.09, "like": -0.99, "low": 1.40, "name": 0.68, "report": -0.20, "single": -0.31, "title": -0.35,
        "total": 0.23, "uneven": 0.22, "valence": 0.32, "verb": 0.76, "when": -0.03,
    },
    "tense": {
        "": 1.37, "perfect": 0.91, "report": 0.75, "shifted": -1.11,
    },
    "tense-when": {
        "": -0.67, "perfect": 0.50, "report": 0.24, "shifted": -1.29,
    },
    "tone-alone": {
        "": -1.91, "bad": -0.32, "event": -1.41, "report": 0.32, "talks": 0.31, "value": 0.37,
    },
    "tone-conflict": {
        "": -1.13, "far": -0.39, "gap": 1.22, "report": 0.35, "talks": 1.10,
    },
    "when-conflict": {
        "": 0.87, "fit": 1.11, "many": -0.48, "vague": -0.57,
    },
    "when-relation": {
        "": 2.11,
    },
}  # fmt: skip
"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""

LINK: Final = (
    -0.888,
    -0.052,
    -0.148,
    0.139,
    -0.066,
    0.177,
    -0.018,
    0.149,
    -0.380,
    0.896,
    0.891,
    0.377,
    0.385,
    -0.321,
    -0.415,
    0.398,
    0.133,
    -0.230,
    -0.020,
    -0.551,
    0.051,
    0.842,
    -1.356,
    0.393,
    -0.378,
    0.642,
    0.250,
    0.104,
)
"""The weights of `weigh.link_features`."""
