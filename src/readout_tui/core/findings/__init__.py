"""What an analyst writes down of two accounts, each line with the words that it rests on.

    Lookup (links of two accounts, judged) --find.findings--> `KeyFinding`s: a sentence, its grounds, how sure

One module a kind of finding; all read the two accounts through one `PairReading`:

    request, duration, tone    what each account says of the talk itself: at whose request, how long, in what tone
    topics                     what only one account reports, by its telling words, and its share
    order                      in what order shared topics come; what one account puts first
    differences                the gravest differences of linked passages
    verbs                      verbs of saying of one speaker, in linked passages
    labels                     different noun phrases for one thing
    joint                      what one account alone gives to both sides together
    other_side                 what an account has the other side say, and the other side's own account does not have

A finding states what the texts have, in their own words, and nothing of intent. It says "no passage found" where the
other account has nothing: nobody has confirmed that. No ground, no finding.
"""
