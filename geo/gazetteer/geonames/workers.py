"""Processes that read rows while another one writes them. Results come in the order of the file."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path

import numpy as np

from geo.gazetteer.geonames import rows
from geo.gazetteer.geonames.dumps import Block
from geo.gazetteer.geonames.ground import Ground, countries
from geo.gazetteer.geonames.staging import Staging

MOST = 4
"""Processes at most: each holds the units' outlines, and the one that writes keeps pace with no more."""
AHEAD = 2
"""Blocks that wait for each process, so that none is idle and memory stays small."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What a process needs to read the blocks of a table."""

    table: str
    base: Path
    numbers: Path
    columns: bool


class _Reader:
    """The state of a process: what its table is read against."""

    current: _Reader

    def __init__(self, setup: Setup) -> None:
        self.table = setup.table
        if setup.table == rows.PLACES:
            self.ground = Ground(setup.base, columns=setup.columns)
        else:
            self.numbers = np.load(setup.numbers, mmap_mode="r")
            self.countries = countries(setup.base)

    def read(self, block: Block) -> rows.Batch:
        if self.table == rows.PLACES:
            return rows.places(block, self.ground)
        if self.table == rows.ALTERNATES:
            return rows.alternates(block, self.numbers, self.countries)
        return rows.parents(block, self.numbers)


def _start(setup: Setup) -> None:
    # The keyboard's signal reaches every process; the one that writes decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _Reader.current = _Reader(setup)


def _end_with_parent() -> None:
    """A process whose parent was killed would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _read(block: Block) -> rows.Batch:
    return _Reader.current.read(block)


def processes() -> int:
    return max(1, min(MOST, os.cpu_count() or 1))


def pool(setup: Setup) -> ProcessPoolExecutor:
    """Returns the processes that read a table's blocks."""
    context = multiprocessing.get_context("spawn")  # a fork of a process with threads may hang
    return ProcessPoolExecutor(processes(), mp_context=context, initializer=_start, initargs=(setup,))


def mapped(pool: ProcessPoolExecutor, blocks: Iterable[Block]) -> Iterator[rows.Batch]:
    """Yields what the blocks give, in their order; only a few are under way at a time."""
    under_way: deque[Future[rows.Batch]] = deque()
    try:
        for block in blocks:
            under_way.append(pool.submit(_read, block))
            if len(under_way) >= AHEAD * processes():
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        for future in under_way:
            future.cancel()


def prepare(setup: Setup, staging: Staging) -> bytearray | None:
    """Makes what the processes read; returns the geonameids kept so far where the table may repeat them."""
    if setup.table != rows.PLACES:
        np.save(setup.numbers, staging.numbers())
        return None
    seen = bytearray(rows.LARGEST_ID // 8 + 1)
    for (id,) in staging.db.execute("SELECT geonameid FROM places UNION ALL SELECT geonameid FROM same"):
        seen[id >> 3] |= 1 << (id & 7)
    return seen


def without_repeats(batch: rows.Batch, seen: bytearray) -> int:
    """Takes the places out of a batch whose geonameid came before, and refuses them; returns how many are left."""
    dropped: set[int] = set()
    for table, line_of in ((batch.places, 0), (batch.same, -1)):
        left = []
        for row in table:
            byte, bit = row[1] >> 3, 1 << (row[1] & 7)
            if seen[byte] & bit:
                dropped.add(row[0])
                batch.refuse(row[line_of] - (0 if line_of else batch.first), f"the geonameid {row[1]} came before")
            else:
                seen[byte] |= bit
                left.append(row)
        table[:] = left
    if dropped:
        batch.names = [name for name in batch.names if name[1] not in dropped or name[1] <= batch.first]
    return len(batch.places) + len(batch.same)
