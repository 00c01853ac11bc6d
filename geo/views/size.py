"""How large a picture is: a sheet in inches and its dots an inch."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.errors import InputError
from geo.views.canvas import Form

SHEETS: dict[str, tuple[float, float]] = {
    "slide": (13 + 1 / 3, 7.5),
    "a4": (11.693, 8.268),
    "a4-portrait": (8.268, 11.693),
    "square": (7.5, 7.5),
}
"""Width and height in inches: a 16:9 slide, A4 lying and standing, a square."""
DPI = 144.0
LEAST, MOST = 400, 8000


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in inches, and the dots an inch of a picture made of dots.

    Raises:
        InputError: the picture would have fewer than 400 or more than 8000 dots a side.
    """

    width: float
    height: float
    dpi: float = DPI

    def __post_init__(self) -> None:
        wide, high = self.pixels
        if not (LEAST <= wide <= MOST and LEAST <= high <= MOST):
            raise InputError(
                f"A picture can have from {LEAST} to {MOST:,} dots a side; {wide:,} × {high:,} was asked for."
            )

    @property
    def pixels(self) -> tuple[int, int]:
        return round(self.width * self.dpi), round(self.height * self.dpi)

    def canvas(self, form: Form) -> tuple[int, int]:
        """Returns what it is drawn on: dots for a PNG, else points, of which an inch has 72 in SVG and PDF."""
        return self.pixels if form == "png" else (round(self.width * 72), round(self.height * 72))

    @classmethod
    def named(cls, text: str, dpi: float = DPI) -> Size:
        """Returns the size that ``slide``, ``a4`` and so on, or ``1920x1080`` in dots, stands for.

        Raises:
            InputError: it is neither, or too small or large.
        """
        if text in SHEETS:
            return cls(*SHEETS[text], dpi)
        if m := re.fullmatch(r"(\d{2,5})\s*[x×]\s*(\d{2,5})", text):
            return cls(int(m[1]) / dpi, int(m[2]) / dpi, dpi)
        raise InputError(f"'{text}' is no size of a picture; write {', '.join(SHEETS)}, or dots such as 1920x1080.")
