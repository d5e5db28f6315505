"""What is told of a whole comparison: its summary, where the accounts agree on speakers, where they do not."""
