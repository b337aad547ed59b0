"""From the desk's journal to headquarters, one file a phase."""
