"""The panes as styled lines: (session, size) -> canvas -> render, in the colours of a palette."""
