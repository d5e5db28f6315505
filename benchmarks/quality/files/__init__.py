"""How well documents are read: PDF files that three programs make, and files that are broken or meant to do harm.

    python -m benchmarks.quality.files.pdf        sentences found whole, by program and layout
    python -m benchmarks.quality.files.hostile    what becomes of hostile files: seconds, memory, what is said

The PDF files need packages that the tests do without: `pip install reportlab fpdf2 typst`.
"""
