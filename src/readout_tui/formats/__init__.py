"""Reads files into texts, and writes comparisons as output.

    file --load--> bytes --READERS--> decode (older encodings: legacy) --> Source
                         --READERS--> structured: in a child process, a reader --> Document --> Source, with blocks
    Comparison, Request --WRITERS--> json | text | markdown | writers --> text or bytes
    text or bytes --save--> a file
    an event file --event--> the accounts that it lists, and what it tells of them
    the reader's list of equivalent terms --equivalents--> Options

A format is a module or room here (`html`, `office`, `pdf`) and a row in `READERS` or `WRITERS` (`tables`). Those that
write documents are in `writers`; all share `words`.
"""
