"""How a text is taken apart: lines -> paragraphs -> sentences, and what each is."""
