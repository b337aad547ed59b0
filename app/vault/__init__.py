"""Keys at rest: passwords, key slots and the keys they open."""
