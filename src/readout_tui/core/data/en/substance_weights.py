"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""

from typing import Final

WEIGHTS: Final[dict[str, dict[str, float]]] = {
    "*": {
        "local": 0.11, "loose": -0.51, "most": 0.61, "rest": 0.33, "size": -0.37, "tight": 0.73,
    },
    "agency": {
        "": -2.17, "event": -0.91, "explicit": 0.61, "mixed": -0.17, "report": 0.09, "titled": 0.40, "voices": 1.70,
        "whose": 1.05,
    },
    "agency-joint": {
        "": -1.52, "report": 0.42,
    },
    "agency-voice": {
        "": -1.34, "both": -0.26, "event": -1.20, "report": -0.25,
    },
    "amount-bound": {
        "": -2.11, "gap": 2.57,
    },
    "amount-conflict": {
        "": -0.08, "fit": 0.82, "many": -0.29,
    },
    "amount-to-by": {
        "": 2.64,
    },
    "claim": {
        "": -2.41, "adverb": -0.07, "amount": 0.18, "and": 0.48, "around": -0.18, "big": 0.14, "edge": 0.45,
        "elsewhere": -0.52, "event": -0.60, "gone": 0.26, "huge": -0.33, "including": 0.34, "known": -0.43,
        "listed": 0.89, "longer": -0.14, "name": 0.20, "net": -0.03, "only-when": 0.16, "other": 0.06, "plain": 0.70,
        "report": 0.44, "title": -0.38, "total": 0.20, "verb": 0.19, "weight": 0.67, "when": -0.30, "which": -0.06,
        "with": 0.12,
    },
    "cond-alone": {
        "": -1.15, "against": -0.03, "report": -0.67, "some": 0.61, "unmatched": 1.67,
    },
    "cond-conflict": {
        "against": 2.52, "report": 0.10,
    },
    "cond-loose": {
        "": -2.49, "against": -0.08, "report": -0.07, "some": 0.30, "unmatched": 1.18,
    },
    "modal-alone": {
        "": -1.07, "anchored": -0.29, "factual": 0.67, "report": -0.02, "strength": 0.26, "subj": 0.17, "word": 0.15,
    },
    "modal-conflict": {
        "": -1.21, "anchored": 0.86, "far": -0.13, "gap": 1.09, "main": 0.90, "must": 0.73, "noun": -0.25,
        "report": 0.56, "subj": -0.35,
    },
    "negation": {
        "": -1.31, "alone": 0.84, "anchored": 0.77, "firm": -0.14, "gap": -0.57, "gaps": -0.31, "negations": -0.73,
    },
    "part": {
        "": -1.09, "amount": -0.02, "and": 0.30, "around": -0.57, "beside": -0.44, "both": 0.44, "clause": -0.57,
        "clean": 0.73, "comma": 0.03, "event": -0.04, "excess": -0.29, "facing": -0.13, "gone": -0.35, "island": 1.78,
        "like": -0.19, "main": 0.03, "name": 0.20, "net": -0.37, "only-when": 0.80, "rival": 0.24, "share": 0.11,
        "verb": 0.21, "weight": 1.05, "who": -0.25, "whole": -0.51,
    },
    "party": {
        "": -0.24, "country": 0.94, "event": -1.27, "fit": 0.59, "known": -0.18, "like": 0.04, "lone": 0.43,
        "person": -0.03, "prep": 0.33, "report": 0.66,
    },
    "polarity-antonym": {
        "": -0.71, "alone": 0.64, "anchored": -0.16, "args": 0.50, "soft": -0.16,
    },
    "polarity-axis": {
        "": 0.16, "alone": 1.07, "anchored": -0.09, "args": 0.87, "negations": -0.50,
    },
    "polarity-implicit": {
        "": -0.97, "alone": 0.89, "anchored": 1.09, "gap": -0.25, "gaps": -0.03, "soft": 0.09,
    },
    "polarity-not": {
        "": -0.60, "alone": 1.00, "anchored": 1.00,
    },
    "role-agent": {
        "": -0.90, "crossed": -0.11, "event": -1.31, "known": 0.23, "persons": -0.75, "worth": 0.36,
    },
    "role-nouns": {
        "": 0.73, "named": 0.72,
    },
    "role-swap": {
        "": -0.46, "crossed": -0.40, "event": -1.70, "full": 1.36, "known": 0.37, "persons": -0.97, "swapped": -0.34,
        "worth": 0.61,
    },
    "scope-alone": {
        "": -1.93, "anchored": -0.04, "event": -1.39, "report": 0.56, "strength": 0.64,
    },
    "scope-conflict": {
        "": -0.80, "anchored": 0.98, "far": -0.71, "gap": 1.83, "report": 0.42,
    },
    "sided": {
        "": 0.71, "capital": 0.58, "words": 0.40,
    },
    "stance": {
        "": -1.71, "far": -0.13, "gap": 2.46, "group": -1.09, "kin": -0.41, "main": 0.35, "neutral": -0.48,
        "report": 0.47,
    },
    "stance-alone": {
        "": -1.55, "anchored": -0.48, "claim": 1.16, "report": 0.22,
    },
    "status": {
        "": -1.41, "failed": 0.81, "far": -0.06, "gap": 1.37, "group": -1.20, "main": 0.72, "same": 0.95,
        "verbs": 0.39,
    },
    "substitution": {
        "": -1.55, "against": 1.05, "amount": -0.01, "around": -0.56, "elsewhere": 0.09, "event": -0.33, "gone": 0.30,
        "high": 0.23, "like": -1.06, "low": 1.98, "name": 0.48, "report": -0.28, "single": -0.30, "title": -0.44,
        "total": 0.35, "uneven": 0.10, "valence": 0.28, "verb": 0.89, "when": -0.19,
    },
    "tense": {
        "": 1.36, "perfect": 0.91, "report": 0.75, "shifted": -1.11,
    },
    "tense-when": {
        "": -0.67, "perfect": 0.50, "report": 0.23, "shifted": -1.29,
    },
    "tone-alone": {
        "": -1.83, "bad": -0.34, "event": -1.40, "report": 0.23, "talks": 0.34, "value": 0.36,
    },
    "tone-conflict": {
        "": -1.09, "far": -0.38, "gap": 1.20, "report": 0.35, "talks": 1.11,
    },
    "when-conflict": {
        "": 0.88, "fit": 1.11, "many": -0.48, "vague": -0.57,
    },
    "when-relation": {
        "": 2.11,
    },
}  # fmt: skip
"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""

LINK: Final = (-1.391, 0.275, -0.028, -0.019, -0.103, -0.315, 0.023, 1.067, -1.039, 0.950, 0.483, 1.057, 0.612, -0.210)
"""The weights of `weigh.link_features`."""
