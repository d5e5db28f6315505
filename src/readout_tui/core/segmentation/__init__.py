"""Segmentation: text -> passages (headline, timestamp, sentences, ...) that cover all but white space.

text -> paragraphs -> paragraph_kinds, document_type -> segment -> sentences
"""
