"""What a camp talks about. Pure: no Qt, no SQL, no network, no clock of its own."""
