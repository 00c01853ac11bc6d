"""Incidents of several articles and sources become events, their accounts side by side."""

from geo.events.grouping import Grouping, group
from geo.events.rulings import joined, taken_out

__all__ = ["Grouping", "group", "joined", "taken_out"]
