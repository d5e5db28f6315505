"""The fitted numbers of the aligner, written by `python -m benchmarks.quality --fit`; not edited by hand.

The order of the weights is that of the signs: similarity.NAMES, items.NAMES, and for FITS also context.NAMES.
"""

from typing import Final

ALIKE_BIAS: Final = -5.816
ALIKE: Final = (
    0.237,
    3.224,
    1.214,
    0.536,
    0.608,
    2.513,
    0.126,
    0.000,
    0.000,
    0.673,
    0.968,
    -0.484,
    0.445,
    1.851,
    1.803,
    -1.545,
    0.176,
    -1.519,
    2.710,
)
FITS_BIAS: Final = -3.203
FITS: Final = (
    0.219,
    0.324,
    0.696,
    0.438,
    0.315,
    0.260,
    0.851,
    0.152,
    0.259,
    0.378,
    0.513,
    -0.413,
    0.000,
    0.633,
    0.609,
    -1.059,
    0.000,
    -0.516,
    0.056,
    0.595,
    0.349,
    0.082,
    1.426,
    0.844,
    0.275,
    0.561,
    0.000,
    0.851,
    0.760,
    0.354,
)
THRESHOLD: Final = 0.35
SLOPE: Final = 0.846
OFFSET: Final = -0.202
"""Calibration: the log-odds of a link's being right are SLOPE x its log-odds + OFFSET."""
