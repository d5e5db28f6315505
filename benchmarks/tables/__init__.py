"""Writes the tables of characters in the core, made from public data; run a module to write its table anew."""
