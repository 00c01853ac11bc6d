"""CSV and Excel, as pandas and openpyxl read them; no cell is a formula."""

from __future__ import annotations

import csv
import dataclasses
import io
from datetime import datetime
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from geo.errors import OutputError
from geo.exports import sheets
from geo.exports.rows import Row
from geo.exports.schema import COLUMNS, NAMES
from tests.exports.making import ARABIC, FORMULA, GORIS, LONG, SENTENCES, rows

TEXTS = [c.name for c in COLUMNS if c.kind == "text"]


def as_csv(found: list[Row]) -> bytes:
    out = io.BytesIO()
    assert sheets.write_csv(found, out) == len(found)
    return out.getvalue()


def as_xlsx(found: list[Row]) -> bytes:
    out = io.BytesIO()
    assert sheets.write_xlsx(found, out) == len(found)
    return out.getvalue()


def changed(**values: object) -> Row:
    one = rows()[0]
    return dataclasses.replace(one, values={**one.values, **values})


def test_pandas_reads_the_csv() -> None:
    frame = pd.read_csv(io.BytesIO(as_csv(rows())))
    assert list(frame.columns) == list(NAMES), "the mark at the head is not part of a name"
    assert len(frame) == len(rows())
    assert frame["latitude"][0] == GORIS.lat
    assert frame["longitude"][3] == 178.4
    assert frame["fatalities"][0] == 51
    assert pd.isna(frame["latitude"][1])
    assert frame["verified"].tolist() == [True, False, False, False, False]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"])
def test_no_cell_of_a_csv_begins_as_a_formula_does(sign: str) -> None:
    row = changed(actor1=f"{sign}cmd|' /C calc'!A1", sentence=f"{sign}1")
    for line in csv.reader(io.StringIO(as_csv([row]).decode("utf-8-sig"), newline="")):
        for name, cell in zip(NAMES, line, strict=True):
            assert name not in TEXTS or cell[:1] not in sheets.RISKY, (name, cell)


def test_a_number_below_zero_stays_a_number() -> None:
    frame = pd.read_csv(io.BytesIO(as_csv(rows())))
    assert frame["latitude"][3] == -18.1


@pytest.mark.parametrize("text", ["=1", "'=1", "''", "'", "plain", "", "-", "\t", LONG, ARABIC, 'two\nlines, "quoted"'])
def test_the_guard_can_be_taken_off_again(text: str) -> None:
    assert sheets.unguarded(sheets.guarded(text)) == text


def test_a_csv_read_again_is_what_was_written() -> None:
    again = list(sheets.read_csv(io.BytesIO(as_csv(rows()))))
    assert again == [one.values for one in rows()]


def test_openpyxl_finds_texts_numbers_and_days_and_no_formula() -> None:
    book = openpyxl.load_workbook(io.BytesIO(as_xlsx(rows())))
    sheet = book["incidents"]
    table = list(sheet.iter_rows())
    assert [cell.value for cell in table[0]] == list(NAMES)
    assert not any(cell.data_type == "f" or cell.hyperlink for line in table for cell in line)
    first = {name: cell.value for name, cell in zip(NAMES, table[1], strict=True)}
    assert first["actor1"] == FORMULA and first["sentence"] == SENTENCES[0]
    assert first["assoc_actor_2"] == ARABIC
    assert first["latitude"] == GORIS.lat and first["verified"] is True
    assert first["event_date"] == datetime(2022, 9, 13)
    assert table[3][NAMES.index("sentence")].value == SENTENCES[2], "a name of 300 letters is whole"
    assert table[2][NAMES.index("latitude")].value is None
    assert [line[0].value for line in book["columns"].iter_rows(min_row=2, max_row=len(NAMES) + 1)] == list(NAMES)


def test_pandas_reads_the_workbook() -> None:
    frame = pd.read_excel(io.BytesIO(as_xlsx(rows())), sheet_name="incidents")
    assert len(frame) == len(rows())
    assert frame["actor1"][0] == FORMULA
    assert frame["event_date"][0] == pd.Timestamp(2022, 9, 13)


def test_a_cell_too_long_for_excel_ends_in_an_ellipsis_and_an_old_day_is_a_text() -> None:
    book = openpyxl.load_workbook(io.BytesIO(as_xlsx([changed(sentence="x" * 40_000, event_date="1877-04-24")])))
    line = [cell.value for cell in list(book["incidents"].iter_rows())[1]]
    assert len(line[NAMES.index("sentence")]) == 32_767
    assert line[NAMES.index("sentence")].endswith("…")
    assert line[NAMES.index("event_date")] == "1877-04-24"


def test_more_rows_than_a_sheet_holds_are_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 3)
    with pytest.raises(OutputError, match="A sheet holds 2 incidents"):
        as_xlsx(rows())


def test_the_same_rows_are_the_same_bytes_and_an_empty_view_has_its_head(tmp_path: Path) -> None:
    assert as_xlsx(rows()) == as_xlsx(rows())
    assert as_csv([]).decode("utf-8-sig") == ",".join(NAMES) + "\r\n"
    assert openpyxl.load_workbook(io.BytesIO(as_xlsx([])))["incidents"].max_row == 1
