"""Measuring and fitting the engine that judges linked passages, and compiling its tables (docs/SUBSTANCE.md)."""
