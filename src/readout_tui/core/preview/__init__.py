"""Long texts before they are compared: enough to read them at once, and links for the part on the screen.

texts --outline--> a Comparison whose passages are lines, with no links yet
the spans on the screen --excerpts--> the parts of both texts that are worth comparing first
these parts --glimpse--> the whole pipeline on the parts alone, spliced into the outline as provisional
"""
