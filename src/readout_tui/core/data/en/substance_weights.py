"""The weights of findings, written by `python -m benchmarks.substance.fit`; not edited by hand."""

from typing import Final

WEIGHTS: Final[dict[str, dict[str, float]]] = {
    "*": {
        "local": 0.04, "loose": -0.18, "most": 0.55, "rest": 0.34, "size": -0.31, "tight": 0.91,
    },
    "agency": {
        "": -2.16, "event": -0.91, "explicit": 0.29, "report": 0.19, "titled": 0.53, "voices": 1.55, "whose": 0.86,
    },
    "agency-joint": {
        "": -1.79, "report": 0.48,
    },
    "agency-voice": {
        "": -1.70, "both": 0.02, "event": -1.20, "report": -0.30,
    },
    "amount-bound": {
        "": -1.57, "gap": 2.47,
    },
    "amount-conflict": {
        "": 0.11, "fit": 1.09, "many": -0.45,
    },
    "amount-to-by": {
        "": 2.54,
    },
    "claim": {
        "": -2.60, "adverb": -0.07, "amount": -0.13, "and": 0.30, "big": 0.33, "edge": 0.40, "elsewhere": -0.16,
        "event": -0.34, "gone": 0.23, "huge": 0.18, "including": 0.31, "known": -0.27, "listed": 0.35,
        "longer": -0.11, "name": -0.04, "net": -0.26, "only-when": -0.47, "other": -0.08, "plain": 0.47,
        "report": 0.36, "title": -0.09, "total": 0.18, "verb": 0.27, "weight": 0.78, "when": -0.39, "which": -0.09,
        "with": 0.12,
    },
    "cond-alone": {
        "": -1.07, "against": -0.15, "report": -0.17, "some": 0.66, "unmatched": 1.31,
    },
    "cond-conflict": {
        "": -0.05, "against": 2.50, "report": 0.08,
    },
    "cond-loose": {
        "": -2.62, "against": -0.06, "report": -0.11, "some": 0.16, "unmatched": 1.01,
    },
    "modal-alone": {
        "": -1.34, "anchored": -0.27, "factual": 0.88, "report": 0.08, "strength": 0.32, "subj": 0.14, "word": -0.22,
    },
    "modal-conflict": {
        "": -1.38, "anchored": 0.53, "far": -0.21, "gap": 1.03, "main": 0.63, "must": 0.64, "noun": -0.39,
        "report": 0.78, "subj": -0.34,
    },
    "negation": {
        "": -1.32, "alone": 0.82, "anchored": 0.38, "gap": -0.27, "gaps": -0.73, "negations": -0.53,
    },
    "party": {
        "": -0.31, "country": 1.13, "event": -1.22, "fit": 0.25, "known": -0.53, "like": 0.09, "lone": 0.46,
        "mixed": -0.09, "person": -0.16, "prep": 0.48, "report": 0.34,
    },
    "polarity-antonym": {
        "": -0.97, "alone": 0.41, "anchored": -0.39, "soft": -0.39,
    },
    "polarity-axis": {
        "": 0.45, "alone": 1.07, "anchored": -0.14, "negations": -0.50,
    },
    "polarity-implicit": {
        "": -1.20, "alone": 0.80, "anchored": 1.00,
    },
    "polarity-not": {
        "": -0.60, "alone": 1.00, "anchored": 1.00,
    },
    "role-agent": {
        "": -1.10, "crossed": 0.10, "event": -1.36, "known": 0.36, "persons": -0.78, "worth": 0.28,
    },
    "role-nouns": {
        "": 0.34, "named": 0.76,
    },
    "role-swap": {
        "": -0.29, "crossed": -0.27, "event": -1.81, "full": 1.22, "known": 0.26, "persons": -0.96, "swapped": -0.27,
        "worth": 0.77,
    },
    "scope-alone": {
        "": -2.17, "anchored": -0.07, "event": -1.44, "report": 0.65, "strength": 0.66,
    },
    "scope-conflict": {
        "": -0.97, "anchored": 1.21, "far": -0.93, "gap": 1.85, "report": 0.29,
    },
    "sided": {
        "": 0.68, "capital": 0.57, "words": 0.40,
    },
    "stance": {
        "": -1.72, "far": -0.29, "gap": 2.40, "group": -1.06, "kin": -0.14, "main": -0.25, "neutral": -0.36,
        "report": 0.70,
    },
    "stance-alone": {
        "": -1.20, "anchored": -0.38, "claim": 0.93, "report": 0.35,
    },
    "status": {
        "": -1.36, "failed": 0.80, "far": -0.18, "gap": 1.63, "group": -1.20, "main": 0.12, "same": 1.15,
        "verbs": 0.08,
    },
    "substitution": {
        "": -1.67, "against": 0.48, "amount": 0.35, "elsewhere": 0.07, "event": -0.93, "gone": -0.04, "high": 0.37,
        "like": -0.94, "low": 2.04, "name": -0.13, "report": -0.44, "single": -0.44, "title": -0.66, "total": 0.36,
        "uneven": -0.10, "valence": 0.03, "verb": 0.79, "when": 0.20,
    },
    "tense": {
        "": 1.04, "perfect": 0.85, "report": 0.62, "shifted": -1.20,
    },
    "tone-alone": {
        "": -1.78, "bad": -0.35, "event": -1.40, "report": -0.05, "talks": 0.14, "value": 0.13,
    },
    "tone-conflict": {
        "": -1.19, "far": -0.41, "gap": 0.92, "report": 0.12, "talks": 1.24,
    },
    "when-conflict": {
        "": 0.66, "fit": 0.97, "many": -0.46, "vague": -0.69,
    },
    "when-relation": {
        "": 2.11,
    },
}  # fmt: skip
"""Kind of finding -> feature -> weight; "" is the bias, "*" holds what all kinds share."""

LINK: Final = (-0.420, 0.990, 0.054, -0.018, -0.494, 0.303, 0.304, -0.076, 0.526)
"""The weights of `weigh.link_features`."""
