"""What leaves Dateline as data: incidents in the formats of other programs, and whole projects."""
