"""Text on slides, where nothing flows on by itself: how high it is, and where to begin a new slide."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

LETTER = 0.51
"""The width of a letter in ems, on the safe side for Arial; ``WIDER`` for letters beyond Latin."""
WIDER = 0.62
LEADING = 1.2


@dataclass(frozen=True, slots=True)
class Bit:
    """A run of text in one type; ``size`` in points, ``colour`` in hexadecimal."""

    text: str
    size: float
    colour: str = "1B2433"
    bold: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph. ``before`` and ``after`` are in points, ``indent`` in inches; ``tied`` stays with what follows."""

    bits: Sequence[Bit]
    before: float = 0
    after: float = 0
    indent: float = 0
    tied: bool = False
    rtl: bool = False


def height(block: Block, wide: float) -> float:
    """Returns about how high a paragraph is on a slide, in inches; rather too high than too low."""
    run = sum(_width(bit) for bit in block.bits)
    lines = max(1, math.ceil(run / max(wide - block.indent, 0.5) * 1.03))
    size = max((bit.size for bit in block.bits), default=12)
    return (lines * size * LEADING + block.before + block.after) / 72


def pages(blocks: Sequence[Block], wide: float, high: float) -> list[list[Block]]:
    """Returns the paragraphs, slide by slide; a tied one is never the last of its slide."""
    found: list[list[Block]] = []
    page: list[Block] = []
    used = 0.0
    for block in blocks:
        need = height(block, wide)
        if page and used + need > high:
            carried: list[Block] = []
            while page and page[-1].tied:
                carried.insert(0, page.pop())
            if page:
                found.append(page)
            page = carried
            used = sum(height(b, wide) for b in page)
        page.append(block)
        used += need
    return [*found, page] if page else found


def fitted(blocks: Sequence[Block], wide: float, high: float) -> list[Block]:
    """Returns the paragraphs in smaller letters where they would be higher than their box, down to 60 per cent."""
    scale = 1.0
    while scale > 0.6 and sum(height(_scaled(b, scale), wide) for b in blocks) > high:
        scale -= 0.05
    return [_scaled(block, scale) for block in blocks]


def _scaled(block: Block, scale: float) -> Block:
    if scale == 1.0:
        return block
    bits = [replace(bit, size=round(bit.size * scale, 1)) for bit in block.bits]
    return replace(block, bits=bits, before=block.before * scale, after=block.after * scale)


def _width(bit: Bit) -> float:
    ems = sum(LETTER if ord(letter) < 0x250 else WIDER for letter in bit.text)
    return ems * bit.size * (1.06 if bit.bold else 1.0) / 72
