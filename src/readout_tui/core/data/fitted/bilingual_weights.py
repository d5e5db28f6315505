"""The fitted numbers for two languages; written by `python -m benchmarks.quality.bilingual --fit`.

The names of the weights are those of the features: `bilingual_features.PairFeatures`, and for FITS also
`context_features.ContextFeatures`.
"""

from typing import Final

ALIKE_BIAS: Final = -2.811
ALIKE: Final = {
    "meaning": 2.184,
    "covered": 3.414,
    "figures": 0.746,
    "odd_figures": -0.158,
    "names": 0.866,
    "length": -0.503,
    "diagonal": -0.997,
    "chained": 0.669,
    "unchained": -1.117,
}
FITS_BIAS: Final = -3.063
FITS: Final = {
    "meaning": 0.566,
    "covered": 0.836,
    "figures": 0.329,
    "odd_figures": -0.047,
    "names": 0.223,
    "length": -0.131,
    "diagonal": -0.182,
    "chained": 0.082,
    "unchained": 0.000,
    "likely": 0.751,
    "row_share": 0.600,
    "column_share": 0.558,
    "row_lead": 1.482,
    "column_lead": 1.218,
    "best_of_both": 1.107,
    "neighbours": 0.043,
    "beside": 0.000,
    "adds": 1.368,
    "left_over": 0.169,
    "district": 0.000,
}
SLOPE: Final = 0.710
OFFSET: Final = 0.959
