"""The composition root: builds every object once and hands each its collaborators."""
