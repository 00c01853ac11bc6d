"""Reported happenings: what, where, when, by whom, with what harm, and on whose account."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from geo.gazetteer.lookup import Gazetteer, opened
from geo.lang.base import LanguageData
from geo.lang.registry import data
from geo.nlp.actors import ActorFinder, Mention, as_actors
from geo.nlp.casualties import CasualtyFinder, Count
from geo.nlp.claims import Claims
from geo.nlp.constructions import Constructions
from geo.nlp.datelines import heads
from geo.nlp.extensions import known_names
from geo.nlp.merging import Draft, elsewhere, merge
from geo.nlp.pipelines import annotate
from geo.nlp.reach import Setting, clause_span, summary_of
from geo.nlp.scenes import SceneReader
from geo.nlp.sides import SideFinder, Sides
from geo.nlp.standing import Standing
from geo.nlp.subtypes import TYPES, UNTOLD, VIOLENT_TYPES, Subtypes
from geo.nlp.syntax_actors import SyntaxActors
from geo.nlp.topics import Topics
from geo.nlp.triggers import TOLD, Hit, TriggerFinder
from geo.nlp.victims import Victims
from geo.nlp.wording import CountryOf, Wording, fold
from geo.records import Actor, ActorRole, Article, Casualty, Incident, Toponym, When

WORD = re.compile(r"[^\W\d_][\w'-]+")
YEAR = re.compile(r"\d{4}")
PARTED = frozenset({"Armed clash", "Violent demonstration", "Agreement"})
"""Sub-types that have parties rather than an initiator and a target."""
CARRY = 2
"""Sentences over which figures belong to the incident before them."""
STIRRING = frozenset({"Battles", "Explosions/Remote violence", "Protests", "Riots"})
"""Incidents behind which an arrest or a killing is no common crime."""
SEIZED = frozenset({"Arrests", "Abduction/forced disappearance"})


class Found(NamedTuple):
    """The incidents of a document in text order, and those that it names without saying that they happened."""

    incidents: tuple[Incident, ...]
    unasserted: tuple[Incident, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    """A document as the reader of incidents sees it."""

    doc: Doc
    text: str
    low: str
    sentences: Sequence[tuple[int, int]]
    setting: Setting
    country_of: CountryOf
    skip: Sequence[tuple[int, int]]

    @property
    def opening(self) -> tuple[int, int]:
        """Its headline and first sentence."""
        return (self.sentences[0][0], self.sentences[:2][-1][1]) if self.sentences else (0, 0)


class Incidents:
    """Reads incidents off a ``Doc`` that has its sentences, toponyms, timexes and quotes.

    Args:
        language: words and patterns of the text's language.
        gazetteer: knows demonyms that the language data lack; None does without.
        nlp: the pipeline whose parser tells roles; None does without.
    """

    def __init__(self, language: LanguageData, gazetteer: Gazetteer | None = None, nlp: Language | None = None) -> None:
        self.nlp = nlp
        self.wording = Wording(language.incidents)
        self.stamp = language.times.stamp
        self.demonyms = {k.casefold(): v for k, v in language.names.demonyms.items()}
        self.gazetteer = gazetteer
        self.triggers = TriggerFinder(self.wording)
        self.constructions = Constructions(language.incidents, nlp)
        self.subtypes = Subtypes(self.wording)
        self.syntax = SyntaxActors(self.wording)
        self.sides = SideFinder(self.wording)
        self.scenes = SceneReader(self.wording)
        self.actors = ActorFinder(self.wording, self.demonyms)
        self.casualties = CasualtyFinder(language.incidents, self.demonyms)
        self.victims = Victims(language.incidents, nlp)
        self.claims = Claims(self.wording)
        self.topics = Topics(self.wording)
        self.standing = Standing(self.wording, nlp)

    def __call__(self, doc: Doc) -> Doc:
        doc._.incidents, doc._.unasserted = self.find(doc)
        return doc

    def find(self, doc: Doc) -> Found:
        """Returns the incidents of a document; its ``Doc`` is left as it is."""
        if not self.wording.words.triggers:
            return Found((), ())
        page = self._page(doc)
        year = page.setting.year
        drafts: list[Draft] = []
        latest: tuple[int, list[Draft]] | None = None
        context, stirred = 0, False
        opening = page.opening
        topics = self.topics.of(page.low, opening)
        for n, sentence in enumerate(list(doc.sents)):
            start, end = page.sentences[n]
            constructed = self.constructions.find(doc, sentence)
            hits = self.triggers.find(page.low, start, end, context, opening, constructed, stirred=stirred)
            context = start
            hits = [
                h
                for h in hits
                if not self.topics.stop(topics, page.low, (start, end), h.trigger.subtype)
                and not self.standing.past(doc, h, (start, end), year)
                and not self.standing.tried(doc, h)
            ]
            near = latest is not None and n - latest[0] <= CARRY
            counts: list[Count] = []
            if hits or near:
                counts = self.casualties.find(page.text, page.low, start, end, page.country_of, page.skip)
                counts = sorted([*counts, *self.victims.find(doc, sentence, page.low, counts)], key=lambda c: c.start)
            made = self._sentence(page, n, hits, counts) if hits else []
            drafts += made
            if latest and near:
                self._carry(page, n, latest[1], made, counts)
            stated = [d for d in made if d.incident.status in TOLD]
            if stated:
                latest = n, stated
                stirred = stirred or any(d.incident.type in STIRRING for d in stated)
        real = [d for d in drafts if d.incident.status in TOLD]
        unreal = [d for d in drafts if d.incident.status not in TOLD]
        return Found(tuple(merge(real, doc._.toponyms)), tuple(merge(unreal, doc._.toponyms, prefix="u")))

    def _page(self, doc: Doc) -> _Page:
        text = doc.text  # spaCy joins it anew each time
        low = fold(text)
        sentences = [(s.start_char, s.end_char) for s in doc.sents]
        filed = [(h.start, h.end) for h in heads(text, self.stamp)]
        setting = Setting(doc, text, low, self.wording, sentences, filed, _year(doc))
        skip = [(t.start, t.end) for t in doc._.timexes]
        return _Page(doc, text, low, sentences, setting, self._country_of(doc, text), skip)

    def _country_of(self, doc: Doc, text: str) -> CountryOf:
        toponyms = doc._.toponyms

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

    def _carry(
        self, page: _Page, n: int, before: Sequence[Draft], made: Sequence[Draft], counts: Sequence[Count]
    ) -> None:
        """Gives the incident before what a sentence says of it: figures that no trigger of its own takes, a source."""
        start, end = page.sentences[n]
        source = self.claims.taken_up(page.doc, page.text, page.low, start, end, page.country_of)
        for draft in before if source else ():
            if n - 1 in draft.sentences and draft.incident.claimed_by is None:
                draft.incident = replace(draft.incident, claimed_by=source)
        violent = [d for d in before if d.incident.type in VIOLENT_TYPES or d.incident.type == "Protests"]
        if made or not violent or self.wording.other_genres.search(page.low, start, end):
            return
        head = violent[-1]
        toponyms = page.doc._.toponyms
        if elsewhere(head.incident, [toponyms[i] for i in page.setting.literal(start, end)], toponyms):
            return
        known = {c.kind for c in head.incident.casualties}
        more = tuple(c.casualty for c in counts if c.casualty.kind not in known and c.casualty.kind != "captured")
        head.incident = replace(head.incident, casualties=head.incident.casualties + more)

    def _sentence(self, page: _Page, n: int, hits: Sequence[Hit], counts: Sequence[Count]) -> list[Draft]:
        doc, low, (start, end) = page.doc, page.low, page.sentences[n]
        told = page.setting.behind_head(start, end)
        mentions = self.actors.mentions(page.text, low, told, end, doc._.toponyms, known_names(doc), page.country_of)
        around = page.sentences[max(0, n - 2)][0], page.sentences[min(n + 1, len(page.sentences) - 1)][1]
        sides = [self.sides.of(annotate(self.nlp, doc), h) if self.nlp is not None else Sides() for h in hits]
        subtypes = [self.subtypes.refined(low, (start, end), around, h, s) for h, s in zip(hits, sides, strict=True)]
        shares = _shares(hits, subtypes, counts)
        alone = len({TYPES[s] for s, h in zip(subtypes, hits, strict=True) if not h.trigger.generic}) <= 1
        return [
            self._draft(page, n, hit, hits, subtype, sides[i], shares[i], mentions, alone=alone)
            for i, (hit, subtype) in enumerate(zip(hits, subtypes, strict=True))
        ]

    def _draft(
        self,
        page: _Page,
        n: int,
        hit: Hit,
        hits: Sequence[Hit],
        subtype: str,
        sides: Sides,
        figures: Sequence[Count],
        mentions: Sequence[Mention],
        *,
        alone: bool,
    ) -> Draft:
        doc, low, (start, end) = page.doc, page.low, page.sentences[n]
        trigger = (hit.start, hit.end)
        pairs = self._pairs(page, end, hit, subtype, mentions)
        places = page.setting.places(hit, hits, n)
        parts = [(m.start, m.end) for m, _ in pairs]
        places = tuple(i for i in places if not _within(doc._.toponyms[i], parts))
        if subtype == "Agreement":  # "brokered by Moscow": who brokered it is no scene
            places = tuple(i for i in places if not self.wording.by.search(low[start : doc._.toponyms[i].start]))
        scene = self.scenes.of(low, (start, end), page.opening, hit)
        grounds = [doc._.toponyms[i] for i in places]
        told = self.subtypes.by_sides(subtype, hit, sides, scene)
        subtype = told or self.subtypes.settled(low, subtype, hit, pairs, figures, grounds)
        when = page.setting.time(hit, hits, n)
        parts += [trigger, *((c.start, c.end) for c in figures)]
        parts += [(doc._.toponyms[i].start, doc._.toponyms[i].end) for i in places]
        if when and when.timex is not None:
            parts.append((doc._.timexes[when.timex].start, doc._.timexes[when.timex].end))
        a, b = clause_span(
            page.text, min(page.setting.behind_head(start, end), hit.start), end, trigger, parts, alone=alone
        )
        claim, quotes = self.claims.of(doc, page.text, low, trigger, (start, end), (a, b), mentions, hit.status)
        actors = as_actors(page.text, pairs)
        harm = tuple(c.casualty for c in figures)
        incident = Incident(
            id="",
            start=a,
            end=b,
            type=TYPES[subtype],
            subtype=subtype,
            summary=summary_of(page.text[a:b], self.wording),
            toponyms=places,
            when=when,
            actors=actors,
            casualties=harm,
            claimed_by=claim,
            quotes=quotes,
            score=_score(hit, places, when, actors, harm),
            status=hit.status,
        )
        return Draft(
            incident,
            trigger,
            frozenset({n}),
            generic=hit.trigger.generic,
            headline=n == 0 and "\n" in page.text[end - 1 : end + 2],
            another=hit.another,
            anaphoric=self.standing.taken_up(low, start, hit, first=n == 0),
            # An outrage that needs nothing to bear it out may be a bomb, whomever it hits.
            told=bool(told) and (hit.voice != "noun" or bool(hit.trigger.needs)),
            fired=self.subtypes.fired(low, hit, subtype),
            hinted=subtype != hit.trigger.subtype or subtype not in UNTOLD or not hit.trigger.patterns,
            weak=self.standing.weak(doc, hit, incident, n == 0),
        )

    def _pairs(
        self, page: _Page, end: int, hit: Hit, subtype: str, mentions: Sequence[Mention]
    ) -> list[tuple[Mention, ActorRole]]:
        """The mentions that take part, each with its role: by syntax, and by rules where it leaves one open."""
        low, clash = page.low, subtype in PARTED
        trigger = (hit.start, hit.end)
        ruled = self.actors.roles(page.text, low, trigger, hit.voice, hit.trigger.genitive, mentions, clash)
        parsed: dict[Mention, ActorRole] = {}
        if self.nlp is not None and annotate(self.nlp, page.doc).has_annotation("DEP"):
            parsed = self.syntax.of(page.doc, hit, subtype, mentions, page.country_of)
        told = set(parsed.values())
        pairs = [*parsed.items(), *((m, role) for m, role in ruled if m not in parsed and role not in told)]
        pairs.sort(key=lambda pair: pair[0].start)
        if TYPES[subtype] in VIOLENT_TYPES and not any(role == "target" for _, role in pairs):
            sufferer = self.actors.undergoing(low, end, mentions)
            if sufferer and all(m != sufferer for m, _ in pairs):
                pairs = [*pairs, (sufferer, "target")]
        if subtype == "Suicide bomb":  # "a suicide bomber blew himself up": the trigger names who did it
            within = [m for m in mentions if m.kind == "rebel" and hit.start <= m.start and m.end <= hit.end]
            pairs = [(m, "initiator") for m in within] + [(m, r) for m, r in pairs if m not in within]
        if TYPES[subtype] in ("Protests", "Riots"):
            pairs = [(m, _in_the_street(m, role)) for m, role in pairs]
        if subtype == "Agreement":  # who stands behind it brokered it and is no party
            pairs = [(m, "party") for m, role in pairs if m.end <= hit.start or role == "party"]
        return pairs


def _in_the_street(mention: Mention, role: ActorRole) -> ActorRole:
    """A protest is the crowd's; police and soldiers who step in are a party to it, unless they are attacked."""
    if mention.kind in ("police", "armed") and role == "initiator":
        return "party"
    return "initiator" if mention.kind == "people" else role


