"""Saved web pages, made from templates, and how well their accounts are told from what is around them.

texts    what pages report, in four languages: every line of it is known
layouts  templates after the ways in which ministries, agencies, newspapers and parliaments build their pages
later    more of them, written after the reader of pages, and scored once before anything was changed for them
last     a few more, written and scored when those were right
further  governments' pages, written and scored after that, with a report in Chinese
more     pages on which bodies and surroundings are hard to tell apart, written and scored after that
parts    accounts that stand in several boxes, written and scored after that
sites    whole sites with all that stands around a text, and a report in Arabic, written and scored after that
unseen   more of them, kept apart until the reader was right on `sites`
fresh    a few more, written and scored when it was right on all others
newest   six more, written and scored when it was right on those, too
measure  pages -> the reader -> figures

`python -m benchmarks.quality.pages` prints them. All names and events are made up.
"""
