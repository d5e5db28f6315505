"""A span -> a quotation with its citation, in several styles."""
