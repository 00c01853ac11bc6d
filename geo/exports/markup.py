"""What XML cannot hold, for the formats that are made of it."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(value: str) -> str:
    """Returns the value with the replacement character for what XML 1.0, section 2.2, allows in no document."""
    return _FORBIDDEN.sub("\ufffd", value)
