"""Gatehouse, started as a program."""
