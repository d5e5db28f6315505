"""The fitted numbers for two languages with a sentence encoder; written by `python -m benchmarks.quality.bilingual --fit --meaning`.

The names of the weights are those of the features: `bilingual_features.BilingualFeatures`, and for FITS also
`context_features.ContextFeatures`.
"""

from typing import Final

ALIKE_BIAS: Final = -3.094
ALIKE: Final = {
    "meaning": 2.775,
    "covered": 3.334,
    "figures": 0.647,
    "odd_figures": -0.170,
    "names": 0.701,
    "length": -0.378,
    "diagonal": -0.844,
    "chained": 0.599,
    "unchained": -0.978,
}
FITS_BIAS: Final = -2.947
FITS: Final = {
    "meaning": 0.993,
    "covered": 0.790,
    "figures": 0.109,
    "odd_figures": -0.041,
    "names": 0.000,
    "length": -0.032,
    "diagonal": -0.092,
    "chained": 0.005,
    "unchained": 0.000,
    "likely": 0.898,
    "row_share": 0.762,
    "column_share": 0.639,
    "row_lead": 1.494,
    "column_lead": 1.365,
    "best_of_both": 0.876,
    "neighbours": 0.026,
    "beside": 0.000,
    "adds": 1.161,
    "left_over": 0.174,
    "district": 0.000,
}
SLOPE: Final = 0.716
OFFSET: Final = 1.188
