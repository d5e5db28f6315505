"""The fitted numbers of the aligner, written by `python -m benchmarks.quality --fit`; not edited by hand.

The order of the weights is that of the signs: similarity.NAMES, items.NAMES, and for FITS also context.NAMES.
"""

from typing import Final

ALIKE_BIAS: Final = -5.951
ALIKE: Final = (
    0.593,
    3.011,
    1.504,
    0.442,
    0.259,
    0.869,
    2.669,
    0.041,
    0.000,
    0.000,
    1.036,
    0.831,
    -0.505,
    0.514,
    1.781,
    1.746,
    -0.910,
    -1.216,
    0.218,
    -1.585,
    2.223,
)
FITS_BIAS: Final = -3.547
FITS: Final = (
    0.452,
    0.677,
    0.774,
    0.452,
    0.548,
    0.640,
    0.149,
    1.209,
    0.182,
    0.454,
    0.615,
    0.445,
    -0.188,
    0.000,
    1.005,
    1.100,
    -0.784,
    -1.343,
    0.000,
    -0.482,
    0.001,
    0.021,
    0.001,
    0.001,
    1.463,
    1.370,
    0.000,
    0.560,
    0.024,
    0.656,
    1.099,
    0.267,
)
THRESHOLD: Final = 0.2
SLOPE: Final = 1.046
OFFSET: Final = -0.241
"""Calibration: the log-odds of a link's being right are SLOPE x its log-odds + OFFSET."""
