"""Worker processes that simulate, so that the window never waits: what is asked of them, and what they answer."""
