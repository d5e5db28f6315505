"""Numbers and tables that `benchmarks.quality` writes; never edited by hand.

weights        the models of alignment and their calibration     python -m benchmarks.quality --fit
background     how common each term is in readouts               python -m benchmarks.quality --fit
term_tables    the word lists, stemmed beforehand                python -m benchmarks.quality.tables
"""
