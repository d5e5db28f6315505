"""Attribution: passages -> who is reported to have said each one, and what the evidence for it is.

    readouts (all accounts together)
      |  analysis            each sentence: words with one-letter classes (word_classes), reporting clauses (clauses),
      |                      names (mentions), where quotations begin and end (quotations)
      |  discourse.learn     inventory: one list of persons and bodies over all accounts;
      |                      discourse: for each account, who takes part and whose account it is
      v
    attribute                goes through each account sentence by sentence, and asks in this order:
      |    turns               inside the words of a labelled speaker ("Q.", "PRESIDENT RIVERA:")
      |    quotation_speaker   inside a quotation: the speaker named behind, before, above or below it
      |    clauses             a verb of saying in the sentence; coreference and titles find whom its subject means,
      |                        relay finds the person whom a spokesman reports
      |    issuer              a document in one voice (speech, letter, fact sheet, joint text): that voice,
      |                      unless the sentence says that someone else spoke
      |    continuation        nothing of these: the last speaker goes on, or the reporter narrates (sentence_type)
      v
    Attributions             for each passage one or more `Attribution`s, the main one first

docs/ATTRIBUTION.md has the method, the figures and the limits.
"""
