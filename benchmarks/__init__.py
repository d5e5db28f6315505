"""Measurements: speed and quality."""
