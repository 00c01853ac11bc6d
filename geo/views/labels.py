"""Labels of a map that keep out of each other's way."""

from __future__ import annotations

import math

from geo.views.canvas import Box, Canvas, Type

RINGS = (0.0, 1.3, 2.6, 4.0, 5.5)
"""How far from its point a label may stand, in heights of its letters beyond the usual gap."""
WIDEST = 0.34
"""The part of the window's width that a label takes at most; a longer one is cut."""


class Labels:
    """Places labels one after the other where they meet nothing that is there already; ``unit`` scales margins."""

    def __init__(self, canvas: Canvas, window: Box, unit: float) -> None:
        self._canvas, self._window, self._unit = canvas, window, unit
        self._taken: list[Box] = []

    def block(self, box: Box) -> None:
        self._taken.append(box)

    def free(self, box: Box) -> bool:
        left, top, right, bottom = box
        west, north, east, south = self._window
        edge = 4 * self._unit
        if left < west + edge or right > east - edge or top < north + edge or bottom > south - edge:
            return False
        return not any(left < r and right > a and top < b and bottom > t for a, t, r, b in self._taken)

    def beside(self, x: float, y: float, gap: float, text: str, kind: Type, *, far: bool = False) -> bool:
        """Writes a label beside a point, ``gap`` pixels away; with ``far`` also further off, tied to it by a line.

        Returns:
            Whether there was room.
        """
        text = self._canvas.cut(text, kind, (self._window[2] - self._window[0]) * WIDEST)
        wide, high = self._canvas.measure(text, kind)
        u = self._unit
        for ring in RINGS if far else RINGS[:1]:
            reach = gap + ring * high
            for dx, dy in _around(reach, high, ring > 0):
                left = x + dx if dx > 0 else x + dx - wide if dx < 0 else x - wide / 2
                box = (left - 2 * u, y + dy - high / 2 - u, left + wide + 2 * u, y + dy + high / 2 + u)
                if not self.free(box):
                    continue
                self.block(box)
                if ring:
                    self._tie(x, y, gap, box, kind)
                self._canvas.text(left, y + dy, text, kind, down="center_baseline", clip=self._window)
                return True
        return False

    def _tie(self, x: float, y: float, gap: float, box: Box, kind: Type) -> None:
        end = min(max(x, box[0]), box[2]), min(max(y, box[1]), box[3])
        away = math.hypot(end[0] - x, end[1] - y)
        if away > gap:
            start = x + (end[0] - x) * gap * 0.7 / away, y + (end[1] - y) * gap * 0.7 / away
            self._canvas.line([start, end], kind.colour, max(0.7, kind.size / 18))

    def at(self, x: float, y: float, text: str, kind: Type) -> bool:
        """Writes a label centred on a point if it is free there."""
        text = self._canvas.cut(text, kind, (self._window[2] - self._window[0]) * WIDEST)
        wide, high = self._canvas.measure(text, kind)
        across, down = wide / 2 + 4 * self._unit, high / 2 + 3 * self._unit
        box = (x - across, y - down, x + across, y + down)
        if not self.free(box):
            return False
        self.block(box)
        self._canvas.text(x, y, text, kind, across="center", down="center_baseline", clip=self._window)
        return True


def _around(reach: float, high: float, more: bool) -> list[tuple[float, float]]:
    """Returns where a label may stand about a point, the best first: right, left, above, below, then aslant."""
    around = [(reach, 0.0), (-reach, 0.0), (0.0, -reach - high / 2), (0.0, reach + high / 2)]
    around += [(reach * 0.75, s * (reach * 0.75 + high / 2)) for s in (-1, 1)]
    around += [(-reach * 0.75, s * (reach * 0.75 + high / 2)) for s in (-1, 1)]
    if more:
        around += [(a * reach, s * reach * 0.4) for a in (1, -1) for s in (-1, 1)]
    return around
