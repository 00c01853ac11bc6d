"""A picture in pixels: text that can be measured, shapes of the map, and its bytes as PNG, SVG or PDF.

matplotlib's Agg canvas without pyplot, so that nothing is shared between threads. At 72 dots an inch a point is a
pixel.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.patches import Circle, FancyBboxPatch, Polygon, Rectangle, Wedge
from matplotlib.path import Path
from matplotlib.patheffects import withStroke

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels, y downwards."""
FAMILY = "DejaVu Sans"  # comes with matplotlib: the same letters, and the same bytes, on every machine
INK, SOFT, PAPER = "#1B2433", "#667085", "#FFFFFF"
Form = Literal["png", "svg", "pdf"]
NO_DATE: dict[Form, dict[str, str | None]] = {
    "png": {"Software": None},
    "svg": {"Date": None, "Creator": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}
"""What matplotlib would write into a file beside the picture, left out: the same picture is the same bytes."""


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set; ``size`` in pixels."""

    size: float
    colour: str = INK
    weight: Literal["normal", "bold"] = "normal"
    italic: bool = False
    halo: str | None = None

    @property
    def font(self) -> FontProperties:
        return FontProperties(
            family=FAMILY, size=self.size, weight=self.weight, style="italic" if self.italic else "normal"
        )

    def fitting(self, text: str) -> Type:
        """Returns the type, upright where the slanted letters lack one of the text's: they have no Arabic."""
        return replace(self, italic=False) if self.italic and not _has(self, text) else self


@functools.lru_cache(4096)
def _has(kind: Type, text: str) -> bool:
    known = get_font(findfont(kind.font)).get_charmap()
    return all(ord(letter) in known for letter in plain(text))


def plain(text: str) -> str:
    """Returns the text on one line without control characters, which a font has no shapes for."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


class Canvas:
    """An empty picture of ``width`` by ``height`` pixels, the origin at the top left, for one form of file."""

    def __init__(self, width: int, height: int, form: Form = "png", background: str = PAPER) -> None:
        self.width, self.height, self.form = width, height, form
        self._finer = 1 if form == "png" else 16  # letters are fitted to dots in a PNG only; elsewhere they keep shape
        self._figure = Figure(figsize=(width / 72, height / 72), dpi=72, facecolor=background)
        self._agg = FigureCanvasAgg(self._figure)
        self.axes: Axes = self._figure.add_axes((0, 0, 1, 1))
        self.axes.set_axis_off()
        self.axes.set_xlim(0, width)
        self.axes.set_ylim(height, 0)
        self._renderer: Any = self._agg.get_renderer()  # type: ignore[no-untyped-call]
        self._layer = 1.0
        self._measured: dict[tuple[str, Type], tuple[float, float]] = {}

    def _next(self) -> float:
        """What is drawn later lies above what was drawn before."""
        self._layer += 0.001
        return self._layer

    def measure(self, text: str, kind: Type) -> tuple[float, float]:
        """Returns width and height of a line of text in pixels."""
        known = self._measured.get((text, kind))
        if known is None:
            known = self._measured[text, kind] = self._measure(text, kind)
        return known

    def _measure(self, text: str, kind: Type) -> tuple[float, float]:
        font = kind.fitting(text).font
        font.set_size(kind.size * self._finer)
        wide, high, _ = self._renderer.get_text_width_height_descent(plain(text) or " ", font, False)
        return float(wide) / self._finer, max(float(high) / self._finer, kind.size)

    def text(
        self, x: float, y: float, text: str, kind: Type, *, across: str = "left", down: str = "baseline",
        clip: Box | None = None,
    ) -> None:  # fmt: skip
        """Writes one line; dollar signs and the like are letters, never mathematics."""
        kind = kind.fitting(text)
        drawn = self.axes.text(
            x, y, plain(text), fontproperties=kind.font, color=kind.colour, ha=across, va=down, parse_math=False,
            zorder=self._next(),
        )  # fmt: skip
        if kind.halo:
            drawn.set_path_effects([withStroke(linewidth=max(2.0, kind.size / 5), foreground=kind.halo)])
        if clip:
            drawn.set_clip_on(True)
            drawn.set_clip_path(self._window(clip))

    def wrapped(self, text: str, kind: Type, width: float, lines: int) -> list[str]:
        """Returns the text broken at spaces into at most ``lines`` lines, the last cut with an ellipsis if it must."""
        words, line = plain(text).split(" "), ""
        out: list[str] = []
        for n, word in enumerate(words):
            longer = f"{line} {word}" if line else word
            if self.measure(longer, kind)[0] <= width:
                line = longer
                continue
            if len(out) == lines - 1:
                return [*out, self.cut(" ".join([longer, *words[n + 1 :]]), kind, width)]
            if line:
                out.append(line)
            line = word if self.measure(word, kind)[0] <= width else self.cut(word, kind, width)
        return [*out, line] if line else out

    def cut(self, text: str, kind: Type, width: float) -> str:
        """Returns the text, shortened with an ellipsis where it is wider than ``width`` pixels."""
        text = plain(text)
        if self.measure(text[:400], kind)[0] <= width and len(text) <= 400:
            return text
        low, high = 0, min(len(text), 400)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.measure(text[:middle].rstrip() + "…", kind)[0] <= width
            low, high = (middle, high) if fits else (low, middle - 1)
        return text[:low].rstrip(" ,;:") + "…"

    def box(
        self, at: Box, face: str = "none", edge: str = "none", line: float = 1, round_: float = 0, alpha: float = 1
    ) -> None:
        left, top, right, bottom = at
        patch: Any = (
            FancyBboxPatch(
                (left + round_, top + round_), right - left - 2 * round_, bottom - top - 2 * round_,
                boxstyle=f"round,pad={round_}", mutation_aspect=1,
            )
            if round_
            else Rectangle((left, top), right - left, bottom - top)
        )  # fmt: skip
        patch.set(facecolor=face, edgecolor=edge, linewidth=line, alpha=alpha, zorder=self._next())
        self.axes.add_artist(patch)

    def circle(
        self, x: float, y: float, radius: float, face: str, edge: str, line: float, *, alpha: float = 1,
        dashed: bool = False, clip: Box | None = None,
    ) -> None:  # fmt: skip
        patch = Circle(
            (x, y), radius, facecolor=face, edgecolor=edge, linewidth=line, alpha=alpha, zorder=self._next(),
            linestyle=(0, (5, 4)) if dashed else "-",
        )  # fmt: skip
        self.axes.add_artist(patch)
        if clip:
            patch.set_clip_path(self._window(clip))

    def wedge(self, x: float, y: float, radius: float, begin: float, end: float, colour: str, part: float) -> None:
        """Draws a piece of a ring between two angles in degrees; ``part`` of the radius is filled, from outside."""
        patch = Wedge((x, y), radius, -end, -begin, width=radius * part, facecolor=colour, linewidth=0,
                      zorder=self._next())  # fmt: skip
        self.axes.add_artist(patch)

    def shapes(
        self, paths: Sequence[Path], clip: Box, *, face: str = "none", edge: str = "none", line: float = 1,
        alpha: float = 1,
    ) -> None:  # fmt: skip
        """Draws closed shapes given in pixels; ``alpha`` holds for the fill only."""
        if not paths:
            return
        for fill, stroke, strength in ((face, "none", alpha), ("none", edge, 1.0)):
            if fill == "none" and stroke == "none":
                continue
            drawn = PathCollection(
                paths, facecolors=fill, edgecolors=stroke, linewidths=line, alpha=strength, zorder=self._next(),
                joinstyle="round",
            )  # fmt: skip
            self.axes.add_collection(drawn, autolim=False)
            drawn.set_clip_path(self._window(clip))

    def line(self, points: Iterable[tuple[float, float]], colour: str, line: float) -> None:
        xs, ys = zip(*points, strict=True)
        self.axes.plot(xs, ys, color=colour, linewidth=line, zorder=self._next(), solid_capstyle="butt")

    def polygon(self, points: Sequence[tuple[float, float]], face: str, edge: str = "none", line: float = 0) -> None:
        shape = Polygon(points, closed=True, facecolor=face, edgecolor=edge, linewidth=line, zorder=self._next())
        self.axes.add_artist(shape)

    def _window(self, box: Box) -> Rectangle:
        left, top, right, bottom = box
        return Rectangle((left, top), right - left, bottom - top, transform=self.axes.transData)

    def data(self, dpi: float = 72) -> bytes:
        """Returns the picture without a date or a version in it, so that the same picture is the same bytes.

        Args:
            dpi: what a PNG says of itself; its pixels are those of the canvas. In the others a pixel is a point.
        """
        out, form = io.BytesIO(), self.form
        mpl.rcParams["svg.hashsalt"] = "dateline"  # else the names inside the file would be drawn by chance
        mpl.rcParams["pdf.fonttype"] = 42
        more: dict[str, Any] = {"pil_kwargs": {"dpi": (dpi, dpi)}} if form == "png" else {}
        self._figure.savefig(out, format=form, dpi=72, metadata=NO_DATE[form], **more)
        return out.getvalue()


def path(rings: Iterable[Any]) -> Path | None:
    """Returns closed rings, each an array of (x, y) in pixels, as one path with holes; None where there is none."""
    vertices, codes = [], []
    for ring in rings:
        points = np.asarray(ring, dtype=float)
        if len(points) < 3:
            continue
        code = np.full(len(points), Path.LINETO, dtype=np.uint8)
        code[0], code[-1] = Path.MOVETO, Path.CLOSEPOLY
        vertices.append(points)
        codes.append(code)
    return Path(np.concatenate(vertices), np.concatenate(codes)) if vertices else None
