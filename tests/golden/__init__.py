"""One small run kept as JSON, so that a change of results is seen and reviewed as a diff."""
