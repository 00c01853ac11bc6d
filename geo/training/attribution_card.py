"""The model card of the judge of attributions."""

from __future__ import annotations

TITLES = {"content": "English", "numbers": "English, its words unseen"}


def card(scores: dict[str, dict[str, float]], least: dict[str, float], date: str) -> str:
    """Returns the card as Markdown.

    Args:
        scores: figures out of fold, by model.
        least: the probability from which each takes a candidate.
    """
    names = ("all", "direct", "indirect", "precision", "recall", "source_of_found")
    rows = "\n".join(
        f"| {TITLES[part]} | {least[part]} | " + " | ".join(f"{found[n]:.4f}" for n in names) + " |"
        for part, found in scores.items()
    )
    return f"""# attribution: tells who said what

Made {date} by `python -m geo.training attribution`, with fixed seeds, on one CPU core. Licence: CC BY-NC-SA 4.0, see
`LICENSE`. The SHA-256 of each file is in `SHA256SUMS` and compared when the weights are loaded.

## What it is

Rules, quotation marks and the syntax of the sentence propose cues, and for each cue what may have been said and who may
have said it (`geo/nlp/attribution`). Small committees of perceptrons choose. They see numbers that know no language:
relations and parts of speech of Universal Dependencies, distances, quotation marks, kinds of names, the language's
lists of cues. For English a logistic regression over words adds its word. Running it needs numpy alone.

## Trained on

PolNeAR's train part, 840 articles of seven US news publishers on politics (Newell, Margolin and Ruths 2018), for
research use.

## Scores

Out of fold, four folds over articles; an attribution is found where content overlaps by half, as
`score.py attribution` counts. The probability from which English takes a candidate was chosen on the same folds; that
of the other, which is for Italian, on the tuning half of the project's Italian gold.

| | from | F1 all | F1 direct | F1 indirect | precision | recall | source of found |
|---|---|---|---|---|---|---|---|
{rows}

PolNeAR's development part was only looked at to report.

## Limits

American political news of 2016. PolNeAR also counts attitudes and intentions ("supports", "plans to") as attributions;
on them annotators agree less than on speech, and so does this model. For Italian nothing was trained on Italian: the
verbs that may be cues are those of `geo/lang/it`, and only quotations and clauses count as content.
"""
