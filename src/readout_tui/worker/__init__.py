"""The comparison in a process of its own.

    screen                                          child process
    process.Comparing  --- fork ------------------> child: compares the whole, and in between what is on the screen
                       --- what is on the screen -> child
                       <-- frames --------------- child: progress, parts on the screen (glimpses), the comparison,
                                                         then what its links come to (judgements)

`wire` defines what goes through the two pipes.
"""
