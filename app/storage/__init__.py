"""The desk's file: the only SQL of the desk."""
