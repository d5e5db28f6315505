"""Chinese: the reporting grammar, names, titles and countries; basic (see `gaps`)."""
