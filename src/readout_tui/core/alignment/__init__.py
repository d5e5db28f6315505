"""Alignment: two lists of passages -> links n:m, some moved, each with a score and a reason (docs/ALIGNMENT.md).

passages -> terms -> profiles -> candidates -> features -> scoring -> grouping -> links -> rows, moves, reasons
"""
