"""Any other language: no words are known, so only what needs none is found (names by the gazetteer alone)."""

from geo.lang.base import Attribution, Incidents, LanguageData, Names, Times

LANGUAGE = LanguageData(code="xx", names=Names(), times=Times(), attribution=Attribution(), incidents=Incidents())
