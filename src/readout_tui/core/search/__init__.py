"""Search.

Comparison -> index (vocabulary: folded words and where they stand)
query text -> syntax -> Query; Query x Index -> find (scan, fuzzy, more_like_this) -> results
"""
