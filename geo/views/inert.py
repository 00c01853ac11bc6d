"""JSON that is inert wherever it is put."""

from __future__ import annotations

import json
import re

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_SIGNS = re.compile(r"[<>&'`${}_/=]")


def as_json(value: object) -> str:
    """Returns JSON that no script tag, attribute, template engine or JavaScript string can take for its own.

    Inside strings everything but letters, digits and harmless signs is written as ``\\uXXXX``; the value stays the
    same. streamlit-folium rewrites parts of the scripts it is given (``{{'…'}}``, ``_<id>``): it finds none here.
    """
    plain = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return _STRING.sub(lambda s: _SIGNS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", s[0]), plain)
