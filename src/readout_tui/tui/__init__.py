"""The Textual shell: keys -> commands -> the next session; (session, size) -> the panes."""
