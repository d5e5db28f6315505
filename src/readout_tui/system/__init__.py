"""The machine: everything that asks the operating system for something.

files        files that are written whole or not at all
store        what is kept between runs: the place in each pair of texts, preferences
clipboard    copies, by the first of several ways that works
terminal     the terminal's modes and descriptors, and giving them back whatever ends the program
memory       a bound on the memory that work may take
"""
