"""Alignment: two readouts -> links between passages that report the same thing, n:m, some of them moved.

    two readouts, with their attributions
      |
      |  in two languages with tables:  bilingual       meaning, figures, names (bilingual_features, shared_space,
      |                                                 shared_keys, in_step), then as below from context_features
      |    long translations:          translations    lengths, order, meaning (gale_church, bead_meaning, in_step)
      |  in two other languages:        translations    lengths, order, figures, names (gale_church, in_step)
      |  long versions of one text:     versions        rare stems, order, runs in step (parallel_runs)
      |  all others:
      |    terms, numerals, stemming    a passage -> its terms
      |    profiles                     terms weighted by rarity and by how well they tell passages apart
      |    candidates                   the pairs of passages worth a look
      |    features, item_features      how alike the two passages of a pair are
      |    context_features             how the pair compares with its rivals and neighbours
      |    scoring                      two logistic models -> the probability of each pair
      |    grouping                     likely pairs -> groups, a partition of the passages
      |    near_versions                drafts of one text: no further links, only sure ones
      |    between                      plain passages between two sure links
      |    links, reasons               groups -> links with score and reason
      |    headlines                    what headlines say of each other, and of the other body
      v
    rows, moves                         every passage in exactly one link, moved links marked, in row order

`align.align` chooses the way. docs/ALIGNMENT.md has the method, the figures and the limits.

The main way, drawn for four passages a side (order = position among the body passages; probabilities of candidates):

    left                 right          right 0    1    2    3
    0 thanks for aid     0 event     left 0  .    .   .93   .      .93 -> group {0 | 2}
    1 event sentence     1 trade          1 .97   .    .    .      .97 -> group {1 | 0}
    2 trade and energy   2 aid            2  .   .81   .   .74     .81 -> group {2 | 1}
    3 press remarks      3 energy         3  .    .    .   .08     .74: left 2 is taken and right 1..3 has a gap
                                                                        that {0 | 2} owns -> a further link, "also"
    links in place: {1 | 0}, {2 | 1}; moved: {0 | 2}, which crosses both; alone: left 3 and right 3
"""
