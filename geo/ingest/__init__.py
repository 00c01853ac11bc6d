"""From pasted text, files and JSON lines to articles; whatever cannot be one is refused in one clear sentence."""
