"""Characters: what the core knows of single code points.

safe           text -> text that cannot act on a terminal, with the same number of code points
folding        text -> the form in which texts, queries and names are compared, with a map back to offsets
widths         text -> the number of terminal cells that it takes
confusables    names -> those that look like another name, or mix alphabets
"""
