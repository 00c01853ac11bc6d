"""Processes that read rows while another one writes them. Results come in the order of the file."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Generator, Iterable
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


def read(setup: Setup, blocks: Iterable[Block], processes: int | None = None) -> Generator[rows.Batch]:
    """Yields what the blocks of a table give, in their order; only a few are under way at a time.

    Args:
        processes: how many read, beside this one that writes; 0 reads in this one, None takes one a processor.
    """
    count = min(MOST, os.cpu_count() or 1) if processes is None else processes
    if not count:
        reader = _Reader(setup)
        yield from map(reader.read, blocks)
        return
    context = multiprocessing.get_context("spawn")  # a fork of a process with threads may hang
    with ProcessPoolExecutor(count, mp_context=context, initializer=_start, initargs=(setup,)) as pool:
        under_way: deque[Future[rows.Batch]] = deque()
        try:
            for block in blocks:
                under_way.append(pool.submit(_read, block))
                if len(under_way) >= AHEAD * count:
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

    def fresh(id: int, line: int) -> bool:
        byte, bit = id >> 3, 1 << (id & 7)
        if seen[byte] & bit:
            batch.refuse(line, f"the geonameid {id} came before")
            return False
        seen[byte] |= bit
        return True

    before = len(batch.places)
    batch.places = [row for row in batch.places if fresh(row[1], row[0] - batch.first)]
    if len(batch.places) < before:
        left = {row[0] for row in batch.places}
        batch.names = [name for name in batch.names if name[1] in left]
    batch.same = [row for row in batch.same if fresh(row[1], row[-1])]
    for row in batch.same:
        batch.names += batch.called[row[-1]]
    return len(batch.places) + len(batch.same)
