"""What a mention is worth alone: whether it tells news or history, and whether it tells that something happened at all.

A date or a tense puts a clause into history. A word of violence without place or figures, or between somebody's
quotation marks, in an infinitive or an imperfect, may take up what is told elsewhere but tells nothing by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from geo.nlp.constructions import SUBJECTS
from geo.nlp.pipelines import annotate
from geo.nlp.triggers import CLAUSE, TOLD, Hit
from geo.nlp.wording import Wording, fold
from geo.records import Incident, Timex

YEAR = re.compile(r"\d{4}")
OPENS = 12
"""Characters from a sentence's begin within which a time holds for all of it."""
CLIMB = 6
VERBS = frozenset({"VERB", "AUX"})
AUXILIARIES = frozenset({"aux", "aux:pass", "cop"})
BORROWED = frozenset({"Battles", "Explosions/Remote violence", "Violence against civilians"})
"""Types whose words are used of much else."""
ASIDE = frozenset({"obl", "nmod"})
"""Relations of what a clause mentions by the way."""
OBJECTS = frozenset({"obj", "nsubj:pass"})
LEAD = 25
CLOCK = re.compile(r"T\d")
STATED = SUBJECTS | {"ROOT"}
OPENING, CLOSING = "«“", "»”"


class Standing:
    """Weighs mentions of happenings by the words of one language.

    Args:
        nlp: the pipeline whose parser tells tenses; without one they tell nothing.
    """

    def __init__(self, wording: Wording, nlp: Language | None) -> None:
        self.wording, self.nlp = wording, nlp
        self.words = wording.words

    def past(self, doc: Doc, hit: Hit, sentence: tuple[int, int], year: int | None) -> bool:
        """Whether a trigger tells of history, by the nearest date of its sentence or by its tense."""
        times = [t for t in doc._.timexes if sentence[0] <= t.start < sentence[1] and t.type in ("DATE", "TIME")]
        if year is not None and _dated(doc, times, hit, sentence[0], year):
            return True
        if not self.words.history or any(_recent(t) for t in times):
            return False
        verb = self._verb(doc, hit)
        if hit.voice == "noun" and self._retold(doc, hit):
            return True
        if verb is None:
            return False
        verb = _over(verb)
        if _form(verb) not in self.words.history:
            return False
        told = _finite(verb)
        if told.idx < hit.start or told.idx >= hit.end or not self.wording.homograph.fullmatch(told.text.lower()):
            return True
        return any(c.dep_ in SUBJECTS and c.i < told.i for c in told.children)

    def _retold(self, doc: Doc, hit: Hit) -> bool:
        """Whether a relative clause tells a noun as history: "the attack in which three people died"."""
        head = _head(doc, hit)
        clauses = (c for c in head.children if c.dep_ == "acl:relcl") if head is not None else ()
        return any(
            _form(c) in self.words.history and not self.wording.homograph.fullmatch(_finite(c).text.lower())
            for c in clauses
        )

    def tried(self, doc: Doc, hit: Hit) -> bool:
        """Whether a noun names what a court deals with: "sentenced for a massacre"."""
        if hit.voice != "noun" or not self.words.charges or self.nlp is None:
            return False
        if not annotate(self.nlp, doc).has_annotation("DEP"):
            return False
        head = _head(doc, hit)
        while head is not None and head.dep_ == "conj":
            head = head.head
        return head is not None and head.dep_ in ASIDE and fold(head.head.lemma_) in self.words.charges

    def weak(self, doc: Doc, hit: Hit, incident: Incident, first: bool) -> bool:
        """Whether a mention does not establish by itself that its incident happened.

        Args:
            first: whether it stands in the article's first line, whose details the text below gives.
        """
        if not self.words.wary or incident.status not in TOLD:
            return False
        placed, noun = bool(incident.toponyms), hit.voice == "noun"
        timex = incident.when.timex if incident.when else None
        undated = doc._.article is None or not doc._.article.published
        if undated and not placed and timex is not None and YEAR.search(doc._.timexes[timex].text):
            return True  # news name the day, history the year
        if incident.type == "Protests" and not (first or placed or noun or incident.when):
            verb = self._verb(doc, hit)
            if verb is not None and verb.dep_ == "acl:relcl" and _form(verb) in self.words.unfinished:
                return True  # "the fishermen, who had blocked the port in autumn"
        if incident.casualties:
            return False
        if not first and (noun or not placed) and incident.type in BORROWED and self._presupposed(doc, hit):
            return True
        roles = {a.role for a in incident.actors}
        open_ = hit.trigger.generic == "type" and len(roles) < 2 and incident.subtype == hit.trigger.subtype
        if not placed and (hit.lent or open_ or _in_marks(doc, hit)):
            return True
        told = incident.actors or incident.when or first or hit.another
        if not placed and noun and incident.type in BORROWED and not told and not self._stated(doc, hit):
            return True
        verb = self._verb(doc, hit) if noun else None
        forms = self.words.background_forms if placed else self.words.background_forms | self.words.unfinished
        return verb is not None and _form(verb) in forms

    def taken_up(self, low: str, start: int, hit: Hit, *, first: bool) -> bool:
        """Whether a mention takes up what was told: "the attack", or a verb beside "the attacker", "the device".

        Args:
            start: where its sentence begins.
            first: whether it stands in the article's first line.
        """
        if hit.voice == "noun":
            return bool(self.wording.definite.search(low[max(start, hit.start - LEAD) : hit.start]))
        return not first and bool(self.wording.culprit.search(low, start, hit.end))

    def _presupposed(self, doc: Doc, hit: Hit) -> bool:
        """Whether a mention only takes up what is known: "at the moment of the explosion", "the soldier killed"."""
        head = _head(doc, hit)
        if head is None:
            return False
        if hit.voice == "noun":
            lead = fold(doc.text[max(head.sent.start_char, hit.start - LEAD) : hit.start])
            aside = head.dep_ in ASIDE or (head.dep_ in OBJECTS and fold(head.head.lemma_) in self.words.presupposing)
            return aside and bool(self.wording.definite.search(lead))
        if head.dep_ not in ("acl", "amod") or any(c.dep_ in AUXILIARIES for c in head.children):
            return False
        return any("Def" in c.morph.get("Definite", []) for c in head.head.children)

    def _stated(self, doc: Doc, hit: Hit) -> bool:
        """Whether the sentence is about the trigger: its subject, or all that it says."""
        head = _head(doc, hit)
        return head is not None and head.dep_ in STATED

    def _verb(self, doc: Doc, hit: Hit) -> Token | None:
        """The verb of the clause that a trigger is or stands in; None where nothing is parsed, or in a headline."""
        if self.nlp is None or not annotate(self.nlp, doc).has_annotation("DEP"):
            return None
        token = _head(doc, hit)
        for _ in range(CLIMB):
            if token is None or token.pos_ in VERBS:
                return token
            token = token.head if token.head is not token else None
        return None


