"""Segmentation: text -> passages (headline, timestamp, sentences, ...) that cover all but white space.

text --paragraphs--> paragraphs, list marks set apart
     --segment-----> what each paragraph is (paragraph_kinds), with its dateline (datelines) or label (labels)
     --sentences---> passages: one for each sentence, list item, headline, ...
     --limits------> the same, none too long
document_type reads language, date, publisher and the kind of document from the whole text.

The text is never changed: a passage is a span of it, and together the passages hold every character that is not white
space. By which words and marks all this is done, each language says itself (`core.data.languages`).
"""
