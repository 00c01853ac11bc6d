from geo.lang.base import Names

NAMES = Names()