def _head(doc: Doc, hit: Hit) -> Token | None:
    """The word of a trigger on which its others hang; to be asked once the document is parsed."""
    span: Span | None = doc.char_span(hit.start, hit.end, alignment_mode="expand")
    return None if span is None else span.root


def _over(verb: Token) -> Token:
    """The finite verb under which an infinitive or gerund stands ("he fled after killing"), else itself."""
    for _ in range(CLIMB):
        parts = (verb, *(c for c in verb.children if c.dep_ in AUXILIARIES))
        forms = {form for token in parts for form in token.morph.get("VerbForm", [])}
        if "Fin" in forms or forms.isdisjoint(("Inf", "Ger")) or verb.dep_ not in ("advcl", "xcomp", "conj"):
            break
        verb = verb.head
    return verb


def _finite(verb: Token) -> Token:
    """The verb's finite auxiliary, else itself."""
    helpers = (c for c in verb.children if c.dep_ in AUXILIARIES and "Fin" in c.morph.get("VerbForm", []))
    return next(helpers, verb)


def _form(verb: Token) -> str:
    """Mood and tense of a finite form ("Ind Past"), else the form alone ("Inf"), with "perf" behind an auxiliary."""
    told = _finite(verb)
    form = "".join(told.morph.get("VerbForm", []))
    if form == "Fin":
        return f"{''.join(told.morph.get('Mood', []))} {''.join(told.morph.get('Tense', []))}"
    return f"{form} perf" if any(c.dep_ in AUXILIARIES for c in verb.children) else form


def _recent(time: Timex) -> bool:
    """Whether it names a day without a year, as news do; an hour alone may be any day's."""
    named = time.type == "DATE" or not CLOCK.search(time.value)
    return not YEAR.search(time.text) and named and len(time.value) >= len("XXXX-00-00")


def _dated(doc: Doc, times: Sequence[Timex], hit: Hit, start: int, year: int) -> bool:
    """Whether the nearest date of the sentence lies more than a year before the article.

    Where it is unknown when that was written, a year without month or day tells of history.
    """
    times = [t for t in times if YEAR.match(t.value)]
    if not times:
        return False
    near = min(times, key=lambda t: abs(t.start - hit.start))
    if int(near.value[:4]) < year - 1:
        return True
    if (doc._.article is not None and doc._.article.published) or not YEAR.fullmatch(near.value):
        return False
    between = doc.text[min(near.end, hit.end) : max(near.start, hit.start)]
    return near.start - start < OPENS or not CLAUSE.search(between)


def _in_marks(doc: Doc, hit: Hit) -> bool:
    """Whether a trigger stands between quotation marks."""
    text = doc.text
    opened, closed = (max(text.rfind(mark, 0, hit.start) for mark in marks) for marks in (OPENING, CLOSING))
    return opened > closed or any(
        q.kind == "direct" and any(s <= hit.start and hit.end <= e for s, e in q.spans) for q in doc._.quotes
    )
