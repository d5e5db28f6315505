"""The comparison in a process of its own.

    screen                                           child process
    process.Comparing  --- fork -------------------> child: compares the whole, and in between what is on the screen
                       --- what is on the screen --> child
                       <-- frames ------------------ child: progress, glimpses (parts on the screen), the comparison,
                                                            then what is found further (`further`): judgements of
                                                            links, the other pairs of accounts, the rows of all

`wire` defines what goes through the two pipes.

The problem: the first picture has to come before Textual is loaded and the texts are compared one after the other, and
while long texts are compared (minutes), every key has to be answered at once. A thread would share Python's lock with
the event loop, and the memory that it needed would stay with the program.

The idea: the child is forked before anything heavy is loaded, which is cheap, and works while the screen is loaded. It
inherits the texts; they are never sent. The result is sent in frames small enough to be read in about a millisecond.

What is on the screen comes first, and of several requests only the newest counts. The comparison of the whole is never
started anew for it. Its checkpoint reads the requests, makes the glimpse (a comparison of the part on the screen) and
returns, so the whole waits on the stack meanwhile:

    requests            P1        P2   P3
    child      whole ...|glimpse P1 x..|glimpse P3 ......|... whole ... LINKED, further findings ... DONE
                                  ^                      ^
                                  abandoned for P3       sent as EXCERPTS ... GLIMPSE

Invariants: the child never returns into code of its parent (`os._exit`), writes to nothing but its pipe, and ends when
the parent closes or dies. A result is complete (LINKED arrived) or there is none; everything further is found (DONE),
or links without a judgement and accounts without rows stay as they are.

Limitations: needs `fork`. Where no process can be started, the app compares in a thread. If the child breaks off, short
texts are compared in a thread too; long ones are not compared again, as what ended the child might end the app. The
child may take `memory.BESIDE` bytes; of texts that need more, only what is on the screen is compared.
"""
