"""Mutation testing by hand-picked mutants: small wrong changes to the program, each of which some test must notice.

    table.txt --read_table--> mutants --> is the old text there exactly once?     no: stale
                                     --> change a copy of the tree, run its tests: fail: noticed   pass: survived

The tests are run without any change first: tests that fail anyway notice nothing. Only the tests that a mutant names
are run, up to the first failure, so that all mutants take minutes and not hours.

Limitations: only the decisions in the table are tested, and a mutant that some other test would notice counts as
survived.
"""
