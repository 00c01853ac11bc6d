"""A small analysis to draw: two places, raids without one, and names that try to be code."""

from __future__ import annotations

from geo.records import (
    Actor,
    Analysis,
    Article,
    Casualty,
    Claimant,
    Incident,
    Place,
    Quote,
    Source,
    Timex,
    Toponym,
    When,
)

EVIL = "</textarea><script>alert(1)</script>`${alert(2)}`{{ 'x' }}\"'&"
TEXT = f"Fire on Alfa and Beta, said the Ministry: “we were hit at nine”. Forty-nine died in raids. {EVIL}"


def place(name: str, lat: float, lon: float, kind: str = "area", code: str = "AZ") -> Place:
    return Place(f"test:{name}", name, kind, lat, lon, 30.0, code)  # type: ignore[arg-type]


def spot(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def analysis(article_id: str = "a:1", **changes: object) -> Analysis:
    """Returns the analysis of ``TEXT``; ``changes`` replace fields of the analysis."""
    fields: dict[str, object] = {
        "toponyms": (
            Toponym(*spot("Alfa"), "Alfa", "literal", 0.93, place("Alfa District", 39.7, 46.4)),
            Toponym(*spot("Beta"), "Beta", "literal", 0.31, place("Beta", 40.1, 46.1, "city")),
            Toponym(*spot("Ministry"), "Ministry", "associative", 0.9, place("Seat", 40.4, 49.9, "city")),
        ),
        "timexes": (Timex(*spot("at nine"), "at nine", "TIME", "2022-09-13T09:00+04:00"),),
        "quotes": (
            Quote("q1", "direct", (spot("we were hit at nine"),), "we were hit at nine",
                  Source(*spot("Ministry"), "Ministry", f"Ministry {EVIL}", "AZ")),
        ),
        "incidents": (
            Incident("i1", 0, spot("nine”")[1], "Explosions/Remote violence", "Shelling/artillery/missile attack",
                     f"Fire {EVIL}", (0, 1), When("2022-09-13T09:00+04:00", None, 0),
                     (Actor("Army", "initiator", "AM"), Actor("Posts", "target", "AZ")),
                     (Casualty("killed", 50, 71),), Claimant("Ministry", "AZ"), ("q1",), 0.8),
            Incident("i2", *spot("Forty-nine died in raids"), "Battles", "Armed clash", "Raids", (), None,
                     (), (Casualty("killed", 49, None, None, "AM"),), None, (), 0.6),
        ),
    }  # fmt: skip
    return Analysis(
        Article(article_id, TEXT, title=f"Title {EVIL}", published="2022-09-13"), "en", **{**fields, **changes}
    )  # type: ignore[arg-type]


class Shapes:
    """What the map asks of a gazetteer, without one."""

    def outline(self, place_id: str) -> dict[str, object] | None:
        square = [[46.0, 39.0], [47.0, 39.0], [47.0, 40.0], [46.0, 39.0]]
        return {"type": "Polygon", "coordinates": [square]} if place_id == "test:Alfa District" else None

    def cities(self, bounds: tuple[float, ...], *, limit: int = 200) -> list[Place]:
        return [place("Town", 40.0, 46.5, "city")]
