"""Short reports to group: an analysis with one incident, given by what matters of it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta

from geo.records import Actor, Analysis, Article, Casualty, Claimant, Incident, Place, Toponym, When

LACHIN = Place("lachin", "Lachin District", "area", 39.7, 46.4, radius_km=34.0, country_code="AZ")
TOWN = Place("town", "Lachin", "city", 39.64, 46.54, country_code="AZ")
GORIS = Place("goris", "Goris", "city", 39.51, 46.34, country_code="AM")
KYIV = Place("kyiv", "Kyiv", "city", 50.45, 30.52, country_code="UA")
UKRAINE = Place("country:UA", "Ukraine", "country", 49.0, 32.0, country_code="UA")
SHELLING = ("Explosions/Remote violence", "Shelling/artillery/missile attack")
CLASH = ("Battles", "Armed clash")


def incident(
    id: str = "i1",
    places: Sequence[int] = (),
    *,
    day: str | None = "2022-09-13",
    kind: tuple[str, str] = CLASH,
    actors: tuple[Actor, ...] = (),
    dead: Casualty | int | None = None,
    by: Claimant | None = None,
    span: tuple[int, int] = (0, 10),
) -> Incident:
    harm = Casualty("killed", dead, dead) if isinstance(dead, int) else dead
    when = When(day) if day else None
    return Incident(id, *span, *kind, "summary", tuple(places), when, actors, (harm,) if harm else (), by)


def report(
    id: str,
    *places: Place,
    published: str | None = "2022-09-14",
    text: str = "",
    publisher: str | None = None,
    **told: object,
) -> Analysis:
    """Returns an analysis whose one incident happened at ``places``; ``told`` goes to :func:`incident`."""
    toponyms = tuple(Toponym(0, 3, p.name, "literal", 0.9, p) for p in places)
    one = incident(places=range(len(places)), **told)  # type: ignore[arg-type]
    article = Article(id, text or f"text of {id}", publisher=publisher, published=published)
    return Analysis(article, "en", toponyms=toponyms, incidents=(one,))


def actor(code: str, role: str = "initiator") -> Actor:
    return Actor(f"army of {code}", role, code)  # type: ignore[arg-type]


def many(count: int, seed: int = 1, days: int = 365, towns: int = 400) -> list[Analysis]:
    """Returns ``count`` reports of one incident each, about four of each happening, as a large corpus would have."""
    draw = random.Random(seed)  # noqa: S311 (the same reports each time)
    spots = [
        Place(f"p{n}", f"Town {n}", "city", 44 + draw.random() * 8, 23 + draw.random() * 16, country_code="UA")
        for n in range(towns)
    ]
    found = []
    for n in range(count):
        if n % 4 == 0:
            spot, day = draw.choice(spots), date(2022, 3, 1) + timedelta(draw.randrange(days))
            kind = draw.choice([CLASH, SHELLING, ("Violence against civilians", "Attack")])
        said = draw.random() < 0.6
        found.append(
            report(
                f"a{n}", *([spot] if draw.random() < 0.85 else []), kind=kind,
                day=day.isoformat() if said else None, published=(day + timedelta(draw.randrange(2))).isoformat(),
                actors=(actor("RU"), actor("UA", "target")) if draw.random() < 0.7 else (),
                dead=draw.randrange(1, 60) if draw.random() < 0.3 else None,
                text=f"{draw.random()} {draw.random()} said of {n}, and {draw.random()} more",
            )
        )  # fmt: skip
    return found
