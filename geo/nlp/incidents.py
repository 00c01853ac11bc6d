"""Reported happenings: what, where, when, by whom, with what harm, and on whose account."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from geo.gazetteer.lookup import Gazetteer, opened
from geo.lang.base import LanguageData
from geo.lang.registry import data
from geo.nlp.actors import ActorFinder, as_actors
from geo.nlp.casualties import CasualtyFinder, Count
from geo.nlp.claims import Claims
from geo.nlp.extensions import known_names
from geo.nlp.merging import Draft, merge
from geo.nlp.reach import clause_span, places_of, summary_of, time_of
from geo.nlp.triggers import TYPES, VIOLENT_TYPES, Hit, TriggerFinder
from geo.nlp.wording import CountryOf, Wording, fold
from geo.records import Actor, Article, Casualty, Incident, When

WORD = re.compile(r"[^\W\d_][\w'-]+")
CLASHES = frozenset({"Armed clash", "Violent demonstration", "Agreement"})


class Incidents:
    """Reads incidents off a ``Doc`` that has its sentences, toponyms, timexes and quotes.

    Args:
        language: words and patterns of the text's language.
        gazetteer: knows demonyms that the language data lack; None does without.
    """

    def __init__(self, language: LanguageData, gazetteer: Gazetteer | None = None) -> None:
        self.wording = Wording(language.incidents)
        self.demonyms = {k.casefold(): v for k, v in language.names.demonyms.items()}
        self.gazetteer = gazetteer
        self.triggers = TriggerFinder(self.wording)
        self.actors = ActorFinder(self.wording, self.demonyms)
        self.casualties = CasualtyFinder(language.incidents, self.demonyms)
        self.claims = Claims(self.wording)

    def __call__(self, doc: Doc) -> Doc:
        doc._.incidents = self.find(doc)
        return doc

    def find(self, doc: Doc) -> tuple[Incident, ...]:
        """Returns the incidents of a document in text order; its ``Doc`` is left as it is."""
        text = doc.text
        if not self.wording.words.triggers:
            return ()
        low = fold(text)
        sentences = [(s.start_char, s.end_char) for s in doc.sents]
        article: Article | None = doc._.article
        published = article.published if article else None
        drafts: list[Draft] = []
        latest: tuple[int, Draft] | None = None
        for n, (start, end) in enumerate(sentences):
            hits = self.triggers.find(low, start, end)
            hits = [h for h in hits if not self._past(doc, h, start, end, published)]
            counts: list[Count] | None = None
            if hits or (latest and n - latest[0] == 1):
                skip = [(t.start, t.end) for t in doc._.timexes]
                counts = self.casualties.find(text, low, start, end, self._country_of(doc), skip)
            if not hits:
                if counts and latest and latest[1].incident.type in VIOLENT_TYPES:
                    self._take_up(latest[1], counts)
                continue
            made = self._sentence(doc, low, n, sentences, hits, counts or [])
            drafts += made
            if made:
                latest = n, made[-1]
        return tuple(merge(drafts, doc._.toponyms))

    def _past(self, doc: Doc, hit: Hit, start: int, end: int, published: str | None) -> bool:
        """Whether the nearest date of the sentence lies more than a year before the article."""
        if not published or not published[:4].isdigit():
            return False
        years = [
            (abs(t.start - hit.start), int(t.value[:4]))
            for t in doc._.timexes
            if start <= t.start < end and t.type in ("DATE", "TIME") and re.match(r"\d{4}", t.value)
        ]
        return bool(years) and min(years)[1] < int(published[:4]) - 1

    def _country_of(self, doc: Doc) -> CountryOf:
        toponyms, text = doc._.toponyms, doc.text

        def country_of(a: int, b: int) -> str | None:
            for match in WORD.finditer(text, a, b):
                code = self.demonyms.get(match.group().casefold())
                if code is None and self.gazetteer is not None and len(match.group()) > 3:
                    code = self.gazetteer.demonym(match.group())
                if code:
                    return code
            return next(
                (t.place.country_code for t in toponyms if a <= t.start and t.end <= b and t.place is not None), None
            )

        return country_of

    @staticmethod
    def _take_up(draft: Draft, counts: Sequence[Count]) -> None:
        known = {c.kind for c in draft.incident.casualties}
        more = tuple(c.casualty for c in counts if c.casualty.kind not in known)
        draft.incident = replace(draft.incident, casualties=draft.incident.casualties + more)

    def _sentence(
        self,
        doc: Doc,
        low: str,
        n: int,
        sentences: Sequence[tuple[int, int]],
        hits: Sequence[Hit],
        counts: Sequence[Count],
    ) -> list[Draft]:
        text, (start, end) = doc.text, sentences[n]
        country_of = self._country_of(doc)
        mentions = self.actors.mentions(text, low, start, end, doc._.toponyms, known_names(doc), country_of)
        drafts = []
        kinds = {TYPES[self.triggers.refined(low, start, end, h.trigger)] for h in hits if not _generic(h)}
        for hit in hits:
            subtype = self.triggers.refined(low, start, end, hit.trigger)
            type_ = TYPES[subtype]
            clash = subtype in CLASHES
            pairs = self.actors.roles(
                text,
                low,
                (hit.start, hit.end),
                hit.voice,
                hit.trigger.genitive,
                mentions,
                clash,
            )
            if type_ in VIOLENT_TYPES and not any(role == "target" for _, role in pairs):
                sufferer = self.actors.undergoing(low, end, mentions)
                if sufferer and all(m != sufferer for m, _ in pairs):
                    pairs = [*pairs, (sufferer, "target")]
            taking_part = [(m.start, m.end) for m, _ in pairs]
            if subtype == "Agreement":  # who stands behind it brokered it and is no party
                pairs = [(m, "party") for m, role in pairs if m.end <= hit.start or role == "party"]
            figures = self._figures(hit, hits, counts) if type_ in VIOLENT_TYPES else ()
            places = places_of(doc, low, self.wording, hit, hits, sentences, n)
            named = ((i, doc._.toponyms[i]) for i in places)
            places = tuple(i for i, t in named if not any(s <= t.start and t.end <= e for s, e in taking_part))
            when = time_of(doc, hit, hits, start, end)
            parts = [(hit.start, hit.end), *((m.start, m.end) for m, _ in pairs), *((c.start, c.end) for c in figures)]
            parts += [(doc._.toponyms[i].start, doc._.toponyms[i].end) for i in places]
            if when and when.timex is not None:
                parts.append((doc._.timexes[when.timex].start, doc._.timexes[when.timex].end))
            a, b = clause_span(text, start, end, (hit.start, hit.end), parts, alone=len(kinds) <= 1)
            claim, quotes = self.claims.of(doc, low, (hit.start, hit.end), (start, end), (a, b), mentions)
            actors = as_actors(text, pairs)
            harm = tuple(c.casualty for c in figures)
            incident = Incident(
                id="",
                start=a,
                end=b,
                type=type_,
                subtype=subtype,
                summary=summary_of(text[a:b], self.wording),
                toponyms=places,
                when=when,
                actors=actors,
                casualties=harm,
                claimed_by=claim,
                quotes=quotes,
                score=self._score(hit, places, when, actors, harm),
            )
            said = frozenset({low[hit.start : hit.end]})
            drafts.append(Draft(incident, (hit.start, hit.end), n, said, _generic(hit)))
        return drafts

    @staticmethod
    def _figures(hit: Hit, hits: Sequence[Hit], counts: Sequence[Count]) -> tuple[Count, ...]:
        """The figures that are nearer to this trigger than to another violent one."""
        rivals = [h for h in hits if TYPES[h.trigger.subtype] in VIOLENT_TYPES]

        def distance(h: Hit, c: Count) -> int:
            return max(h.start - c.end, c.start - h.end, 0)

        return tuple(c for c in counts if min(rivals or [hit], key=lambda h: distance(h, c)) == hit)

    @staticmethod
    def _score(
        hit: Hit, places: tuple[int, ...], when: When | None, actors: tuple[Actor, ...], harm: tuple[Casualty, ...]
    ) -> float:
        base = 0.6 if not hit.trigger.needs else 0.45
        extra = 0.12 * bool(places) + 0.1 * bool(actors) + 0.08 * bool(when) + 0.1 * bool(harm)
        return round(min(base + extra, 0.95), 2)


def _generic(hit: Hit) -> bool:
    """Whether the trigger says only that somebody was attacked or killed, by whatever means."""
    return hit.trigger.subtype == "Attack"


def find_incidents(doc: Doc, language: LanguageData, gazetteer: Gazetteer | None = None) -> tuple[Incident, ...]:
    """Returns the incidents of a document that carries its other results."""
    return Incidents(language, gazetteer).find(doc)


@Language.factory("dateline_incidents", default_config={"gazetteer_path": ""})
def make_incidents(nlp: Language, name: str, gazetteer_path: str) -> Incidents:
    return Incidents(data(nlp.lang), opened(Path(gazetteer_path)) if gazetteer_path else None)
