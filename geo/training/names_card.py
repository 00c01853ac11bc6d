"""The model card of a shipped recogniser."""

from __future__ import annotations

from typing import Any

from geo.training.names import WIKINEURAL, Recipe

LICENCES = {
    "kind": ("KIND", "CC BY-NC 4.0, De Gasperi's part CC BY-NC-SA 4.0"),
    "wikineural": ("WikiNEuRal", "CC BY-NC-SA 4.0"),
}


def card(code: str, recipe: Recipe, scores: dict[float, dict[str, Any]], date: str) -> str:
    """Returns the card as Markdown.

    Args:
        scores: for each share of the training texts, what was measured on each corpus of ``recipe.dev``.
    """
    trained = "\n".join(
        f"| {_title(name)} | {_licence(name)} |" for name in dict.fromkeys([*recipe.linear, *recipe.network])
    )
    measured = "\n".join(_row(name, scored) for name, scored in scores[1.0].items())
    curve = "\n".join(
        f"| {share:.0%} | {_title(name)} | "
        f"{s['token']['micro']:.4f} | {s['token']['LOC']:.4f} | {s['span']['LOC']:.4f} |"
        for share, by in sorted(scores.items())
        for name, s in by.items()
    )
    return f"""# {code}_names: recogniser of persons, places and bodies

Made {date} by `python -m geo.training names {code} --curve` on one CPU core, seed 0. Licence:
CC BY-NC-SA 4.0, see `LICENSE`. The SHA-256 of each file is in `SHA256SUMS` and compared when it is loaded.

## What it is

Languages: {", ".join(recipe.languages)}. A linear-chain model over attributes of words: forms, affixes and shapes; the
project's gazetteer, first names (gender-guesser) and word frequencies (wordfreq); the word lists in `geo/lang`; and how
often a word stood in names of persons, places, bodies and works in the tagged texts named below. It was trained as an
averaged structured perceptron (Collins 2002) with CRFsuite, {recipe.rounds} rounds. {_network(recipe)}Labels are PER,
LOC and ORG. Sentences all in capitals are recased before they are read. What the rules of `geo/nlp/entities.py` find
counts as evidence.

## Trained on

| corpus | licence |
|---|---|
{trained}

Counts of who bears a word: WikiNEuRal val (CC BY-NC-SA 4.0) of {", ".join(WIKINEURAL)}.

**Not trained on:** {", ".join(_title(name) for name in recipe.dev)}. No round was chosen by its score there; the kinds
of attributes were.

## Scores on what it was not trained on

| corpus | token micro F1 | PER | LOC | ORG | whole names micro F1 | PER | LOC | ORG |
|---|---|---|---|---|---|---|---|---|
{measured}

By token as NERMuD at EVALITA 2023 counts: tokens outside "O".

## Learning curve

| of the training texts | measured on | token micro F1 | token LOC F1 | whole-name LOC F1 |
|---|---|---|---|---|
{curve}

## Limits

KIND is gold; WikiNEuRal is silver, made from Wikipedia by machine, and its names are those of an encyclopaedia. Bodies
are the least sure: whether a country's name stands for its team or government is often not told by one sentence.
{_limits(recipe)}"""


def _network(recipe: Recipe) -> str:
    if not recipe.network:
        return ""
    return (
        f"A convolutional network over the same attributes, {recipe.epochs} epochs, adds its log-probabilities "
        f"{recipe.shares.network:g}-fold. "
    )


def _limits(recipe: Recipe) -> str:
    if any(".kind." in name for name in recipe.linear):
        return ""
    return """
Trained on an encyclopaedia alone, it misses places of the news that it was not shown: of those in LGL and TR-News
(English) it finds fewer than the rules do. Where toponyms and speakers are looked for, the rules of a language with a
folder in `geo/lang` therefore outweigh it.
"""


def _row(name: str, scored: dict[str, dict[str, float]]) -> str:
    values = [scored[unit][kind] for unit in ("token", "span") for kind in ("micro", "PER", "LOC", "ORG")]
    return f"| {_title(name)} | {' | '.join(f'{v:.4f}' for v in values)} |"


def _title(name: str) -> str:
    language, corpus, part = name.split(".")
    return f"{language} {LICENCES[corpus][0]} {part}"


def _licence(name: str) -> str:
    return LICENCES[name.split(".")[1]][1]
