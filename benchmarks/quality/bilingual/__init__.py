"""Pairs in two languages, and the fit of the aligner to them."""
