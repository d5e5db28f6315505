"""German: the reporting grammar, titles, countries, nouns with capitals."""
