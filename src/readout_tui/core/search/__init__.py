"""Search: a query typed by the reader -> passages, in the texts of all accounts at once.

    Comparison --index--> Index: each text folded into one string, passages as arrays of offsets, states, speakers
    typed text --syntax--> Query
    Query x Index x Filter --find--> Results: hits in text order, and counts
                               |  scan             words and phrases, by `str.find` over the folded text
                               |  fuzzy            near spellings, through the distinct words of a text (vocabulary)
                               |  more_like_this   what resembles a passage
    search, speakers, kinds --narrow--> which passages and rows are shown, for the screen and the command line alike

docs/SEARCH.md has the query language and the figures.
"""
