"""The fitted numbers for two languages; written by `python -m benchmarks.quality.bilingual --fit`.

The names of the weights are those of the features: `bilingual_features.BilingualFeatures`, and for FITS also
`context_features.ContextFeatures`.
"""

from typing import Final

ALIKE_BIAS: Final = -3.036
ALIKE: Final = {
    "meaning": 1.988,
    "covered": 3.633,
    "figures": 0.770,
    "odd_figures": -0.142,
    "names": 0.893,
    "length": -0.430,
    "diagonal": -0.918,
    "chained": 0.641,
    "unchained": -1.040,
}
FITS_BIAS: Final = -2.901
FITS: Final = {
    "meaning": 0.564,
    "covered": 0.977,
    "figures": 0.153,
    "odd_figures": -0.046,
    "names": 0.066,
    "length": -0.119,
    "diagonal": -0.179,
    "chained": 0.106,
    "unchained": 0.000,
    "likely": 0.800,
    "row_share": 0.670,
    "column_share": 0.588,
    "row_lead": 1.503,
    "column_lead": 1.284,
    "best_of_both": 0.695,
    "neighbours": 0.073,
    "beside": 0.000,
    "adds": 1.197,
    "left_over": 0.226,
    "district": 0.000,
}
SLOPE: Final = 0.777
OFFSET: Final = 0.961
