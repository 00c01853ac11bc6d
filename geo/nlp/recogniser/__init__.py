"""The trained recogniser of names: what it reads off words, its two models, and how they are joined."""
