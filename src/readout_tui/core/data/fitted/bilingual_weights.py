"""The fitted numbers for two languages; written by `python -m benchmarks.quality.bilingual --fit`.

The names of the weights are those of the features: `bilingual_features.BilingualFeatures`, and for FITS also
`context_features.ContextFeatures`.
"""

from typing import Final

ALIKE_BIAS: Final = -2.920
ALIKE: Final = {
    "meaning": 2.127,
    "covered": 3.394,
    "figures": 0.882,
    "odd_figures": -0.145,
    "names": 0.953,
    "length": -0.464,
    "diagonal": -0.983,
    "chained": 0.683,
    "unchained": -1.085,
}
FITS_BIAS: Final = -3.039
FITS: Final = {
    "meaning": 0.582,
    "covered": 0.862,
    "figures": 0.308,
    "odd_figures": -0.046,
    "names": 0.093,
    "length": -0.155,
    "diagonal": -0.208,
    "chained": 0.091,
    "unchained": 0.000,
    "likely": 0.737,
    "row_share": 0.614,
    "column_share": 0.523,
    "row_lead": 1.493,
    "column_lead": 1.206,
    "best_of_both": 1.081,
    "neighbours": 0.107,
    "beside": 0.000,
    "adds": 1.295,
    "left_over": 0.164,
    "district": 0.000,
}
SLOPE: Final = 0.758
OFFSET: Final = 0.740
