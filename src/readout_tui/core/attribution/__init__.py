"""Attribution: passages -> who is reported to have said each one, and what the evidence for it is.

    readouts (all accounts together)
      |  analysis            each sentence: words with one-letter classes (word_classes), verbs that report where they
      |                      stand (frames), reporting clauses (clauses, side_clauses) and their subjects (subjects,
      |                      noun_phrases), names (mentions), where quotations begin and end (quotations)
      |  discourse.learn     inventory: one list of persons and bodies over all accounts;
      |                      discourse: for each account, who takes part and whose account it is
      v
    attribute                goes through each account sentence by sentence, and asks in this order:
      |    turns               inside the words of a labelled speaker ("Q.", "PRESIDENT RIVERA:")
      |    quotation_speaker   inside a quotation: the speaker named after, before, above or below it
      |    clauses             a verb of saying in the sentence; coreference and titles find the speaker its subject
      |                        means, relay the person whose words a spokesman reports
      |    issuer              a document in one voice (speech, letter, fact sheet, joint text): that voice,
      |                      unless the sentence says that someone else spoke
      |    continuation        nothing of these: the last speaker goes on, or the reporter narrates (sentence_type)
      |  gathering           the speakers whom any attribution names, under keys that no order of accounts changes
      v
    Attributions             for each passage one or more `Attribution`s, the main one first

The problem: a report names its speakers once and then goes on in pronouns, offices and sentences without any verb of
saying. A wrong name becomes a false quotation in print, so where the evidence is weak a sentence is left to the
reporter, or the speaker is given with a low `sure`.

    President Ana Rivera spoke with Prime Minister Ike Okoye of Ghana on Monday.   nobody: narration
    She stressed that the port must open.                           Rivera: cue "stressed", evidence "pronoun"
    The embargo should end.                                         Rivera: no cue, evidence "carried"
    The Ghanaian leader agreed.                                     Okoye: cue "agreed", evidence "explicit"
    The two sides signed a plan.                                    nobody: narration

Two passes are needed because an account may use an office or a surname before, or without ever, giving the full name:
everything that all accounts say of persons is gathered first, and only then is any subject looked up. Within the second
pass the order of the questions is that of how certain the answers are: a label or quotation marks are in the text for
all to see, a verb of saying is in the sentence itself, and only what is left over is guessed at from its neighbours.

Every passage of the body gets at least one attribution; `speaker` is None where the reporter speaks. Time grows
linearly with the length of the texts and the number of names. docs/ATTRIBUTION.md has the figures and the limits.
"""
