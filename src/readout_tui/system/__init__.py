"""The machine: everything that asks the operating system for something.

files        atomic writes: a file is replaced as a whole or not at all
store        what is kept between runs: the reading position in each pair of texts, preferences
clipboard    copying, by the first of several ways that works
terminal     the terminal's modes and descriptors, restored however the program ends
memory       a limit on the memory that a piece of work may take
confined     work in a child process under limits of memory, time and output
"""
