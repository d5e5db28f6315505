"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""

from typing import Final

WEIGHTS: Final[dict[str, dict[str, float]]] = {
    "*": {
        "local": -0.05, "loose": 0.20, "most": 0.48, "rest": 0.15, "size": -0.08, "tight": 0.71,
    },
    "agency": {
        "": -2.14, "event": -0.94, "explicit": 0.44, "mixed": -0.29, "report": 0.17, "titled": 0.31, "voices": 1.97,
        "whose": 0.78,
    },
    "agency-joint": {
        "": -2.11, "report": 0.34,
    },
    "agency-voice": {
        "": -1.64, "both": -0.12, "event": -1.20, "report": -0.35,
    },
    "amount-bound": {
        "": -2.16, "gap": 2.44,
    },
    "amount-conflict": {
        "": -0.22, "apart": -0.50, "fit": 1.27, "many": -0.36,
    },
    "amount-to-by": {
        "": 2.66,
    },
    "claim": {
        "": -2.67, "adverb": -0.39, "amount": 0.18, "and": 0.35, "around": -0.13, "big": 0.19, "edge": 0.48,
        "elsewhere": -0.39, "event": -0.75, "gone": 0.11, "huge": 0.34, "including": 0.39, "known": 0.15,
        "listed": 0.97, "longer": -0.01, "name": 0.02, "net": -0.40, "only-when": -0.27, "other": 0.05, "plain": 0.73,
        "report": 0.40, "title": -0.35, "total": 0.33, "verb": 0.42, "weight": 0.20, "when": -0.38, "which": -0.24,
        "with": -0.08,
    },
    "cond-alone": {
        "": -1.28, "against": -0.13, "report": -0.40, "some": 0.95, "unmatched": 1.56,
    },
    "cond-conflict": {
        "": -0.04, "against": 2.53, "report": 0.09,
    },
    "cond-loose": {
        "": -2.67, "against": -0.07, "report": -0.20, "some": 0.12, "unmatched": 1.23,
    },
    "modal-alone": {
        "": -1.14, "anchored": -0.46, "factual": 0.40, "report": 0.03, "strength": 0.37, "subj": -0.27, "word": -0.34,
    },
    "modal-conflict": {
        "": -1.10, "anchored": 0.97, "far": -0.30, "gap": 1.32, "main": 0.62, "must": 0.46, "noun": -0.52,
        "report": 0.55, "subj": -0.22,
    },
    "negation": {
        "": -1.01, "alone": 0.99, "anchored": 0.86, "carried": -0.85, "firm": -0.40, "gap": -0.40, "gaps": -0.17,
        "negations": -0.75,
    },
    "part": {
        "": -1.30, "amount": 0.10, "and": 0.31, "around": -0.31, "beside": -0.49, "both": 0.30, "clause": -0.56,
        "clean": 0.34, "comma": -0.08, "event": -0.35, "excess": -0.33, "facing": -0.25, "gone": -0.28,
        "island": 1.57, "like": -0.29, "main": 0.08, "name": 0.16, "net": -0.32, "only-when": 0.15, "rival": 0.09,
        "share": 0.49, "verb": 0.13, "weight": 1.14, "who": -0.29, "whole": -0.52,
    },
    "party": {
        "": -0.59, "country": 0.79, "event": -1.43, "fit": 0.56, "known": -0.81, "like": -0.33, "lone": 0.47,
        "person": -0.03, "prep": 0.54, "report": 0.46,
    },
    "polarity-antonym": {
        "": -0.72, "alone": 0.63, "anchored": -0.17, "args": 0.50, "soft": -0.17,
    },
    "polarity-axis": {
        "": 0.08, "alone": 1.05, "anchored": -0.13, "args": 0.56, "negations": -0.50,
    },
    "polarity-implicit": {
        "": -1.76, "alone": 0.57, "anchored": 0.77, "carried": -1.03, "firm": -0.02, "soft": -0.23,
    },
    "polarity-not": {
        "": -0.60, "alone": 1.00, "anchored": 1.00,
    },
    "role-agent": {
        "": -0.44, "crossed": -0.37, "event": -1.31, "known": -0.02, "persons": -0.84, "worth": 0.41,
    },
    "role-nouns": {
        "": -0.01, "named": 0.38,
    },
    "role-swap": {
        "": -0.48, "crossed": -0.35, "event": -1.71, "full": 1.23, "known": 0.36, "persons": -1.14, "swapped": -0.35,
        "worth": 0.59,
    },
    "scope-alone": {
        "": -2.12, "anchored": -0.23, "event": -1.35, "one": 1.45, "report": 0.18, "strength": 0.87,
    },
    "scope-conflict": {
        "": -0.67, "anchored": 1.25, "far": -0.81, "gap": 2.04, "report": 0.49,
    },
    "sided": {
        "": 0.69, "capital": 0.58, "words": 0.40,
    },
    "stance": {
        "": -1.85, "far": -0.33, "gap": 2.62, "group": -1.17, "kin": -0.41, "main": 0.36, "neutral": -0.62,
        "report": 0.26,
    },
    "stance-alone": {
        "": -1.26, "anchored": -0.57, "claim": 1.00, "report": 0.37,
    },
    "status": {
        "": -1.41, "failed": 0.80, "far": -0.63, "gap": 1.24, "group": -1.20, "main": 0.60, "same": 1.07,
        "verbs": 0.33,
    },
    "substitution": {
        "": -1.05, "against": 0.49, "amount": 0.07, "around": -0.65, "elsewhere": 0.18, "event": -0.33, "gone": 0.32,
        "high": 0.12, "like": -1.12, "low": 1.34, "name": 0.35, "report": -0.71, "single": -0.52, "title": -0.28,
        "total": 0.17, "uneven": 0.32, "valence": 0.32, "verb": 0.61, "when": -0.20,
    },
    "tense": {
        "": 0.44, "main": 0.63, "perfect": 0.38, "report": 0.54, "shifted": -1.02,
    },
    "tense-when": {
        "": -0.68, "perfect": 0.50, "report": 0.21, "shifted": -1.21,
    },
    "tone-alone": {
        "": -1.70, "bad": -0.41, "event": -1.43, "report": -0.11, "talks": 0.39, "value": 0.08,
    },
    "tone-conflict": {
        "": -0.94, "far": -0.12, "gap": 1.06, "report": 0.38, "talks": 0.92,
    },
    "when-conflict": {
        "": 0.15, "apart": -0.66, "fit": 0.77, "many": -0.72, "vague": -0.22,
    },
    "when-relation": {
        "": 2.11,
    },
}  # fmt: skip
"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""

LINK: Final = (
    -0.211,
    -0.066,
    -0.020,
    0.133,
    0.232,
    0.279,
    -0.049,
    0.156,
    -0.262,
    0.570,
    0.354,
    0.189,
    0.306,
    -0.308,
    -0.032,
    0.369,
    0.044,
    -0.141,
    -0.221,
    -0.678,
    0.159,
    0.765,
    -0.440,
    0.127,
    -0.645,
    0.014,
    0.260,
    -0.031,
)
"""The weights of `weigh.link_features`."""
