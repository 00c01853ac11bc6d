"""What the exports write, opened by other programs."""
