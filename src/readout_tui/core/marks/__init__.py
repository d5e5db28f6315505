"""What the reader decides by hand, as operations in their order; the state is never kept, always replayed.

    key --operations--> Operation --history--> those that stand (not undone)
        --anchoring-->    where they stand in these texts, or the best candidate if that is not sure
        --decisions-->    Constraints and the like, the input of the pipeline
        --annotations-->  notes, bookmarks, tags, what is set aside: beside the texts; nothing is computed from it
        --facts-->        what documents are called
        --listing-->      all of it as a list, with conflicts of readers and what is lost

Nothing here patches a link. Links that rest on a decision are marked as such once they are made (`provenance`), and
`changes` says what else came out differently because of one.
"""
