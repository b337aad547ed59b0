"""Reading and comparing people. Pure: text in, text out."""
