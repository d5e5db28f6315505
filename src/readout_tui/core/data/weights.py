"""The fitted numbers of the aligner, written by `python -m benchmarks.quality --fit`; not edited by hand.

The order of the weights is that of the signs: similarity.NAMES, items.NAMES, and for FITS also context.NAMES.
"""

from typing import Final

ALIKE_BIAS: Final = -5.963
ALIKE: Final = (
    0.491,
    3.035,
    1.056,
    0.668,
    0.723,
    2.179,
    0.084,
    0.370,
    0.000,
    0.664,
    0.940,
    -0.231,
    0.324,
    1.759,
    1.778,
    0.449,
    0.024,
    -1.646,
    2.780,
)
FITS_BIAS: Final = -4.164
FITS: Final = (
    0.365,
    0.493,
    0.642,
    0.613,
    0.369,
    0.197,
    0.831,
    0.505,
    0.250,
    0.365,
    0.446,
    -0.361,
    0.000,
    0.674,
    0.698,
    0.792,
    0.000,
    -0.623,
    0.279,
    0.064,
    0.469,
    0.028,
    1.420,
    1.123,
    0.255,
    0.388,
    0.257,
    0.609,
    0.896,
    0.496,
)
THRESHOLD: Final = 0.35
SLOPE: Final = 0.838
OFFSET: Final = -0.136
"""Calibration: the log-odds of a link's being right are SLOPE x its log-odds + OFFSET."""
