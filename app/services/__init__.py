"""What a person can ask the desk to do, one use case a file."""
