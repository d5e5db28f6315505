"""Characters: what may be shown (safe), folding for comparison and search, confusable letters."""
