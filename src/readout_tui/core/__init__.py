"""The pure core: texts go in, values come out. No files, clock, environment, randomness, threads or printing.

    Source, Source, ...                                texts as they were loaded
        |  segmentation     each text -> passages (sentences, headlines, list items, ...)
        v
    Readout, Readout, ...
        |  attribution      all readouts together -> who is reported to have said each passage
        |  alignment        each pair of readouts -> links: which passages report the same thing
        v
    Comparison              made by `compare`, held in the vocabulary of `model`
        |  worddiff         a link -> the words that differ
        |  substance        a link -> what differs in meaning; `judging` asks it of all links, a batch at a time
        |  collate          the links of all pairs -> rows with one cell an account
        |  search           an index of the comparison, a query -> hits
        |  reports          summary, who says how much, where the accounts disagree about speakers
        |  citation         a span of a text -> a quotation with its source
        v
    what the session, the screen and the formats ask for

Attribution, alignment, word differences and substance see the texts as they are read (`as_read`: words that a line end
parts in one piece, no signs of markup); what they find is told in the texts as they were loaded. `preview` runs the
same pipeline on the part of long texts that is on the screen. `characters` (what may be shown, folding, widths,
confusable names) and `data` (languages, tables, fitted weights) serve all of them. Imports point towards `model`:
pyproject.toml lists the layers, and CI checks them.
"""
