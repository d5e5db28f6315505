"""The command line: what can be asked for, what is asked for, and where output goes. `cli` puts them together."""
