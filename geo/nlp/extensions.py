"""Typed results on spaCy's ``Doc``: each component reads what came before it and writes its own.

===================  ==============================================  =======================
``doc._.article``    ``Article``                                     set before the pipeline
``doc._.entities``   ``tuple[Entity, ...]``                          entities
``doc._.names``      ``tuple[Entity, ...] | None``                   recogniser, by `names`
``doc._.toponyms``   ``tuple[Toponym, ...]``                         toponyms and resolver
``doc._.timexes``    ``tuple[Timex, ...]``                           timexes
``doc._.quotes``     ``tuple[Quote, ...]``                           quotes
``doc._.incidents``  ``tuple[Incident, ...]``                        incidents
``doc._.unasserted`` ``tuple[Incident, ...]``                        incidents
===================  ==============================================  =======================
"""

from __future__ import annotations

from spacy.tokens import Doc

from geo.records import Entity

RESULTS = ("entities", "toponyms", "timexes", "quotes", "incidents", "unasserted")


def register() -> None:
    """Adds the extensions to ``Doc``, once for the process."""
    if not Doc.has_extension("article"):
        Doc.set_extension("article", default=None)
        Doc.set_extension("names", default=None)
        for name in RESULTS:
            Doc.set_extension(name, default=())


def known_names(doc: Doc) -> tuple[Entity, ...]:
    """The names on which later components stand: the recogniser's, with what rules and gazetteer say weighed in."""
    found: tuple[Entity, ...] | None = doc._.names
    return doc._.entities if found is None else found


register()
