"""What a view is read from: one file for each part of the state."""
