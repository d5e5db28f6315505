"""What is made when a package is built: completions for shells, and the manual page."""
