"""The window: shows what `sim` computes and computes nothing itself."""
