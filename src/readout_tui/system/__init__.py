"""The machine: files, what is kept between runs, the clipboard, the terminal, memory."""
