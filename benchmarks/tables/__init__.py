"""Tables of characters that the core carries, made from public data: run a module here to write its table anew."""