def _year(doc: Doc) -> int | None:
    """The year that the article speaks from: of its publication, else the latest that it names."""
    article: Article | None = doc._.article
    if article and article.published and YEAR.match(article.published):
        return int(article.published[:4])
    return max((int(t.value[:4]) for t in doc._.timexes if YEAR.match(t.value)), default=None)


def _within(toponym: Toponym, spans: Sequence[tuple[int, int]]) -> bool:
    return any(s <= toponym.start and toponym.end <= e for s, e in spans)


def _shares(hits: Sequence[Hit], subtypes: Sequence[str], counts: Sequence[Count]) -> list[list[Count]]:
    """The figures of a sentence, each given to the nearest of the triggers that can have caused it."""
    shares: list[list[Count]] = [[] for _ in hits]
    told = [i for i, h in enumerate(hits) if h.status in TOLD]
    for count in counts:
        if count.casualty.kind == "captured":
            preferred = [SEIZED, None]
        else:
            preferred = [VIOLENT_TYPES, frozenset({"Protests"}), frozenset({"Disrupted weapons use", "Other"})]
        for wanted in preferred:
            able = [i for i in told if wanted is None or subtypes[i] in wanted or TYPES[subtypes[i]] in wanted]
            if able:
                shares[min(able, key=lambda i: _distance(hits[i], count))].append(count)
                break
    return shares


def _distance(hit: Hit, count: Count) -> int:
    return max(hit.start - count.end, count.start - hit.end, 0)


def _score(
    hit: Hit, places: tuple[int, ...], when: When | None, actors: tuple[Actor, ...], harm: tuple[Casualty, ...]
) -> float:
    base = (0.6 if not hit.trigger.needs else 0.45) - 0.15 * (hit.status == "alleged")
    extra = 0.12 * bool(places) + 0.1 * bool(actors) + 0.08 * bool(when) + 0.1 * bool(harm)
    return round(min(base + extra, 0.95), 2)


@Language.factory("dateline_incidents", default_config={"gazetteer_path": ""})
def make_incidents(nlp: Language, name: str, gazetteer_path: str) -> Incidents:
    return Incidents(data(nlp.lang), opened(Path(gazetteer_path)) if gazetteer_path else None, nlp)
