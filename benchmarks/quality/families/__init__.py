"""Families: three to five accounts of one invented event, with the rows that a reader made by hand.

    families/open    five, with which rules were tried
    families/closed  three, written before anything was tried on them; scored, and not read again

One file a family: its kind and subject; then for each account a line "[letter] who publishes it" and its sentences, one
a line, empty lines between paragraphs. Each sentence begins with the numbers of its rows, "-" if nobody else could have
it.
"""
