"""Plain-Python twins of kernels, which share no code with them."""
