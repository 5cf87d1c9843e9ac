"""Sessions, witnesses and experts, time keeping and minutes."""
