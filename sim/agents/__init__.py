"""The few who decide with memory and discretion: Mesa agents whose rules are pure functions."""
