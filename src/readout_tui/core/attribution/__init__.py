"""Attribution: passages -> who is reported to have said each, and how that is known (docs/ATTRIBUTION.md).

passages -> analysis (word_classes, clauses, quotations) -> inventory, discourse (who is named)
         -> attribute (coreference, quotation_speaker, sentence_type, continuation, turns)
"""
