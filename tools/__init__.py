"""Scripts for people who work on Gatehouse."""
