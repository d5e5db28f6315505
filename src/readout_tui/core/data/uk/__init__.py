"""Ukrainian: the reporting grammar, titles, countries and declension."""
