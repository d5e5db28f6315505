"""Reads files into texts, and writes comparisons as output.

    file --load--> bytes --READERS--> decode (older encodings: legacy) --> Source
                         --READERS--> structured: in a child process, a reader --> Document --> Source, with blocks
    Comparison, Request --WRITERS--> json | text | markdown --> text to print
    an event file --event--> the accounts that it lists, and what it tells of them
    the reader's list of equivalent terms --equivalents--> Options

A format is a module or room here (`html`, `office`, `pdf`) and a row in `READERS` or `WRITERS` (`tables`). The writers
share `columns` and `words`.
"""
