"""The analyst's words on places, laid over analyses as they are read; the machine's own stay as they are kept."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from geo.gazetteer.lookup import Gazetteer
from geo.records import Alternative, Analysis, Correction, Place, Toponym


class Corrections:
    """All corrections of a project, ready to be laid over many analyses; a later one wins over an earlier one."""

    def __init__(self, corrections: Iterable[Correction], gazetteer: Gazetteer) -> None:
        self._of: defaultdict[str, list[Correction]] = defaultdict(list)
        for correction in sorted(corrections, key=lambda c: c.at):
            if correction.what == "toponym":
                self._of[correction.target.casefold()].insert(0, correction)
        self._place = functools.cache(gazetteer.place)

    def applied(self, analysis: Analysis) -> Analysis:
        """Returns the analysis with the analyst's places in it."""
        own, found = analysis.article.id, analysis.toponyms
        corrected = tuple(self._corrected(toponym, own) for toponym in found)
        return analysis if all(a is b for a, b in zip(corrected, found, strict=True)) else replace(
            analysis, toponyms=corrected
        )  # fmt: skip

    def _corrected(self, toponym: Toponym, article_id: str) -> Toponym:
        for correction in self._of.get(toponym.text.casefold(), ()):
            if _concerns(correction, toponym, article_id):
                place = self._chosen(correction)
                if correction.to and place is None:
                    continue  # the place has gone from the gazetteer: the machine's reading is better than a hole
                return _changed(toponym, place, correction.by)
        return toponym

    def _chosen(self, correction: Correction) -> Place | None:
        return (self._place(correction.to) or correction.place) if correction.to else None


def apply_corrections(analysis: Analysis, corrections: Iterable[Correction], gazetteer: Gazetteer) -> Analysis:
    """Returns one analysis with the analyst's places in it; for many, :class:`Corrections` sorts them once."""
    return Corrections(corrections, gazetteer).applied(analysis)


def _concerns(correction: Correction, toponym: Toponym, article_id: str) -> bool:
    if correction.scope == "name":
        return True
    if correction.article_id != article_id:
        return False
    return correction.scope == "article" or correction.start == toponym.start


def _changed(toponym: Toponym, place: Place | None, by: str) -> Toponym:
    others = [a for a in toponym.alternatives if place is None or a.place.id != place.id]
    if toponym.place and toponym.place != place and all(a.place.id != toponym.place.id for a in others):
        others.insert(0, Alternative(toponym.place, toponym.score))
    return replace(toponym, place=place, score=1.0, alternatives=tuple(others), corrected_by=by)
