"""Typed results on spaCy's ``Doc``: each component reads what came before it and writes its own.

===================  ==============================================  =======================
``doc._.article``    ``Article``                                     set before the pipeline
``doc._.entities``   ``tuple[Entity, ...]``                          entities
``doc._.toponyms``   ``tuple[Toponym, ...]``                         toponyms and resolver
``doc._.timexes``    ``tuple[Timex, ...]``                           timexes
``doc._.quotes``     ``tuple[Quote, ...]``                           quotes
``doc._.incidents``  ``tuple[Incident, ...]``                        incidents
===================  ==============================================  =======================
"""

from __future__ import annotations

from spacy.tokens import Doc

RESULTS = ("entities", "toponyms", "timexes", "quotes", "incidents")


def register() -> None:
    """Adds the extensions to ``Doc``, once for the process."""
    if not Doc.has_extension("article"):
        Doc.set_extension("article", default=None)
        for name in RESULTS:
            Doc.set_extension(name, default=())


register()
