from geo.lang.base import Times

TIMES = Times()
