"""Gatehouse: the registration desk of a temporary arrival camp."""

__version__ = "0.1.0"
