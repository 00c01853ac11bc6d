"""Scores the judge of attributions out of fold, and learns there what its opinion and the chain's are worth."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import numpy as np

from geo.lang.registry import data
from geo.nlp.attribution.chain import Chain
from geo.nlp.attribution.judge import agreed, opinion
from geo.nlp.attribution.model import of
from geo.nlp.resolver import Network
from geo.training.attribution import FOLDS, Arrays, Rows, Sample, learn_words, quotes, train_english, train_italian
from geo.training.attribution_chain import weigh_opinions
from geo.training.scoring_attribution import Counts

LEASTS = (0.25, 0.3, 0.35, 0.4)
"""Probabilities from which candidates may be taken."""
AGREEMENT = "agreement.it"
log = logging.getLogger("geo.training")

Found = dict[str, dict[float, Counts]]


def cross_validate(
    english: Sequence[Sample], news: Sequence[Sample], own: Sequence[Sample], nouns: frozenset[str]
) -> tuple[Found, Arrays]:
    """Returns, for each language and each least probability, the counts over all articles, each judged out of fold; and
    the arrays that weigh the two opinions on Italian.

    Args:
        news: Italian passages of the news, which are judged.
        own: our own texts, which are only learnt from.
    """
    counts = {code: {least: Counts(beside=code == "it") for least in LEASTS} for code in ("en", "it")}
    language, italian = data("it").attribution, [*news, *own]
    chances, chains = [np.zeros(0)] * len(italian), [np.zeros(0)] * len(italian)
    for k in range(FOLDS):
        seen = [s for n, s in enumerate(english) if n % FOLDS != k]
        learnt = learn_words(seen)
        arrays = train_english(seen, learnt)
        for least in LEASTS:
            judge = of(arrays, "en", nouns, least)
            for s in english[k::FOLDS]:
                counts["en"][least].add(s.doc.text, s.gold, quotes(s, judge, "en"), s.open)
        seen = [s for n, s in enumerate(italian) if n % FOLDS != k]
        arrays |= train_italian(learnt, seen)
        for n in range(k, len(italian), FOLDS):
            chances[n], chains[n] = _opinions(italian[n], arrays)
        log.info("fold %d of %d", k + 1, FOLDS)
    for k in range(FOLDS):
        others = [n for n in range(len(italian)) if n % FOLDS != k]
        weighed = weigh_opinions(
            [italian[n] for n in others],
            language,
            [chances[n] for n in others],
            [chains[n] for n in others],
            AGREEMENT,
            sum(n >= len(news) for n in others),
        )
        agreement = Network.of(weighed, AGREEMENT)
        for n in range(k, len(news), FOLDS):
            s = news[n]
            both = agreed(s.found, language, chances[n], chains[n], agreement) if len(chances[n]) else chances[n]
            for least in LEASTS:
                judge = of(arrays, "it", frozenset(), least)
                counts["it"][least].add(s.doc.text, s.gold, quotes(s, judge, "it", both), s.open)
    return counts, weigh_opinions(italian, language, chances, chains, AGREEMENT, len(own))


def _opinions(s: Sample, arrays: Arrays) -> tuple[Rows, Rows]:
    """What the judge makes of an article's candidates, and the chain of its words."""
    language = data("it").attribution
    judge = of(arrays, "it", frozenset(), 0.0)
    return opinion(s.found, language, judge), Chain.of(arrays, "chain.it").told(s.found.clauses, language)
