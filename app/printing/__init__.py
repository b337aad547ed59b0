"""Data in, PDF bytes out; and the printers they go to."""
