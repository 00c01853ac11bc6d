"""The columns of a table of incidents: ACLED's names where they fit, Dateline's own for what ACLED does not have.

ACLED: Raleigh, C., Linke, A., Hegre, H. & Karlsen, J. (2010) Introducing ACLED. Journal of Peace Research 47(5), and
the project's codebook. A column of ACLED's is here only where an article can fill it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "whole", "number", "flag", "date"]


@dataclass(frozen=True, slots=True)
class Column:
    """``acled`` says whether the name and the meaning are ACLED's."""

    name: str
    kind: Kind
    about: str
    acled: bool = False


COLUMNS = (
    Column("event_id_cnty", "text", "The incident's id: article id, colon, number of the incident in it", True),
    Column("event_date", "date", "First day of the time that the text gives; empty where it gives no day", True),
    Column("year", "whole", "Year of that time", True),
    Column("time_precision", "whole", "1 a day or finer, 2 a week or weekend, 3 a month", True),
    Column("disorder_type", "text", "ACLED's class of the event and sub-event type", True),
    Column("event_type", "text", "ACLED's event type", True),
    Column("sub_event_type", "text", "ACLED's sub-event type", True),
    Column("actor1", "text", "Who began it, by the account; where that is not told, a party", True),
    Column("assoc_actor_1", "text", "Others on that side, with semicolons between", True),
    Column("actor2", "text", "Whom it was done to; where that is not told, another party", True),
    Column("assoc_actor_2", "text", "Others on that side, with semicolons between", True),
    Column("iso", "whole", "ISO 3166-1 number of the place's country", True),
    Column("country", "text", "Name of the place's country in English", True),
    Column("admin1", "text", "First-level unit of the place", True),
    Column("admin2", "text", "Second-level unit of the place", True),
    Column("location", "text", "The place, by the gazetteer's name; of several the first in the text", True),
    Column("latitude", "number", "Degrees north, WGS84", True),
    Column("longitude", "number", "Degrees east, WGS84", True),
    Column("geo_precision", "whole", "1 a town or a site, 2 a district, 3 a region; empty for a country", True),
    Column("source", "text", "Publisher of the article", True),
    Column("notes", "text", "What happened, in the article's words, shortened", True),
    Column("fatalities", "whole", "Reported killed, the lowest figure of this account; empty for none given", True),
    Column("event_id", "text", "One id for all accounts of one happening; empty where accounts were not compared"),
    Column("article_id", "text", "Id of the article"),
    Column("article_title", "text", "Its title"),
    Column("source_url", "text", "Its address"),
    Column("language", "text", "Its language, ISO 639-1"),
    Column("published", "text", "Its date of publication, as given"),
    Column("retrieved", "text", "When it was retrieved"),
    Column("sentence", "text", "The words of the article that report the incident"),
    Column("start", "whole", "Where they begin in the article's text, in Unicode code points"),
    Column("end", "whole", "Where they end"),
    Column("time_begin", "text", "The time as read, a TIMEX3 value with its UTC offset where one is known"),
    Column("time_end", "text", "The end of a stretch of time, likewise"),
    Column("claimant", "text", "Who claims it; empty where the article speaks in its own voice"),
    Column("claimant_country", "text", "The claimant's country, ISO 3166-1 alpha-2"),
    Column("actor1_country", "text", "Country of actor1, ISO 3166-1 alpha-2"),
    Column("actor2_country", "text", "Country of actor2, ISO 3166-1 alpha-2"),
    Column("country_code", "text", "Country of the place, ISO 3166-1 alpha-2"),
    Column("place_id", "text", "Id of the place in the gazetteer"),
    Column("place_kind", "text", "country, area, city or landmark"),
    Column("place_radius_km", "number", "Radius of the circle of the place's area; 0 for a point"),
    Column("place_text", "text", "The name as the article writes it"),
    Column("place_source", "text", "Whose data the place is"),
    Column("other_locations", "text", "Further places of the incident, with semicolons between"),
    *(
        Column(f"{kind}_{end}", "whole", f"{kind.capitalize()}, {which} figure of this account")
        for kind in ("killed", "wounded", "missing", "captured", "displaced")
        for end, which in (("low", "lowest"), ("high", "highest"))
    ),
    Column("score", "number", "Trust in the incident, 0 to 1"),
    Column("place_score", "number", "Probability that the place is right, 0 to 1; 1 where an analyst has chosen it"),
    Column("verified", "flag", "Whether an analyst has decided on its place"),
    Column("verified_by", "text", "Who"),
    Column("pipeline", "text", "What the article was read with"),
)
NAMES = tuple(column.name for column in COLUMNS)
ATTRIBUTION = (
    "Places: GeoNames and geoBoundaries, both CC BY 4.0; those of Nominatim and Photon: "
    "© OpenStreetMap contributors, ODbL."
)
"""What has to stay with the data: each row's ``place_source`` says which of them it is."""

_POLITICAL, _DEMONSTRATIONS, _STRATEGIC = "Political violence", "Demonstrations", "Strategic developments"
_BY_TYPE = {
    "Battles": _POLITICAL,
    "Explosions/Remote violence": _POLITICAL,
    "Violence against civilians": _POLITICAL,
    "Protests": _DEMONSTRATIONS,
    "Riots": _DEMONSTRATIONS,
    "Strategic developments": _STRATEGIC,
}
_BY_SUBTYPE = {
    "Mob violence": _POLITICAL,
    "Excessive force against protesters": f"{_POLITICAL}; {_DEMONSTRATIONS}",
}


def disorder_type(kind: str, subtype: str) -> str | None:
    """Returns ACLED's disorder type, which follows from event and sub-event type; None for types not of ACLED."""
    return _BY_SUBTYPE.get(subtype) or _BY_TYPE.get(kind)
