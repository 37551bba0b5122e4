"""The parts of the window, one widget each; they talk to the session and never to each other."""
