"""Units that the source files under a first-level unit of a neighbour, put under one of their own country again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import shapely

from geo.gazetteer.shapes import Shapes

Row = tuple[int, str, str, int]
"""Id, name, code of the first-level unit, number of the country."""


def righted(rows: Sequence[Row], shapes: Shapes) -> list[Row]:
    """Returns the rows of second-level units, each under a first-level unit of its own country.

    A first-level unit is of the country that most of its ground is of. The source has a few other units in it: a
    Bhutanese one in West Bengal, Slovenian ones in the north-east of Italy. These go where the nearest unit of their
    country is, if one touches them.

    Args:
        shapes: of the rows, in their order.
    """
    ground: dict[str, Counter[int]] = {}
    # The root: neither many little units nor a lake that counts as one decide alone.
    for (_, _, state, country), extent in zip(rows, np.sqrt(shapely.area(shapes)).tolist(), strict=True):
        ground.setdefault(state, Counter())[country] += extent
    holder = {state: held.most_common(1)[0][0] for state, held in ground.items()}
    astray = [i for i, row in enumerate(rows) if holder[row[2]] != row[3]]
    result = list(rows)
    tree = shapely.STRtree(shapes)
    for i in astray:
        id, name, _, country = rows[i]
        touched = tree.query(shapely.box(*shapely.bounds(shapes[i])))
        own = [k for k in touched if rows[k][3] == holder[rows[k][2]] == country]
        if own:
            nearest = min(own, key=lambda k: float(shapely.distance(shapes[k], shapes[i])))
            result[i] = (id, name, rows[nearest][2], country)
    return result
