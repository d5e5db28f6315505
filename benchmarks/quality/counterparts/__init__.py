"""How often the counterpart of a word in another language is right; see the README one folder up."""
