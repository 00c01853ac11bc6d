"""CSV and XLSX: a line an incident. No cell of either is ever read as a formula."""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import IO, Any

from geo.errors import OutputError
from geo.exports.markup import clean
from geo.exports.rows import Row
from geo.exports.schema import ATTRIBUTION, COLUMNS, NAMES

RISKY = frozenset("=+-@\t\r\n\0＝＋－＠")
"""What a spreadsheet may take for the beginning of a formula (OWASP, CSV Injection; ASVS 1.2.10)."""
GUARD = "'"
MOST_ROWS, MOST_CHARACTERS = 1_048_576, 32_767
"""Of a sheet and of a cell, by Excel's specification."""
EPOCH = date(1900, 3, 1)
"""Excel's calendar has a day that never was before this one."""
MADE = datetime(2000, 1, 1)
"""Stands in the file for the time of its making, so that the same rows are the same bytes."""


def guarded(text: str) -> str:
    """Returns a text for a CSV cell: an apostrophe before what a spreadsheet could take for a formula.

    One that begins with an apostrophe gets another, so that :func:`unguarded` gives back any text as it was.
    """
    return GUARD + text if text[:1] in RISKY or text[:1] == GUARD else text


def unguarded(cell: str) -> str:
    """Returns the text of a cell that :func:`guarded` made."""
    return cell.removeprefix(GUARD)


def write_csv(rows: Iterable[Row], file: IO[bytes]) -> int:
    """Writes RFC 4180 in UTF-8, with the mark by which spreadsheets know it, and returns the number of incidents."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=False)
    try:
        table = csv.writer(text)
        table.writerow(NAMES)
        count = 0
        for row in rows:
            table.writerow([_cell(value) for value in row.values.values()])
            count += 1
        text.flush()
    finally:
        text.detach()  # the file is its owner's to close
    return count


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return guarded(value)
    return str(value).lower() if isinstance(value, bool) else value


_READERS: dict[str, Callable[[str], Any]] = {"whole": int, "number": float, "flag": lambda cell: cell == "true"}


def read_csv(file: IO[bytes]) -> Iterator[dict[str, Any]]:
    """Yields the rows of a CSV as :func:`write_csv` was given them: texts unguarded, numbers as numbers."""
    readers = {column.name: _READERS.get(column.kind, unguarded) for column in COLUMNS}
    for line in csv.DictReader(io.TextIOWrapper(file, encoding="utf-8-sig", newline="")):
        found: dict[str, Any] = {}
        for name, cell in line.items():
            found[name] = readers.get(name, unguarded)(cell) if cell else None
        yield found


def write_xlsx(rows: Iterable[Row], file: IO[bytes]) -> int:
    """Writes a workbook with the incidents and, on a second sheet, what the columns mean.

    Raises:
        OutputError: there are more incidents than a sheet holds.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import XlsxWriterException

    # Packed apart, and then copied: a target that fills up is then an error of the target's, and of nothing else.
    with tempfile.TemporaryFile() as whole:
        book = xlsxwriter.Workbook(whole, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"})
        book.set_properties({"title": "Incidents", "comments": ATTRIBUTION, "created": MADE})
        head = book.add_format({"bold": True, "bottom": 1})
        try:
            count = _incidents(book.add_worksheet("incidents"), head, rows)
            _explain(book.add_worksheet("columns"), head)
        finally:
            try:
                book.close()
            except XlsxWriterException as error:
                raise OutputError(f"The workbook cannot be written: {error}.") from error
        whole.seek(0)
        shutil.copyfileobj(whole, file)
    return count


def _incidents(sheet: Any, head: Any, rows: Iterable[Row]) -> int:
    sheet.freeze_panes(1, 1)
    for n, column in enumerate(COLUMNS):
        sheet.set_column(n, n, WIDTHS.get(column.name, 14))
        sheet.write_string(0, n, column.name, head)
    count = 0
    for row in rows:
        count += 1
        if count >= MOST_ROWS:
            raise OutputError(f"A sheet holds {MOST_ROWS - 1:,} incidents; choose a narrower view.")
        for n, column in enumerate(COLUMNS):
            _fill(sheet, count, n, column.kind, row.values[column.name])
    sheet.autofilter(0, 0, count, len(COLUMNS) - 1)
    return count


WIDTHS = {"sentence": 60, "notes": 40, "article_title": 30, "sub_event_type": 26, "event_type": 22, "claimant": 24}


def _fill(sheet: Any, line: int, column: int, kind: str, value: Any) -> None:
    if value is None:
        return
    if kind == "text":
        _write(sheet, line, column, value)
    elif kind == "flag":
        sheet.write_boolean(line, column, value)
    elif kind == "date":
        day = date.fromisoformat(value)
        if day < EPOCH:
            _write(sheet, line, column, value)
        else:
            sheet.write_datetime(line, column, day)
    else:
        sheet.write_number(line, column, value)


def _write(sheet: Any, line: int, column: int, text: str) -> None:
    """Writes a text as a text, whatever it begins with; one too long for a cell ends in an ellipsis."""
    kept = clean(text)
    sheet.write_string(line, column, kept if len(kept) <= MOST_CHARACTERS else kept[: MOST_CHARACTERS - 1] + "…")


def _explain(sheet: Any, head: Any) -> None:
    sheet.set_column(0, 0, 20)
    sheet.set_column(2, 2, 90)
    for n, title in enumerate(("column", "name of ACLED's", "meaning")):
        sheet.write_string(0, n, title, head)
    for line, column in enumerate(COLUMNS, 1):
        sheet.write_string(line, 0, column.name)
        sheet.write_string(line, 1, "yes" if column.acled else "")
        sheet.write_string(line, 2, column.about)
    sheet.write_string(len(COLUMNS) + 2, 0, ATTRIBUTION)
