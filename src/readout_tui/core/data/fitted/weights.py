"""The fitted numbers of the aligner, written by `python -m benchmarks.quality --fit`; not edited by hand.

The names of the weights are those of the features: PairFeatures, ItemFeatures, and for FITS also ContextFeatures.
"""

from typing import Final

ALIKE_BIAS: Final = -5.959
ALIKE: Final = {
    "cosine": 0.596,
    "anchor": 3.013,
    "anchors": 1.447,
    "before": 0.441,
    "contained": 0.301,
    "covered": 0.829,
    "explained": 2.692,
    "mass": 0.028,
    "rarest": 0.000,
    "numbers": 0.000,
    "same_speaker": 1.056,
    "both_speak": 0.873,
    "other_speaker": -0.515,
    "mirror": 0.524,
    "events": 1.801,
    "first_events": 1.751,
    "bare_event": -0.838,
    "elsewhere": -1.259,
    "lengths": 0.202,
    "apart": -1.607,
    "items_won": 2.297,
}
FITS_BIAS: Final = -3.542
FITS: Final = {
    "cosine": 0.449,
    "anchor": 0.690,
    "anchors": 0.746,
    "before": 0.423,
    "contained": 0.604,
    "covered": 0.626,
    "explained": 0.135,
    "mass": 1.273,
    "rarest": 0.112,
    "numbers": 0.456,
    "same_speaker": 0.617,
    "both_speak": 0.460,
    "other_speaker": -0.184,
    "mirror": 0.000,
    "events": 1.025,
    "first_events": 1.117,
    "bare_event": -0.782,
    "elsewhere": -1.357,
    "lengths": 0.000,
    "apart": -0.462,
    "items_won": 0.000,
    "likely": 0.037,
    "row_share": 0.001,
    "column_share": 0.000,
    "row_lead": 1.453,
    "column_lead": 1.386,
    "best_of_both": 0.000,
    "neighbours": 0.581,
    "beside": 0.027,
    "adds": 0.662,
    "left_over": 1.085,
    "district": 0.293,
}
THRESHOLD: Final = 0.2
SLOPE: Final = 0.974
OFFSET: Final = -0.161
"""Calibration: the log-odds of a link's being right are SLOPE x its log-odds + OFFSET."""
