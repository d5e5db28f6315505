"""Quality of the alignment: the figures, and the fit of the numbers that the aligner uses."""
