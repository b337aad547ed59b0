"""The printers of the computer, behind one port."""
