"""Citation: a span of a text -> `quote.quote` -> a Quote -> `styles` -> text to paste (plain, BibTeX, W3C, ...)."""
