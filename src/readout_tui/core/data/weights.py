"""The fitted numbers of the aligner, written by `python -m benchmarks.quality --fit`; not edited by hand.

The order of the weights is that of the signs: similarity.NAMES, items.NAMES, and for FITS also context.NAMES.
"""

from typing import Final

ALIKE_BIAS: Final = -5.934
ALIKE: Final = (
    0.623,
    2.902,
    1.630,
    0.538,
    0.847,
    2.709,
    0.020,
    0.073,
    0.000,
    0.598,
    0.839,
    -0.587,
    0.212,
    1.936,
    1.914,
    -0.713,
    -1.485,
    0.251,
    -1.362,
    2.275,
)
FITS_BIAS: Final = -3.484
FITS: Final = (
    0.464,
    0.645,
    1.127,
    0.763,
    0.629,
    0.375,
    0.967,
    0.013,
    0.283,
    0.553,
    0.507,
    -0.524,
    0.000,
    1.165,
    1.193,
    -0.646,
    -1.773,
    0.000,
    -0.725,
    0.004,
    0.180,
    0.021,
    0.000,
    1.618,
    1.016,
    0.000,
    0.592,
    0.000,
    0.640,
    0.929,
    0.379,
)
THRESHOLD: Final = 0.2
SLOPE: Final = 0.795
OFFSET: Final = -0.175
"""Calibration: the log-odds of a link's being right are SLOPE x its log-odds + OFFSET."""
