"""Readers and writers: files to texts, comparisons to text."""
