"""How far two annotations of the same passages agree: ``python -m tests.gold.agreement A.json B.json``.

A is taken for gold and B for what was found; F1 is the same either way. Kappa leaves out what chance would bring: for
quotes over the tokens that stand in content or not, for incidents over the sentences that tell one of a type or not.
What one of the two calls doubtful is left out. ``--show`` lists what only one of the two has.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from sklearn.metrics import cohen_kappa_score

from tests.gold.measures import chars, touch
from tests.gold.passages import Reading, load, rows_of
from tests.gold.score import differences, measure


def kappa(cells: Sequence[tuple[bool, bool]]) -> float | None:
    """Cohen's kappa of yes-or-no decisions; None where both sides decided the same throughout."""
    if len({x for cell in cells for x in cell}) < 2:
        return None
    return round(float(cohen_kappa_score(*zip(*cells, strict=True))), 4)


def content_cells(a: Reading, b: Reading) -> list[tuple[bool, bool]]:
    """A decision of each side on every letter: whether it stands in the content of a quote."""
    sure, open_ = [
        [chars([s for q in side.quotes if q.doubtful is doubtful for s in q.content]) for side in (a, b)]
        for doubtful in (False, True)
    ]
    letters = [i for i, c in enumerate(a.text) if not c.isspace()]
    both = [(i in sure[0], i in sure[1], i in open_[0] or i in open_[1]) for i in letters]
    return [(x, y) for x, y, doubtful in both if x == y or not doubtful]


def type_cells(a: Reading, b: Reading, types: Sequence[str]) -> list[tuple[bool, bool]]:
    """A decision of each side on every sentence and type: whether the sentence tells an incident of it."""
    cells = []
    for sentence in a.sentences:
        there = [[i for i in side.incidents if touch(i.spans, [sentence])] for side in (a, b)]
        open_ = any(i.doubtful for side in there for i in side)
        for kind in types:
            x, y = (any(i.type == kind and not i.doubtful for i in side) for side in there)
            if x == y or not open_:
                cells.append((x, y))
    return cells


def agreement(a: Sequence[Reading], b: Sequence[Reading]) -> dict[str, object]:
    """All measures of B held against A, and kappa for each layer."""
    types = sorted({i.type for side in (a, b) for reading in side for i in reading.incidents})
    kappas = {
        "content": kappa([c for x, y in zip(a, b, strict=True) for c in content_cells(x, y)]),
        "incident_types": kappa([c for x, y in zip(a, b, strict=True) for c in type_cells(x, y, types)]),
    }
    return measure(a, b) | {"kappa": kappas}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("a", type=Path, help="annotation file")
    parser.add_argument("b", type=Path, help="annotation file, of the same passages or more")
    parser.add_argument("--part", choices=("wn_train", "wn_dev"), default="wn_train", help="the part of the corpus")
    parser.add_argument("--show", action="store_true", help="list what only A (-) or only B (+) has")
    args = parser.parse_args()
    try:
        rows = rows_of(args.part)
    except FileNotFoundError as error:
        sys.exit(f"{error.filename} is missing: the passages' text is not part of the repository")
    a, b = load(args.a, rows), {p.id: p for p in load(args.b, rows)}
    missing = [p.id for p in a if p.id not in b]
    if missing:
        sys.exit(f"{args.b} lacks passages of {args.a}: {', '.join(missing)}")
    other = [b[p.id] for p in a]
    if args.show:
        print("\n".join(differences(a, other)))
    print(json.dumps(agreement(a, other), ensure_ascii=False))


if __name__ == "__main__":
    main()
