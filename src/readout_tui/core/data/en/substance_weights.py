"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""

from typing import Final

WEIGHTS: Final[dict[str, dict[str, float]]] = {
    "*": {
        "local": 0.07, "loose": -0.38, "most": 0.63, "rest": 0.28, "size": -0.36, "tight": 0.72,
    },
    "agency": {
        "": -2.27, "event": -1.20, "explicit": 0.76, "mixed": -0.23, "report": 0.20, "titled": 0.36, "voices": 1.98,
        "whose": 0.92,
    },
    "agency-joint": {
        "": -1.73, "report": 0.43,
    },
    "agency-voice": {
        "": -1.60, "both": -0.17, "event": -1.20, "report": -0.35,
    },
    "amount-bound": {
        "": -2.25, "gap": 2.56,
    },
    "amount-conflict": {
        "": -0.14, "apart": -0.39, "fit": 1.03, "many": -0.48,
    },
    "amount-share": {
        "": 1.50,
    },
    "amount-to-by": {
        "": 2.67,
    },
    "claim": {
        "": -2.34, "adverb": -0.38, "amount": 0.28, "and": 0.36, "around": -0.24, "big": 0.44, "edge": 0.46,
        "elsewhere": -0.40, "event": -1.10, "gone": 0.14, "huge": 0.30, "including": 0.34, "known": 0.04,
        "listed": 1.11, "longer": -0.07, "name": -0.06, "net": -0.35, "only-when": 0.15, "other": 0.01, "plain": 0.70,
        "report": 0.53, "title": -0.30, "total": 0.15, "verb": 0.32, "weight": 0.20, "when": -0.13, "which": -0.06,
        "with": -0.05,
    },
    "cond-alone": {
        "": -1.22, "against": -0.08, "report": -0.65, "some": 0.78, "unmatched": 1.80,
    },
    "cond-conflict": {
        "": 0.05, "against": 2.55, "report": 0.12,
    },
    "cond-loose": {
        "": -2.45, "against": -0.29, "report": -0.13, "some": 0.35, "unmatched": 1.38,
    },
    "modal-alone": {
        "": -1.26, "anchored": -0.26, "factual": 0.64, "report": 0.02, "strength": 0.42, "subj": -0.18, "word": 0.07,
    },
    "modal-conflict": {
        "": -1.56, "anchored": 1.37, "far": -0.47, "gap": 1.61, "main": 0.74, "must": 0.67, "noun": -0.28,
        "report": 0.61, "subj": -0.11,
    },
    "negation": {
        "": -1.25, "alone": 0.98, "anchored": 0.96, "carried": -0.72, "firm": -0.17, "gap": -0.45, "gaps": -0.42,
        "negations": -0.58,
    },
    "part": {
        "": -1.31, "amount": 0.20, "and": 0.38, "around": -0.31, "beside": -0.41, "both": 0.43, "clause": -0.54,
        "clean": 0.56, "comma": 0.04, "event": -1.30, "excess": -0.36, "facing": -0.15, "gone": -0.27, "island": 1.62,
        "like": -0.44, "main": -0.01, "name": 0.30, "net": -0.36, "only-when": 0.97, "rival": 0.13, "share": 0.26,
        "verb": 0.13, "weight": 1.25, "who": -0.13, "whole": -0.47,
    },
    "party": {
        "": -0.59, "country": 0.76, "event": -1.25, "fit": 0.92, "known": -0.41, "like": -0.10, "lone": 0.69,
        "mixed": -0.27, "person": 0.28, "prep": 0.35, "report": 0.62,
    },
    "polarity-antonym": {
        "": -0.45, "alone": 0.74, "anchored": -0.06, "args": 0.64, "soft": -0.06,
    },
    "polarity-axis": {
        "": 0.11, "alone": 1.05, "anchored": -0.12, "args": 0.69, "negations": -0.50,
    },
    "polarity-implicit": {
        "": -1.09, "alone": 0.95, "anchored": 1.15, "carried": -1.08, "firm": -0.02, "gap": -0.12, "gaps": 0.12,
        "soft": 0.04,
    },
    "polarity-not": {
        "": -0.60, "alone": 1.00, "anchored": 1.00,
    },
    "role-agent": {
        "": -0.65, "crossed": -0.33, "event": -1.26, "known": 0.20, "persons": -0.88, "worth": 0.48,
    },
    "role-nouns": {
        "": 0.51, "named": 0.61,
    },
    "role-swap": {
        "": -0.24, "crossed": -0.34, "event": -1.20, "full": 1.50, "known": 0.70, "persons": -1.05, "swapped": -0.25,
        "worth": 0.39,
    },
    "room": {
        "": 0.69,
    },
    "scope-alone": {
        "": -2.20, "anchored": -0.15, "event": -1.31, "one": 1.17, "report": 0.62, "strength": 0.84,
    },
    "scope-conflict": {
        "": -0.85, "anchored": 0.65, "far": -0.51, "gap": 1.85, "report": 0.45,
    },
    "scope-narrow": {
        "": 1.48, "before": 0.47, "name": -0.48,
    },
    "scope-only": {
        "": 0.96,
    },
    "sided": {
        "": 0.71, "capital": 0.58, "words": 0.40,
    },
    "stance": {
        "": -1.83, "far": -0.08, "gap": 2.62, "group": -1.19, "kin": -0.38, "main": 0.53, "neutral": -0.58,
        "report": 0.35,
    },
    "stance-alone": {
        "": -1.65, "anchored": -0.44, "claim": 1.01, "report": 0.16,
    },
    "status": {
        "": -1.30, "failed": 0.81, "far": -0.66, "gap": 1.18, "group": -1.20, "main": 0.93, "same": 1.00,
        "verbs": 0.27,
    },
    "substitution": {
        "": -1.45, "against": 0.62, "amount": 0.08, "around": -0.74, "elsewhere": 0.13, "event": -1.55, "gone": 0.09,
        "high": 0.16, "like": -0.73, "low": 1.15, "name": 0.56, "report": -0.30, "single": -0.32, "title": -0.26,
        "total": 0.31, "uneven": 0.38, "valence": 0.49, "verb": 0.73, "when": -0.03,
    },
    "tense": {
        "": 1.06, "main": 0.64, "perfect": 0.67, "report": 0.67, "shifted": -1.08,
    },
    "tense-when": {
        "": -0.46, "perfect": 0.50, "report": 0.21, "shifted": -1.26,
    },
    "tone-alone": {
        "": -1.73, "bad": -0.22, "event": -1.40, "report": 0.20, "talks": 0.45, "value": 0.24,
    },
    "tone-conflict": {
        "": -0.77, "far": -0.06, "gap": 1.21, "report": 0.39, "talks": 0.91,
    },
    "when-conflict": {
        "": 0.86, "apart": -0.39, "fit": 1.06, "many": -0.45, "vague": -0.38,
    },
    "when-relation": {
        "": 2.11,
    },
}  # fmt: skip
"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""

LINK: Final = (-1.018, -0.051, -0.254, 0.205, 0.155, 0.100, -0.031, 0.101, -0.193, 1.073, 0.656, 0.292, 0.287, -0.105, -0.181, 0.383, 0.191, -0.173, -0.292, -0.506, 0.093, 0.998, -1.079, 0.450, -0.557, 0.201, 0.212, -0.082)
"""The weights of `weigh.link_features`."""
