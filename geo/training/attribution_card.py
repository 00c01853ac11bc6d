"""The model card of the judge of attributions."""

from __future__ import annotations

TITLES = {"en": "English", "it": "Italian"}


def card(scores: dict[str, dict[str, float]], least: dict[str, float], date: str) -> str:
    """Returns the card as Markdown.

    Args:
        scores: figures out of fold, by language.
        least: the probability from which each takes a candidate.
    """
    names = ("all", "direct", "indirect", "precision", "recall", "source_of_found")
    rows = "\n".join(
        f"| {TITLES[language]} | {least[language]} | " + " | ".join(f"{found[n]:.4f}" for n in names) + " |"
        for language, found in scores.items()
    )
    return f"""# attribution: tells who said what

Made {date} by `python -m geo.training attribution`, with fixed seeds, on one CPU core. Licence: CC BY-NC-SA 4.0, see
`LICENSE`. The SHA-256 of each file is in `SHA256SUMS` and compared when the weights are loaded.

## What it is

Rules, quotation marks and the syntax of the sentence propose cues, and for each cue what may have been said and who may
have said it (`geo/nlp/attribution`). Small committees of perceptrons choose. They see numbers that know no language
(relations and parts of speech of Universal Dependencies, distances, quotation marks, kinds of names, the language's
lists of cues) and what a logistic regression makes of the words of each language. Italian has a second committee, for
what its lists and rules see words told in; it learnt from English alone, and the mean of the two counts. A linear chain
over the words of Italian sentences (a conditional random field) says of each word whether it is told; a logistic
regression, learnt out of fold, weighs both opinions. Running all this needs numpy alone.

## Trained on

- PolNeAR's train part, 840 articles of seven US news publishers on politics (Newell, Margolin and Ruths 2018), for
  research use.
- For Italian also the 1,264 annotated passages of KIND's Wikinews (Paccosi and Palmero Aprosio 2022, CC BY-NC 4.0) in
  `tests/gold/it.kind.tune*.json`, and 550 passages of our own with their quotes tagged,
  `geo/training/texts/it.quotes.txt`.

## Scores

Out of fold over articles; an attribution is found where content overlaps by half, as `score.py attribution` counts. The
probability from which each language takes a candidate was chosen on the same folds. Italian is judged on the passages
of the news alone.

| | from | F1 all | F1 direct | F1 indirect | precision | recall | source of found |
|---|---|---|---|---|---|---|---|
{rows}

PolNeAR's development part and the held half of the Italian gold were only looked at to report.

## Limits

American political news of 2016, and Italian Wikinews. PolNeAR also counts attitudes and intentions ("supports", "plans
to") as attributions; on them annotators agree less than on speech, and so does this model. Who speaks was learnt from
English alone.
"""
