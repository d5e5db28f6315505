"""Alignment: two readouts -> links between passages that report the same thing, n:m, some of them moved.

    two readouts, with their attributions
      |
      |  in two languages:              translations    lengths, order, figures, names (gale_church)
      |  long versions of one text:     versions        rare stems, order, runs in step (parallel_runs)
      |  all others:
      |    terms, numerals, stemming    a passage -> its terms
      |    profiles                     terms weighted by rarity and by how well they tell passages apart
      |    candidates                   the pairs of passages worth a look
      |    features, item_features      how alike the two passages of a pair are
      |    context_features             how the pair compares with its rivals and neighbours
      |    scoring                      two logistic models -> the probability of each pair
      |    grouping                     likely pairs -> groups, a partition of the passages
      |    links, reasons               groups -> links with score and reason
      v
    rows, moves                         every passage in exactly one link, moved links marked, in row order

`align.align` chooses the way. docs/ALIGNMENT.md has the method, the figures and the limits.
"""
