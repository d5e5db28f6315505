"""The shell: the only place that knows Textual."""
