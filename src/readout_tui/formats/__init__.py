"""Files to texts (load, decode, legacy) and comparisons to files (json, text, markdown)."""
