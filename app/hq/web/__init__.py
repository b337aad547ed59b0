"""Headquarters' pages, made on the server. Counts, never names."""
