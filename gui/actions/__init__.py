"""What a user can do, one action a file, found by being here."""
