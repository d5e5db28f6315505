"""What the reader decides by hand, as operations in their order; the state is never kept, always replayed.

    key --operations--> Operation --history--> those that stand (not undone) --decisions--> Constraints --> the pipeline

Nothing here patches a link. Links that rest on a decision are marked as such once they are made (`provenance`), and
`changes` says what else came out differently because of one.
"""
