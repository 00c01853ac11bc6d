"""What an analyst has decided about a briefing: its title and language, its parts, their order, his own text.

Plans are kept by name in one file of the data folder, so that they outlive a re-run, a reload and a new analysis.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geo.errors import InputError, StoreError
from geo.views.wording import ENGLISH, languages

PARTS = ("assessment", "figures", "map", "timeline", "events", "quotes", "sources", "method")
"""The parts of a briefing in their usual order."""
CURRENT = ""
"""The name of the plan that is at work before one is saved under a name."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: whether it is shown, a heading in place of the usual one, and the analyst's text at its head."""

    id: str
    shown: bool = True
    heading: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """``view`` is the query of the Explore page's address; ``articles`` are ids, all articles where there is none."""

    title: str = ""
    language: str = ENGLISH
    view: str = ""
    articles: tuple[str, ...] = ()
    parts: tuple[Part, ...] = tuple(Part(id) for id in PARTS)

    def moved(self, id: str, by: int) -> Plan:
        """Returns the plan with a part moved up (negative) or down, as far as there is room."""
        order = [part.id for part in self.parts]
        at = order.index(id)
        parts = list(self.parts)
        parts.insert(max(0, min(at + by, len(parts) - 1)), parts.pop(at))
        return dataclasses.replace(self, parts=tuple(parts))

    def changed(self, id: str, **values: Any) -> Plan:
        """Returns the plan with fields of one part replaced."""
        parts = (dataclasses.replace(p, **values) if p.id == id else p for p in self.parts)
        return dataclasses.replace(self, parts=tuple(parts))

    def only(self, ids: Sequence[str]) -> Plan:
        """Returns the plan with exactly these parts, in this order.

        Raises:
            InputError: there is no part of that name.
        """
        if unknown := [id for id in ids if id not in PARTS]:
            raise InputError(f"A briefing has no section '{unknown[0]}'; there are {', '.join(PARTS)}.")
        kept = {part.id: part for part in self.parts}
        chosen = [dataclasses.replace(kept[id], shown=True) for id in dict.fromkeys(ids)]
        rest = [dataclasses.replace(part, shown=False) for part in self.parts if part.id not in ids]
        return dataclasses.replace(self, parts=(*chosen, *rest))


class Plans:
    """The plans of a project, in ``briefings.json`` of its data folder.

    Every method raises StoreError, with one sentence for a person, where the file cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / "briefings.json"

    def names(self) -> list[str]:
        """Returns the names of the saved plans, in alphabetical order."""
        return sorted(name for name in self._read() if name != CURRENT)

    def get(self, name: str = CURRENT) -> Plan | None:
        """Returns a plan as it was last kept, None where there is none of that name."""
        found = self._read().get(name)
        return None if found is None else _plan(found)

    def keep(self, plan: Plan, name: str = CURRENT) -> None:
        """Keeps a plan in place of an earlier one of that name."""
        self._write(self._read() | {name: dataclasses.asdict(plan)})

    def remove(self, name: str) -> None:
        self._write({key: value for key, value in self._read().items() if key != name})

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self.path.read_text(encoding="utf8"))
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except (OSError, ValueError) as error:
            raise StoreError(
                f"The file of briefings {self.path} cannot be read; move it away to start anew."
            ) from error
        if not isinstance(found, dict):
            raise StoreError(f"The file of briefings {self.path} holds none; move it away to start anew.")
        return found

    def _write(self, plans: dict[str, Any]) -> None:
        partial = self.path.with_suffix(f".{os.getpid()}.partial")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps(plans, ensure_ascii=True, indent=1), encoding="utf8")
            partial.replace(self.path)
        except OSError as error:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
            raise StoreError(
                f"The file of briefings {self.path} cannot be written; make its folder writable."
            ) from error


def _plan(value: Any) -> Plan:
    """Reads a plan; what this version does not know is left out, and parts that the file lacks come last."""
    told = value if isinstance(value, dict) else {}
    parts: dict[str, Part] = {}
    for part in told.get("parts") or ():
        if isinstance(part, dict) and part.get("id") in PARTS:
            heading, text = str(part.get("heading") or ""), str(part.get("text") or "")
            parts[part["id"]] = Part(part["id"], bool(part.get("shown", True)), heading, text)
    for id in PARTS:
        parts.setdefault(id, Part(id))
    language = str(told.get("language") or ENGLISH)
    return Plan(
        str(told.get("title") or ""),
        language if language in languages() else ENGLISH,
        str(told.get("view") or ""),
        tuple(str(id) for id in told.get("articles") or ()),
        tuple(parts.values()),
    )
