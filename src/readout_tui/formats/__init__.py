"""Files to texts and comparisons to files.

    file --load--> bytes --READERS--> decode, legacy -----> Source
    Comparison -----------WRITERS--> json, text, markdown --> what is printed

A format is a module here and a row in one of the two tables in `tables`.
"""
