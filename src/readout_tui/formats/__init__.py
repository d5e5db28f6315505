"""Files become texts, and comparisons become output.

    file --load--> bytes --READERS--> decode (legacy encodings: legacy) --> Source
    Comparison, Request --WRITERS--> json | text | markdown --> what is printed
    the reader's list of equivalent terms --equivalents--> Options

A format is a module here and a row in `READERS` or `WRITERS` (`tables`). `columns` and `words` are shared by writers.
"""
