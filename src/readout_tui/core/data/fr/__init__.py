"""French: the reporting grammar, titles and countries; basic (see `gaps`)."""
