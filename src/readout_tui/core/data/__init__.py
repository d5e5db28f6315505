"""Languages, tables and fitted weights, as modules of literals: they load as bytecode, with no files to find or parse.

languages.language(code) -> Language    the one way in; `language_schema` describes every field
<code>/                                 one folder a language: its value, its words, what it cannot do yet (gaps)
neutral                                 what a language inherits where it says nothing of its own
countries, places, roles, tiers         what all languages share
negations                               the little that is known of languages without a folder
tiers                                   how common the words of each list of common words are
character_widths, confusables           compiled from public tables by benchmarks/tables (see NOTICE)
fitted/                                 written by `python -m benchmarks.quality`, never by hand
"""
