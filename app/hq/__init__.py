"""Headquarters: the receiver of every desk's journal."""
