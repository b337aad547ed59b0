"""Gatehouse: the registration desk of a temporary arrival camp."""
