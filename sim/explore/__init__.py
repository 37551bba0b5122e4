"""What runs say together: shares of a difference, drivers of a figure, and assumptions on which an answer hangs."""
