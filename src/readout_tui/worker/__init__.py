"""The comparison in a process of its own."""
