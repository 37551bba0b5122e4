"""Shows what `sim` computes, and computes nothing itself: pictures now, the window in the next version."""
