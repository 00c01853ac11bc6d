"""Time expressions: a language's patterns over the text, then rules that know no language give their values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from num2words import num2words
from spacy.language import Language
from spacy.tokens import Doc

from geo.lang.base import Times
from geo.lang.registry import data
from geo.nlp.countries import demonyms
from geo.nlp.datelines import heads, within
from geo.nlp.timex_index import Index
from geo.nlp.timex_locales import times_of
from geo.nlp.timex_rules import RULES
from geo.nlp.timex_values import Context, in_order
from geo.nlp.timex_zones import Demonym, country_zone, local_zone, named_zone, offset
from geo.records import Timex, Toponym

TABLES = {"bare": "unit", "diryear": "dir", "hour": "number"}
"""Groups that are read through the table of another name."""
MEANT = {"side": "dir", "mon": "month"}
"""Groups that have a table of their own and say what another group does."""
CUE_REACH = 90
"""Characters, in both directions within the sentence, in which words tell past from future."""
DAY_REACH = 60
"""Characters behind a named day in which a time of day belongs to it, unless the day is close to publication."""
SINCE_REACH = 20
ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")
PLACEHOLDER = re.compile(r"\{(\w+)\}")
BLANK = re.compile(r"[ ~]([?*+]?)")
SPACES = re.compile(r"\s+")


class Candidate(NamedTuple):
    """A match of a pattern: half-open offsets, and the pattern's number, by which the first of equals wins."""

    start: int
    end: int
    number: int
    rule: str
    match: re.Match[str]


def _form(form: str) -> str:
    return re.escape(form).replace(r"\ ", " ")


def _numbers(code: str) -> dict[str, str]:
    """Written numbers of a language up to a hundred, with hyphens or blanks; empty where none are known."""
    try:
        words = {str(num2words(n, lang=code)): str(n) for n in range(1, 101)}
    except NotImplementedError:
        return {}
    return words | {word.replace("-", " "): n for word, n in words.items()}


def _ordinals(code: str) -> dict[str, str]:
    """Written ordinal numbers of a language up to that of our century; empty where none are known."""
    try:
        return {str(num2words(n, lang=code, to="ordinal")): str(n) for n in range(1, 22)}
    except NotImplementedError:
        return {}


