"""The gate itself: a figure that falls is seen, and a bound is loosened only when asked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benchmarks.gate import holds, rewrite


@pytest.mark.parametrize(
    ("figure", "measured", "good"),
    [
        ({"at_least": 0.8}, 0.8, True),
        ({"at_least": 0.8}, 0.79, False),
        ({"at_most": 35}, 35, True),
        ({"at_most": 35}, 36, False),
    ],
)
def test_a_bound_is_held_inclusively(figure: dict[str, Any], measured: float, good: bool) -> None:
    assert holds(figure, measured) is good


@pytest.mark.parametrize(
    ("before", "measured", "allow_lower", "after"),
    [
        ({"at_least": 0.7}, 0.8, False, 0.798),
        ({"at_least": 0.8}, 0.7, False, 0.8),
        ({"at_least": 0.8}, 0.7, True, 0.698),
        ({"at_most": 35}, 12, False, 12),
        ({"at_most": 12}, 35, False, 12),
        ({"at_least": 3000, "fixed": True}, 9000, True, 3000),
    ],
)
def test_a_bound_only_tightens_unless_asked(
    before: dict[str, Any], measured: float, allow_lower: bool, after: float
) -> None:
    figure = dict(before)
    rewrite(figure, measured, allow_lower)
    assert figure["measured"] == measured
    assert next(figure[k] for k in ("at_least", "at_most") if k in figure) == after
