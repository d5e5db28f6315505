"""Speed and memory, each figure as a ratio to a reference run beside it."""