class Recognizer:
    """The compiled patterns of one language.

    Args:
        demonym: gives the country code of an adjective of nationality, for "Italian time".
    """

    def __init__(self, times: Times, demonym: Demonym | None = None) -> None:
        self.times = times
        self.demonym = demonym or (lambda word: None)
        self.words = dict(times.words)
        if times.code:
            self.words["number"] = _numbers(times.code) | self.words.get("number", {})
            self.words["century"] = _ordinals(times.code) | self.words.get("century", {})
        self.patterns = [(rule, self._compile(pattern)) for rule, pattern in times.patterns]
        self.index = Index([pattern for _, pattern in self.patterns])
        self.future = re.compile(rf"(?<!\w)(?:{times.future})(?:(?!\w)|(?<=['’]))", re.IGNORECASE)
        self.since = re.compile(rf"(?<!\w)(?:{times.since})[\s\xa0]*\Z", re.IGNORECASE)
        self.between = re.compile(rf"[\s\xa0]*(?:{times.between})[\s\xa0]*", re.IGNORECASE)
        self.past = re.compile(rf"(?<!\w)(?:{times.past})(?!\w)", re.IGNORECASE)

    def _compile(self, pattern: str) -> re.Pattern[str]:
        def expand(match: re.Match[str]) -> str:
            name = match[1]
            if name.isdigit():
                return match[0]
            if name in self.times.fragments:
                return PLACEHOLDER.sub(expand, self.times.fragments[name])
            forms = sorted(self.words[name], key=len, reverse=True)
            return "(?:" + "|".join(map(_form, forms)) + ")"

        source = PLACEHOLDER.sub(expand, pattern)
        source = BLANK.sub(lambda m: rf"[\s\xa0]{m[1] or ('*' if m[0] == '~' else '+')}", source).replace("'", "['’`]")
        return re.compile(rf"(?<!\w)(?<!\d[.,:])(?:{source})(?:(?!\w)|(?<=['’`]))", re.IGNORECASE)

    def _groups(self, match: re.Match[str]) -> dict[str, str]:
        """The match's named groups, each read through the table of its name."""
        values: dict[str, str] = {}
        for name, text in match.groupdict().items():
            name = name.rstrip("0123456789")
            if text is None or name in values:
                continue
            form = SPACES.sub(" ", text.lower()).replace("’", "'").replace("`", "'").strip()
            table = self.words.get(TABLES.get(name, name))
            values[MEANT.get(name, name)] = table.get(form, form) if table else form
            if name == "unit" and form in self.words.get("plural", {}):
                values["plural"] = form
        return values

    def candidates(self, text: str) -> Iterator[Candidate]:
        """Every pattern's matches, which do not overlap those of the same pattern, in text order."""
        free = [0] * len(self.patterns)
        for at, numbers in self.index.starts(text):
            for number in numbers:
                rule, pattern = self.patterns[number]
                if at >= free[number] and (match := pattern.match(text, at)):
                    free[number] = match.end()
                    start, end = match.span("x") if "x" in pattern.groupindex and match["x"] else match.span()
                    yield Candidate(start, end, number, rule, match)

    def select(self, text: str) -> list[Candidate]:
        """The longest candidates that do not overlap, in text order."""
        taken = bytearray(len(text))
        chosen = []
        for candidate in sorted(self.candidates(text), key=lambda c: (c.start - c.end, c.number, c.start)):
            if not any(taken[candidate.start : candidate.end]):
                taken[candidate.start : candidate.end] = b"\1" * (candidate.end - candidate.start)
                chosen.append(candidate)
        return sorted(chosen, key=lambda c: c.start)

    def looks_ahead(self, text: str, candidate: Candidate, begin: int, end: int) -> bool | None:
        """Whether the nearest telling word of the sentence [begin, end) points ahead, None where there is none."""
        start, stop = candidate.start, candidate.end
        first, last = max(begin, start - CUE_REACH), min(end, stop + CUE_REACH)

        def distance(pattern: re.Pattern[str]) -> int:
            matches = pattern.finditer(text, first, last)
            return min((start - m.end() if m.end() <= start else m.start() - stop for m in matches), default=CUE_REACH)

        future, past = distance(self.future), distance(self.past)
        if future == past:
            return False if self.since.search(text, max(begin, start - SINCE_REACH), start) else None
        return future < past

    def joins(self, text: str, start: int, end: int) -> bool:
        """Whether what stands between two expressions makes the second the end of a stretch that the first begins."""
        return bool(self.between.fullmatch(text, start, end))

    def find(self, doc: Doc) -> tuple[Timex, ...]:
        """The document's time expressions in text order, relative ones anchored at its article's ``published``."""
        text, toponyms = doc.text, doc._.toponyms
        sentences = (
            [(s.start_char, s.end_char) for s in doc.sents] if doc.has_annotation("SENT_START") else [(0, len(text))]
        )
        context = Context(_published(doc), self.times.today)
        found: list[Timex] = []
        local: list[tuple[int, tuple[int, int]]] = []
        zones: set[int] = set()
        at, day_end = -1, 0
        filed = heads(text, self.times.stamp)
        for candidate in self.select(text):
            while at < 0 or (sentences[at][1] <= candidate.start and at + 1 < len(sentences)):
                at += 1
                context.day, context.clock = None, False
            begin, end = sentences[at]
            groups = self._groups(candidate.match)
            if context.day and candidate.start - day_end > DAY_REACH and not _close(context.day, context.published):
                context.day = None
            context.ahead = self.looks_ahead(text, candidate, begin, end)
            if context.ahead is None and context.day and context.published and context.day > context.published:
                context.ahead = True
            head = within(filed, candidate.start, candidate.end)
            reading = RULES[candidate.rule](groups, replace(context, day=None) if head else context)
            if reading is None:
                continue
            if found and context.day and "year" not in groups and self.joins(text, found[-1].end, candidate.start):
                reading = in_order(context.day, reading, candidate.rule)
            stop, value = candidate.end, reading.value
            if "where" in groups:
                zone = self._zone(candidate.match, groups, toponyms, zones)
                if zone == "local":
                    local.append((len(found), (begin, end)))
                elif zone:
                    value += offset(value, zone)
                elif candidate.match.end("where") == stop:
                    stop = candidate.match.start("where")
                    if candidate.rule == "second clock":
                        continue
            if (
                not found
                and reading.day == context.published
                and "monthnumber" in groups
                and not text[: candidate.start].strip()
            ):
                continue
            if not head:
                # "6:15 a.m. (0515 GMT), 15 minutes later": what goes on does so from the time outside the brackets.
                instant = context.instant if text[candidate.start - 1 : candidate.start] == "(" else None
                context.remember(reading)
                context.instant = instant or context.instant
                day_end = stop if reading.day else day_end
            found.append(Timex(candidate.start, stop, text[candidate.start : stop], reading.type, value, reading.mod))
        for index, sentence in local:
            timex = found[index]
            value = timex.value + offset(timex.value, local_zone(sentence, zones, toponyms))
            found[index] = Timex(timex.start, timex.end, timex.text, timex.type, value, timex.mod)
        return tuple(found)

    def _zone(
        self, match: re.Match[str], groups: dict[str, str], toponyms: tuple[Toponym, ...], zones: set[int]
    ) -> str | None:
        if "local" in groups:
            return "local"
        if "zone" in groups:
            return groups["zone"]
        if "people" in groups:
            return country_zone(self.demonym(groups["people"]))
        start, end = next(match.span(name) for name, said in match.groupdict().items() if said and "place" in name)
        zone = named_zone(start, end, toponyms)
        if zone:
            zones.update(t.start for t in toponyms if t.start < end and start < t.end)
        return zone


def _close(day: date, published: date | None) -> bool:
    return published is not None and abs((day - published).days) <= 2


def _published(doc: Doc) -> date | None:
    stamp = ISO_DATE.match(doc._.article.published or "") if doc._.article else None
    try:
        return date.fromisoformat(stamp[0]) if stamp else None
    except ValueError:
        return None


_RECOGNIZERS: dict[int, Recognizer] = {}


def find_timexes(doc: Doc, times: Times) -> tuple[Timex, ...]:
    """Returns the document's time expressions by a language's patterns; these are compiled once."""
    known = _RECOGNIZERS.get(id(times))
    if known is None or known.times is not times:
        known = _RECOGNIZERS[id(times)] = Recognizer(times)
    return known.find(doc)


class Timexes:
    """Fills ``doc._.timexes``; reads ``doc._.toponyms`` for time zones."""

    def __init__(self, times: Times, demonym: Callable[[str], str | None] | None = None) -> None:
        self.recognizer = Recognizer(times, demonym)

    def __call__(self, doc: Doc) -> Doc:
        doc._.timexes = self.recognizer.find(doc)
        return doc


@Language.factory("dateline_timexes", default_config={"gazetteer_path": "", "language": ""})
def make_timexes(nlp: Language, name: str, gazetteer_path: str, language: str) -> Timexes:
    """``language`` is that of the texts, where the pipeline itself is of none."""
    own = data(nlp.lang)
    times = own.times if own.times.patterns else times_of(language or nlp.lang or "") or own.times
    return Timexes(times, demonyms(own.names, gazetteer_path))
