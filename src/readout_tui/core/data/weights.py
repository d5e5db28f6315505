"""The fitted numbers of the aligner, written by `python -m benchmarks.quality --fit`; not edited by hand.

The order of the weights is that of the signs: similarity.NAMES, items.NAMES, and for FITS also context.NAMES.
"""

from typing import Final

ALIKE_BIAS: Final = -6.097
ALIKE: Final = (
    0.607,
    2.978,
    1.651,
    0.581,
    0.777,
    2.827,
    0.001,
    0.107,
    0.000,
    0.719,
    0.898,
    -0.533,
    0.202,
    2.037,
    2.011,
    -0.744,
    -1.583,
    0.282,
    -1.464,
    2.252,
)
FITS_BIAS: Final = -3.887
FITS: Final = (
    0.496,
    0.657,
    1.330,
    0.862,
    0.717,
    0.529,
    0.940,
    0.146,
    0.335,
    0.575,
    0.637,
    -0.458,
    0.000,
    1.258,
    1.273,
    -0.722,
    -1.863,
    0.000,
    -0.788,
    0.000,
    0.000,
    0.026,
    0.000,
    1.594,
    0.990,
    0.143,
    0.563,
    0.000,
    0.724,
    0.890,
    0.343,
)
THRESHOLD: Final = 0.2
SLOPE: Final = 0.763
OFFSET: Final = -0.168
"""Calibration: the log-odds of a link's being right are SLOPE x its log-odds + OFFSET."""
