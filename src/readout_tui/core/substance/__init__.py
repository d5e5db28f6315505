"""Do two linked passages say the same? By meaning, not by words.

    passages of a link
        |  words       tokens with lemmas
        |  amounts     "a quarter" = 25 %            times       "today" = 29 October, by the dateline
        |  lexicon     what words mean on each scale (core.data.en)
        v
    readings           items (words, names, amounts, times), marks on scales, negations, asides (", Xi said,")
        |  lead_ins    when, where and on what occasion a claim was made
        |  matching    which item stands for which: lemma, family, paraphrase, opposite, sense, vector
        |  parties     who is meant, who acts, alone or together
        v
    figures  polarity  degrees  narrowing  actors  claims  constituents     each finds what may differ, with features
        |           degrees: modality  tense  status  stance  quantity  conditions  tones, over `marks`
        |  weigh       two logistic models: how sure is a finding, how sure does the link differ
        |  parallels   whether the accounts run parallel, so that words left over are wording
        v
    compare.Judge(...).differences(left, right) -> Difference, ...      `compare.verdict` of them: same, doubt, differs

Other languages, and two languages: `universal`. docs/SUBSTANCE.md has the theory, what was tried, and the figures.
Nothing here is imported before the first link is judged: the tables take some ten milliseconds.
"""
