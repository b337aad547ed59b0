"""The command line: the same services as the window, for staff scripts and tests."""
