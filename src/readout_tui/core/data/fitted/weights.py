"""The fitted numbers of the aligner, written by `python -m benchmarks.quality --fit`; not edited by hand.

The names of the weights are those of the features: PairFeatures, ItemFeatures, LeadFeatures, and for FITS also
ContextFeatures; for TITLES TitleFeatures.
"""

from typing import Final

ALIKE_BIAS: Final = -3.594
ALIKE: Final = {
    "cosine": 0.264,
    "anchor": 2.298,
    "anchors": 0.000,
    "telling": 0.811,
    "tellings": 1.103,
    "before": 0.474,
    "contained": 0.056,
    "covered": 0.703,
    "explained": 1.210,
    "mass": 1.128,
    "rarest": 0.433,
    "numbers": 0.000,
    "other_places": -0.382,
    "other_numbers": -0.216,
    "same_speaker": 0.762,
    "both_speak": 0.623,
    "other_speaker": -0.294,
    "mirror": 0.000,
    "events": 0.382,
    "first_events": 1.409,
    "bare_event": -1.450,
    "elsewhere": -2.000,
    "lengths": 0.000,
    "apart": -1.498,
    "items_won": 1.041,
    "behind_left": -3.225,
    "behind_right": -2.077,
    "meaning_lead": 1.793,
    "unlike": -1.302,
    "close": 1.516,
}
FITS_BIAS: Final = -3.642
FITS: Final = {
    "cosine": 0.262,
    "anchor": 1.190,
    "anchors": 0.000,
    "telling": 0.891,
    "tellings": 0.538,
    "before": 0.000,
    "contained": 0.438,
    "covered": 0.258,
    "explained": 0.322,
    "mass": 1.450,
    "rarest": 0.447,
    "numbers": 0.000,
    "other_places": -0.138,
    "other_numbers": -0.244,
    "same_speaker": 0.734,
    "both_speak": 0.592,
    "other_speaker": -0.014,
    "mirror": 0.000,
    "events": 0.583,
    "first_events": 0.779,
    "bare_event": -0.526,
    "elsewhere": -2.000,
    "lengths": 0.000,
    "apart": -0.569,
    "items_won": 0.131,
    "behind_left": -0.994,
    "behind_right": -0.881,
    "meaning_lead": 1.053,
    "unlike": -1.449,
    "close": 0.051,
    "likely": 0.163,
    "row_share": 0.341,
    "column_share": 0.606,
    "row_lead": 0.643,
    "column_lead": 0.423,
    "best_of_both": 0.000,
    "neighbours": 1.354,
    "beside": 0.512,
    "adds": 0.431,
    "left_over": 0.477,
    "district": 0.014,
}
TITLES_BIAS: Final = -3.102
TITLES: Final = {
    "cosine": 0.783,
    "contained": 1.712,
    "covered": 0.854,
    "telling": 0.719,
    "numbers": 0.000,
    "titles": 1.238,
    "firsts": 1.308,
    "lead": 2.490,
    "behind": 0.000,
    "behind_back": -0.667,
}
THRESHOLD: Final = 0.2
SLOPE: Final = 0.895
OFFSET: Final = -0.293
"""Calibration: the log-odds of a link's being right are SLOPE x its log-odds + OFFSET."""
