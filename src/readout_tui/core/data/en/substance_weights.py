"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""

from typing import Final

WEIGHTS: Final[dict[str, dict[str, float]]] = {
    "*": {
        "local": 0.09, "loose": -0.37, "most": 0.63, "rest": 0.28, "size": -0.37, "tight": 0.69,
    },
    "agency": {
        "": -2.28, "event": -1.20, "explicit": 0.80, "mixed": -0.25, "report": 0.23, "titled": 0.33, "voices": 1.95,
        "whose": 0.94,
    },
    "agency-joint": {
        "": -1.74, "report": 0.43,
    },
    "agency-voice": {
        "": -1.58, "both": -0.12, "event": -1.20, "report": -0.37,
    },
    "amount-bound": {
        "": -2.25, "gap": 2.56,
    },
    "amount-conflict": {
        "": 0.21, "apart": -0.45, "fit": 0.96, "many": -0.52,
    },
    "amount-share": {
        "": 1.50,
    },
    "amount-to-by": {
        "": 2.67,
    },
    "claim": {
        "": -2.33, "adverb": -0.38, "amount": 0.30, "and": 0.36, "around": -0.23, "big": 0.43, "edge": 0.46,
        "elsewhere": -0.40, "event": -1.10, "gone": 0.13, "huge": 0.31, "including": 0.34, "known": 0.06,
        "listed": 1.12, "longer": -0.07, "name": -0.08, "net": -0.34, "only-when": 0.16, "plain": 0.67,
        "report": 0.50, "title": -0.30, "total": 0.15, "verb": 0.32, "weight": 0.22, "when": -0.13, "which": -0.07,
        "with": -0.05,
    },
    "cond-alone": {
        "": -1.23, "against": -0.08, "report": -0.65, "some": 0.78, "unmatched": 1.81,
    },
    "cond-conflict": {
        "": 0.05, "against": 2.55, "report": 0.12,
    },
    "cond-loose": {
        "": -2.46, "against": -0.29, "report": -0.13, "some": 0.34, "unmatched": 1.38,
    },
    "modal-alone": {
        "": -1.26, "anchored": -0.27, "factual": 0.64, "report": 0.03, "strength": 0.43, "subj": -0.18, "word": 0.06,
    },
    "modal-conflict": {
        "": -1.60, "anchored": 1.38, "far": -0.41, "gap": 1.58, "main": 0.75, "must": 0.74, "noun": -0.29,
        "report": 0.65, "subj": -0.13,
    },
    "negation": {
        "": -1.26, "alone": 0.98, "anchored": 0.96, "carried": -0.72, "firm": -0.17, "gap": -0.45, "gaps": -0.42,
        "negations": -0.58,
    },
    "part": {
        "": -1.31, "amount": 0.23, "and": 0.36, "around": -0.31, "beside": -0.43, "both": 0.44, "clause": -0.55,
        "clean": 0.55, "comma": 0.03, "event": -1.30, "excess": -0.36, "facing": -0.15, "gone": -0.27, "island": 1.56,
        "like": -0.42, "main": -0.01, "name": 0.28, "net": -0.36, "only-when": 1.00, "rival": 0.13, "share": 0.25,
        "verb": 0.13, "weight": 1.25, "who": -0.13, "whole": -0.46,
    },
    "party": {
        "": -0.59, "country": 0.76, "event": -1.25, "fit": 0.92, "known": -0.41, "like": -0.10, "lone": 0.69,
        "mixed": -0.28, "person": 0.28, "prep": 0.35, "report": 0.62,
    },
    "polarity-antonym": {
        "": -0.45, "alone": 0.74, "anchored": -0.06, "args": 0.64, "soft": -0.06,
    },
    "polarity-axis": {
        "": 0.11, "alone": 1.05, "anchored": -0.12, "args": 0.70, "negations": -0.50,
    },
    "polarity-implicit": {
        "": -1.10, "alone": 0.95, "anchored": 1.15, "carried": -1.08, "firm": -0.02, "gap": -0.12, "gaps": 0.12,
        "soft": 0.04,
    },
    "polarity-not": {
        "": -0.60, "alone": 1.00, "anchored": 1.00,
    },
    "role-agent": {
        "": -0.65, "crossed": -0.33, "event": -1.25, "known": 0.21, "persons": -0.88, "worth": 0.48,
    },
    "role-nouns": {
        "": 0.51, "named": 0.61,
    },
    "role-swap": {
        "": -0.24, "crossed": -0.35, "event": -1.20, "full": 1.50, "known": 0.70, "persons": -1.06, "swapped": -0.26,
        "worth": 0.39,
    },
    "room": {
        "": 0.69,
    },
    "scope-alone": {
        "": -2.22, "anchored": -0.15, "event": -1.31, "one": 1.17, "report": 0.62, "strength": 0.84,
    },
    "scope-conflict": {
        "": -0.85, "anchored": 0.66, "far": -0.51, "gap": 1.85, "report": 0.45,
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
        "": -1.84, "far": -0.08, "gap": 2.62, "group": -1.19, "kin": -0.38, "main": 0.53, "neutral": -0.58,
        "report": 0.35,
    },
    "stance-alone": {
        "": -1.65, "anchored": -0.44, "claim": 1.00, "report": 0.16,
    },
    "status": {
        "": -1.31, "failed": 0.81, "far": -0.66, "gap": 1.18, "group": -1.20, "main": 0.93, "same": 1.00,
        "verbs": 0.26,
    },
    "substitution": {
        "": -1.43, "against": 0.62, "amount": 0.07, "around": -0.75, "elsewhere": 0.10, "event": -1.56, "gone": 0.10,
        "high": 0.16, "like": -0.71, "low": 1.14, "name": 0.55, "report": -0.32, "single": -0.32, "title": -0.26,
        "total": 0.31, "uneven": 0.42, "valence": 0.47, "verb": 0.73, "when": -0.12,
    },
    "tense": {
        "": 1.06, "main": 0.64, "perfect": 0.67, "report": 0.67, "shifted": -1.08,
    },
    "tense-when": {
        "": -0.46, "perfect": 0.50, "report": 0.21, "shifted": -1.26,
    },
    "tone-alone": {
        "": -1.74, "bad": -0.22, "event": -1.40, "report": 0.19, "talks": 0.45, "value": 0.24,
    },
    "tone-conflict": {
        "": -0.76, "far": -0.10, "gap": 1.21, "report": 0.39, "talks": 0.91,
    },
    "when-conflict": {
        "": 0.94, "apart": -0.40, "fit": 1.11, "many": -0.46, "vague": -0.37,
    },
    "when-relation": {
        "": 2.11,
    },
}  # fmt: skip
"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""

LINK: Final = (
    -0.930,
    -0.055,
    -0.260,
    0.201,
    0.153,
    0.109,
    -0.024,
    0.100,
    -0.240,
    1.062,
    0.639,
    0.295,
    0.264,
    -0.152,
    -0.132,
    0.409,
    0.196,
    -0.150,
    -0.264,
    -0.533,
    0.087,
    0.971,
    -1.145,
    0.468,
    -0.590,
    0.247,
    0.223,
    -0.105,
)
"""The weights of `weigh.link_features`."""
