"""The model card of a shipped grammar."""

from __future__ import annotations

from typing import Any

from geo.training.grammar import CORPORA

TREEBANKS = {
    "isdt": ("ISDT", "CC BY-NC-SA 3.0"),
    "vit": ("VIT", "CC BY-NC-SA 3.0"),
    "partut": ("ParTUT", "CC BY-NC-SA 4.0"),
    "pud": ("PUD", "CC BY-SA 3.0"),
    "markit": ("MarkIT", "CC BY-NC-SA 4.0"),
    "ewt": ("EWT", "CC BY-SA 4.0"),
    "gum": ("GUM", "CC BY-NC-SA 4.0"),
}
FUSED = """The words of a multiword token ("della", "dirglielo") are one token, with the relation, part of speech and
lemma of the word that attaches outside and the features of all, much as `spacy convert --merge-subtokens` does it."""
DIVIDED = """Contractions ("don't") are divided, as spaCy's tokenizer and the treebank do."""
TEXTS = """Classes of forms that are used alike were drawn from the words, not the labels, of KIND and WikiNEuRal.
Lemmas that the edit trees guess wrong are mended from Morph-it!'s lists, as spacy-lookups-data has them (MIT)."""
LISTED = "Brown clusters, parts of speech and lemmas of forms come from spacy-lookups-data (MIT; WordNet)."
CHOSEN = {
    "it": """Settings were chosen on ISDT dev, which is trained on in the end; whether to count punctuation in ParTUT
too was looked at once on ISDT test, with an earlier network.""",
    "en": "Settings are those of the Italian pipeline; none was chosen on English, and EWT dev is trained on.",
}
NAMES = {"it": "Italian", "en": "English"}


def card(language: str, facts: dict[str, Any], date: str) -> str:
    """Returns the card as Markdown.

    Args:
        facts: ``gold`` (sentences and tokens), ``recipe``, ``scores`` and the learning ``curve``.
    """
    corpora, recipe = CORPORA[language], facts["recipe"]
    tokens, raw = facts["scores"]["tokens"], facts["scores"]["raw"]
    rows = "\n".join(
        f"| {_title(name)} | {_licence(name)} | {'read twice an epoch' if times > 1 else ''} |"
        for name, times in corpora.train.items()
    )
    surface = FUSED if corpora.merge else DIVIDED
    return f"""# {language}_grammar: tagger, parser and lemmatizer for {NAMES[language]}

Made {date} by `python -m geo.training grammar {language}`, seed {recipe["seed"]}, on one CPU core. Licence: CC BY-NC-SA
4.0, see `LICENSE`. The SHA-256 of each file is in `SHA256SUMS` and compared when the pipeline is loaded.

## What it is

A spaCy pipeline: one convolutional network over hashed features of word forms, shared by a morphologizer, a
transition-based dependency parser and an edit-tree lemmatizer; punctuation is hung by rules counted in the treebank.
Labels are those of Universal Dependencies.

{surface}

## Trained on

| Universal Dependencies | licence | |
|---|---|---|
{rows}

{facts["gold"]["sentences"]:,} sentences, {facts["gold"]["tokens"]:,} tokens (repeats counted), without every sentence
that the reported file holds too (compared by letters and digits).

{TEXTS if language == "it" else LISTED}

There is no early stopping and no choice of a best epoch: {recipe["epochs"]} epochs at a rate that falls to nothing,
weights averaged. {CHOSEN[language]} **{_title(corpora.test)} was never trained on.**

## Scores on {_title(corpora.test)}

| | |
|---|---|
| LAS, tokens and sentences given, punctuation and subtypes included | {tokens["las"]:.4f} |
| UAS, the same | {tokens["uas"]:.4f} |
| LAS without punctuation, as spaCy reports it | {tokens["las_words"]:.4f} |
| LAS, subtypes left out | {tokens["las_universal"]:.4f} |
| LAS F1 from raw text, as in CoNLL 2018 but on surface tokens | {raw["las"]:.4f} |
| tokens F1, sentences F1 from raw text | {raw["tokens"]:.4f}, {raw["sentences"]:.4f} |
| part of speech, all features, lemma | {tokens["pos"]:.4f}, {tokens["morph"]:.4f}, {tokens["lemma"]:.4f} |
{_curve(facts["curve"])}
## Limits

Written news and web text. Head and label of about one word in six are wrong; long sentences, lists and headlines fare
worse. It knows nothing of who is named: it is no entity recogniser.
"""


def _title(name: str) -> str:
    language, treebank, part = name.split(".")
    return f"{NAMES[language]} {TREEBANKS[treebank][0]} {part}"


def _licence(name: str) -> str:
    return TREEBANKS[name.split(".")[1]][1]


def _curve(points: list[list[float]]) -> str:
    if len(points) < 2:
        return ""
    rows = "\n".join(f"| {int(tokens):,} | {las:.4f} | {words:.4f} |" for tokens, las, words in points)
    return f"""
## Learning curve

The same from fewer sentences, drawn at random.

| tokens | LAS | LAS without punctuation |
|---|---|---|
{rows}
"""
