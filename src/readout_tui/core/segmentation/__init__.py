"""Segmentation: one text -> passages (headline, timestamp, sentences, list items, ...), in text order.

    text
      |  document_type      its language, whose rules the next steps use
      |  paragraphs         lines -> paragraphs: which newlines are soft wraps; list marks are set apart
      |  paragraph_kinds    what a paragraph is, by its form: headline, byline, caption, furniture, ... or prose
      |  labels, datelines  what stands before the first sentence and is not part of what is said
      |  sentences          prose -> sentences
      |  limits             passages and paragraphs of bounded length
      |  document_type      date, publisher, kind of document
      v
    Readout

`segment.read` runs these steps, with the words and marks of the text's language (`core.data.languages`). Every
character that is not white space is in exactly one passage.
"""
