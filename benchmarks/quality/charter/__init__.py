"""A text of thirty articles in eight languages, with articles left out or moved; see the README one folder up."""
