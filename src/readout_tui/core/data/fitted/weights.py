"""The fitted numbers of the aligner, written by `python -m benchmarks.quality --fit`; not edited by hand.

The order of the weights is that of features.NAMES and item_features.NAMES, and for FITS also context_features.NAMES.
"""

from typing import Final

ALIKE_BIAS: Final = -5.959
ALIKE: Final = (
    0.596,
    3.013,
    1.447,
    0.441,
    0.301,
    0.829,
    2.692,
    0.028,
    0.000,
    0.000,
    1.056,
    0.873,
    -0.515,
    0.524,
    1.801,
    1.751,
    -0.838,
    -1.259,
    0.202,
    -1.607,
    2.297,
)
FITS_BIAS: Final = -3.542
FITS: Final = (
    0.449,
    0.690,
    0.746,
    0.423,
    0.604,
    0.626,
    0.135,
    1.273,
    0.112,
    0.456,
    0.617,
    0.460,
    -0.184,
    0.000,
    1.025,
    1.117,
    -0.782,
    -1.357,
    0.000,
    -0.462,
    0.000,
    0.037,
    0.001,
    0.000,
    1.453,
    1.386,
    0.000,
    0.581,
    0.027,
    0.662,
    1.085,
    0.293,
)
THRESHOLD: Final = 0.2
SLOPE: Final = 0.974
OFFSET: Final = -0.161
"""Calibration: the log-odds of a link's being right are SLOPE x its log-odds + OFFSET."""
