"""What is said of a whole comparison, in words and tables.

Comparison --summary--> one sentence with the counts, titles, names of speakers
           --agreement--> whether the other account confirms an attribution, contradicts it or leaves it open
           --disagreements--> speakers that differ, what one account alone attributes, who says how much
"""
