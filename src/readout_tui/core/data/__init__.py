"""Lexicons and tables, as modules of literals: they load as bytecode, with no files to find or parse."""
