"""Arabic, and the names of countries in it."""
