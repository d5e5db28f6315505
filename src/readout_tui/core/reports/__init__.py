"""Reports on a whole comparison, as values for tables and sentences.

Comparison --summary--> one sentence with the counts; titles, names of speakers
           --differences--> all differences of substance, the gravest first
           --agreement--> whether the other account confirms an attribution, contradicts it or leaves it open
           --disagreements--> speakers that differ, what one account alone attributes, who says how much
           --of_all--> the same of the rows of three accounts and more: counts, what one account alone reports
"""
