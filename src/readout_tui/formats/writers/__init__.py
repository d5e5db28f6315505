"""Writes comparisons as the documents that people hand on.

    Comparison, Request --export--> rows with a cell for each account, all that is known of them in words
                          marked    the words of a passage that differ
    rows --html, docx-->            documents for readers
    rows --grid--> xlsx, csv        tables
    rows --tmx, tei, w3c-->         for translators, editors, annotators
    documents --references-->       BibTeX, CSL-JSON

No format changes what is said: a writer only decides how it looks, and makes sure that nothing in a text can act.
"""
