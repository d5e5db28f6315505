"""Word differences: two linked stretches of text -> spans that are equal, replaced, inserted or deleted.

    A  Both must sign by Aug. 30         B  Both may sign by Sept. 2
      |  units     words and fixed phrases ("Aug. 30"), each with a stem, a kind (date, modality, ...) and a form
      |  chain     which units correspond, in one order on both sides: the chain of greatest weight
      |  classes   what lies between: a substitution, with the gravest class in which the two sides differ
      |  edits     units -> spans of the two texts
      v
    equal "Both"   replaced "must" "may" (modality)   equal "sign by"   replaced "Aug. 30" "Sept. 2" (date)

`diff.word_diff` runs these steps on two texts, `differences` on a link.
"""
