"""Linking the people of all camps: the desk's comparisons as columns and levels that Splink's engines can run."""
