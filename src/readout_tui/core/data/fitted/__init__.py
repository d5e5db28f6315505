"""Numbers and tables that `benchmarks.quality` writes; never edited by hand."""
