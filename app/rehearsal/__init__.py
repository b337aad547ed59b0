"""The rehearsal: the sample arrivals walked through the real window, and the count at the end."""
