"""The wire contract between a desk and headquarters. Pure; imported by both ends."""
