"""Russian: the reporting grammar, titles, countries and declension; basic (see `gaps`)."""
