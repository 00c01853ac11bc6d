"""An analysis with everything that exports have stumbled over, and its rows."""

from __future__ import annotations

from geo.exports.rows import Row, row
from geo.records import Actor, Analysis, Article, Casualty, Claimant, Incident, Place, Timex, Toponym, When
from geo.views.items import happenings

FORMULA = '=HYPERLINK("http://bad.example","x")'
ARABIC = "قصف على غزة"
LONG = "Ł" * 300
MARKUP = "a ]]> b <script>alert(1)</script> <![CDATA[ & \" '"
CONTROL = "bell\x07 null\x00 \x0b"
SENTENCES = (
    f"+1 {MARKUP} Shells fell on Goris and on Lachin District at nine.",
    f"{ARABIC} {CONTROL}",
    f"-{LONG}",
    "@sum(A1) a storm between Fiji and Samoa.",
    "'quoted in September",
)
TEXT = "\n".join(SENTENCES)
GORIS = Place("gn:174895", "Goris", "city", 39.51116, 46.34165, 0.0, "AM", "Syunik", 20_000, "Asia/Yerevan", "GeoNames")
LACHIN = Place("gb:AZE-5715", "Lachin District", "area", 39.64, 46.5, 24.0, "AZ", "Lachin District", source="GeoNames")
FIJI = Place("t:fiji", "Suva", "city", -18.1, 178.4, 0.0, "FJ", source="GeoNames")
SAMOA = Place("t:samoa", "Apia", "city", -13.8, -171.8, 0.0, "WS", source="Nominatim")
SQUARE = [[46.3, 39.4], [46.3, 39.9], [46.7, 39.9], [46.7, 39.4], [46.3, 39.4]]
"""A ring that runs clockwise: the wrong way round for GeoJSON."""


def outline(place_id: str) -> dict[str, object] | None:
    return {"type": "Polygon", "coordinates": [SQUARE]} if place_id == LACHIN.id else None


def _spot(words: str, place: Place | None, score: float = 0.9, by: str | None = None) -> Toponym:
    start = TEXT.index(words)
    return Toponym(start, start + len(words), words, "literal", score, place, (), by)


def _told(n: int, **parts: object) -> Incident:
    start = TEXT.index(SENTENCES[n])
    fields: dict[str, object] = {"type": "Battles", "subtype": "Armed clash", "summary": SENTENCES[n][:40]}
    fields |= {"score": 0.7, **parts}
    return Incident(f"i{n + 1}", start, start + len(SENTENCES[n]), **fields)  # type: ignore[arg-type]


def analysis(article_id: str = "a:1") -> Analysis:
    nine = TEXT.index("at nine")
    return Analysis(
        Article(article_id, TEXT, FORMULA, f"Agency {MARKUP}", "https://news.example/1?a=1&b=2", None, "2022-09-14"),
        "en",
        toponyms=(
            _spot("Goris", GORIS, 0.93),
            _spot("Lachin District", LACHIN, 1.0, "analyst"),
            _spot("Fiji", FIJI, 0.3),
            _spot("Samoa", SAMOA),
        ),
        timexes=(Timex(nine, nine + 7, "at nine", "TIME", "2022-09-13T09:00+04:00"),),
        incidents=(
            _told(
                0,
                type="Explosions/Remote violence",
                subtype="Shelling/artillery/missile attack",
                toponyms=(0, 1),
                when=When("2022-09-13T09:00+04:00", None, 0),
                actors=(Actor(FORMULA, "initiator", "AZ"), Actor("Army", "target", "AM"), Actor(ARABIC, "target")),
                casualties=(
                    Casualty("killed", 49, None, "soldiers", "AM"),
                    Casualty("killed", 2, 2, "civilians", "AM"),
                    Casualty("wounded", 3, 5, None, "AM"),
                ),
                claimed_by=Claimant("-ministry", "AM"),
            ),
            _told(1),
            _told(2, when=When("2022-W37")),
            _told(3, toponyms=(2, 3), when=When("2022-09-12", "2022-09-14")),
            _told(4, when=When("2022-09"), type="Something else", subtype="Other"),
        ),
        unasserted=(_told(2, toponyms=(0,)),),
        models={"pipeline": "en_dateline-0.1.0"},
    )


def rows(*analyses: Analysis) -> list[Row]:
    return [row(happening) for happening in happenings(analyses or (analysis(),))]
