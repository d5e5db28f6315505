"""The fitted numbers of the aligner, written by `python -m benchmarks.quality --fit`; not edited by hand.

The order of the weights is that of the signs: similarity.NAMES, items.NAMES, and for FITS also context.NAMES.
"""

from typing import Final

ALIKE_BIAS: Final = -6.050
ALIKE: Final = (
    0.330,
    3.139,
    1.272,
    0.498,
    0.617,
    2.548,
    0.064,
    0.000,
    0.000,
    0.677,
    1.047,
    -0.612,
    0.486,
    1.813,
    1.801,
    0.047,
    0.297,
    -1.457,
    2.910,
)
FITS_BIAS: Final = -3.827
FITS: Final = (
    0.241,
    0.405,
    0.760,
    0.468,
    0.347,
    0.294,
    0.923,
    0.160,
    0.316,
    0.357,
    0.569,
    -0.567,
    0.000,
    0.674,
    0.704,
    0.595,
    0.000,
    -0.539,
    0.174,
    0.410,
    0.403,
    0.032,
    1.454,
    0.881,
    0.237,
    0.531,
    0.000,
    0.806,
    0.805,
    0.311,
)
THRESHOLD: Final = 0.35
SLOPE: Final = 0.759
OFFSET: Final = -0.009
"""Calibration: the log-odds of a link's being right are SLOPE x its log-odds + OFFSET."""
