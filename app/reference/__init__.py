"""Reference data: the files in resources/, read and checked."""
