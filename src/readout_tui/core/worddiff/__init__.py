"""Word differences: two stretches of text -> phrases equal, replaced, inserted, deleted, with classes.

text -> units (words, with their stems) -> chain (which correspond) -> edits -> classes
"""
