"""PDF files -> documents.

bytes --reader: pypdf--> lines, each with its place and size --layout--> paragraphs, notes, page furniture
"""
