"""English: the language that all others build on (`neutral`), and the tables of terms that alignment works with."""
