"""Who strikes and who is struck, armed or not, by the syntax around a trigger.

Relations are those of Universal Dependencies. What ACLED calls an attack depends on whom it hits, and a riot on who
begins it: phrases that the trigger governs, or that govern it, are told apart by the words of the language data.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from spacy.tokens import Doc, Token

from geo.nlp.constructions import SUBJECTS
from geo.nlp.triggers import Hit
from geo.nlp.wording import Wording, compiled
from geo.records import ActorRole

OBLIQUE = frozenset({"obl", "nmod", "obl:agent"})
WITHIN = frozenset({"amod", "nmod", "obl", "nummod", "flat", "flat:name", "compound", "case", "det", "appos"})
"""Relations of words that belong to a noun's own phrase."""
VERBAL = frozenset({"VERB", "AUX"})
CLIMB = 3
REBEL = "rebel"
MOB = frozenset({"crowd", "folk"})
"""Kinds of those who gather without arms."""
OTHER = "other"
"""The kind of a noun that the language data do not know."""
OWNED = frozenset({"unarmed", "place", "seat", "post"})
"""Kinds that are struck where the genitive of a noun names them: "the storming of the ministry"."""
FEW = 10
"""People who are no crowd are fewer."""
WHOLE = r"(?:%s)\Z"


class Sides(NamedTuple):
    """Kinds of those who strike, of those who are struck, and of those who fight each other.

    A kind is one of the language data's, or "other" of a noun that they do not know.
    """

    striking: frozenset[str] = frozenset()
    struck: frozenset[str] = frozenset()
    fighting: frozenset[str] = frozenset()
    struck_at: tuple[tuple[int, int], ...] = ()
    """Offsets of the phrases of those who are struck."""
    mutual: bool = False
    """Whether those who strike strike each other."""


@dataclass(slots=True)
class _Found:
    striking: list[Token] = field(default_factory=list)
    struck: list[Token] = field(default_factory=list)
    fighting: list[Token] = field(default_factory=list)


class SideFinder:
    """Reads sides off a parsed document."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        words, sides = wording.words, wording.words.sides
        self.heads = compiled("|".join(f"(?P<{kind}>{p})" for kind, p in sides.kinds.items()), WHOLE)
        phrases = (*sides.owners.items(), *sides.defaults.items())
        self.phrases = [(kind, compiled(p, r"\b(?:%s)\b")) for kind, p in phrases]
        self.armed = compiled(sides.owners.get(REBEL, ""), r"\b(?:%s)\b")
        self.collective = compiled(sides.collective, WHOLE)
        self.onto = compiled(sides.onto, WHOLE)
        self.to = compiled(sides.to, WHOLE)
        self.along = compiled("|".join(filter(None, (sides.along, words.between))), WHOLE)
        self.genitive = compiled(words.genitive, WHOLE)
        self.by_hand = compiled(sides.by_hand, WHOLE)
        self.perishing = compiled(sides.perishing)
        self.hitting = compiled(sides.hitting, WHOLE)
        self.butt = compiled(sides.butt, WHOLE)

    def of(self, doc: Doc, hit: Hit) -> Sides:
        """Returns the sides of what a trigger tells; empty where the document is not parsed."""
        span = doc.char_span(hit.start, hit.end, alignment_mode="expand")
        if span is None or not self.wording.words.sides.kinds or not doc.has_annotation("DEP"):
            return Sides()
        found = _Found()
        each_other = self.wording.words.sides.each_other
        verb = next((t for t in span if t.pos_ == "VERB"), None)
        if hit.trigger.form == "noun" or verb is None:
            inside = {t.i for t in span}
            noun = next((t for t in span if t.head.i not in inside or t.head.i == t.i), span[0])
            self._of_noun(noun, hit, found)
        else:
            self._of_verb(verb, hit, found)
            found.fighting = found.striking
        if span[0].text.lower() == each_other and not self._kinds(found.fighting, hit) & MOB:
            found.fighting = self._named_before(span[0])
        return Sides(
            self._kinds(found.striking, hit),
            self._kinds(found.struck, hit),
            self._kinds(found.fighting, hit),
            tuple(_span(t) for t in found.struck if not _in(t, hit)),
            verb is not None
            and any(c.text.lower() == each_other for c in verb.lefts)
            and any(t.i < verb.i and (t.dep_ == "conj" or _plural(t) or _plural(verb)) for t in found.striking),
        )

    def _kinds(self, tokens: Sequence[Token], hit: Hit) -> frozenset[str]:
        return frozenset(self.kind(t) for t in tokens if not _in(t, hit)) - {""}

    def kind(self, token: Token) -> str:
        """Returns the kind of a noun phrase: by its head, else by whom or what it belongs to."""
        word = _low(token)
        phrase = " ".join(_low(t) for t in sorted(_phrase(token), key=lambda t: t.i)).replace("' ", "'")
        head = self.heads.match(word)
        if head:
            kind = head.lastgroup or ""
            return self._folk(token, kind, phrase) if kind in MOB else kind
        told = next((kind for kind, pattern in self.phrases if pattern.search(phrase)), "")
        return told or (OTHER if token.pos_ == "NOUN" else "")

    def _folk(self, token: Token, kind: str, phrase: str) -> str:
        """A crowd that bears arms is none, and neither are a few of whom it might be made."""
        if self.armed.search(phrase):
            return REBEL
        few = any(self.wording.words.numbers.get(_low(c), FEW) < FEW for c in token.lefts)
        few = few or (kind == "folk" and token.morph.get("Number", []) == ["Sing"])
        return "unarmed" if few and not self.collective.match(_low(token)) else kind

    def _named_before(self, token: Token) -> list[Token]:
        """Nouns of known kind between the last mark and a token, where the parser gives a fight no subject."""
        found: list[Token] = []
        for other in reversed(token.doc[token.sent.start : token.i]):
            if other.is_punct:
                break
            if other.pos_ == "NOUN" and self.heads.match(_low(other)):
                found.append(other)
        return found

    def _of_verb(self, verb: Token, hit: Hit, found: _Found) -> None:
        passive = hit.voice == "passive" or _passive(verb)
        suffers = passive or bool(self.perishing.match(verb.doc.text[hit.start : hit.end].lower()))
        subject = False
        for child in verb.children:
            if child.dep_ == "obj" and _in(child, hit):  # "opened fire on": whom may hang on the fire
                for inner in child.children:
                    self._oblique(inner, hit, found)
            elif _in(child, hit):
                continue
            elif child.dep_ in SUBJECTS or _relative_beside_object(child, verb):
                subject = True
                (found.struck if suffers else found.striking).extend(_joined(child))
            elif child.dep_ == "obj":
                found.struck.extend(_joined(child))
            else:
                self._oblique(child, hit, found)
        shared, modified = (None, False) if subject else _shared(verb)
        if shared is not None:
            (found.struck if suffers or modified else found.striking).extend(_joined(shared))

    def _oblique(self, child: Token, hit: Hit, found: _Found) -> None:
        if child.dep_ not in OBLIQUE:
            return
        case, at = _case(child)
        if self.by_hand.match(_low(child)):
            found.striking.extend(_named_by(child))
        elif self.wording.agent.fullmatch(case):
            found.striking.extend(_joined(child))
        elif hit.start <= at < hit.end or self.onto.match(case):
            found.struck.extend(_joined(child))

    def _of_noun(self, noun: Token, hit: Hit, found: _Found) -> None:
        for child in noun.rights:
            if child.dep_ in OBLIQUE:
                self._complement(child, hit, found)
        head = noun.head
        if head.i == noun.i:
            return
        if head.pos_ in VERBAL or self.perishing.match(_low(head)):  # "are dead" may be read as a noun
            self._governed(noun, head, found)
        elif noun.dep_ == "nmod" and self.butt.match(_low(head)):
            found.struck.extend(x for c in head.children if c.dep_ in SUBJECTS for x in _joined(c))

    def _complement(self, child: Token, hit: Hit, found: _Found) -> None:
        """What a noun's complement tells: "the attack of, on, by the hands of, between"."""
        case, _ = _case(child)
        if self.by_hand.match(_low(child)):
            found.striking.extend(_named_by(child))
            return
        if self.along.match(case):
            found.fighting.extend(_joined(child))
        elif self.onto.match(case) or self.to.match(case):
            found.struck.extend(_joined(child))
        elif self.wording.agent.fullmatch(case):
            found.striking.extend(_joined(child))
        elif self.genitive.match(case):
            suffers = hit.trigger.genitive == "target" or self.kind(child) in OWNED
            (found.struck if suffers else found.striking).extend(_joined(child))
        for inner in child.children:  # "the attack of the rebels on the barracks": a parser may hang it on the rebels
            case, _ = _case(inner)
            if inner.dep_ == "nmod" and (
                self.onto.match(case) or self.to.match(case) or self.by_hand.match(_low(inner))
            ):
                self._complement(inner, hit, found)

    def _governed(self, noun: Token, verb: Token, found: _Found) -> None:
        """What the verb says of those beside the noun: "died in the attack", "launched an attack on"."""
        participle = verb.dep_ == "acl" and "Part" in verb.morph.get("VerbForm", [])
        suffers = participle or _passive(verb) or bool(self.perishing.match(_low(verb)))
        for child in verb.children:
            if child.i == noun.i:
                continue
            role = self._beside(noun, child, verb, suffers=suffers)
            if role:
                (found.struck if role == "target" else found.striking).extend(_joined(child))
        if verb.dep_ == "acl" and noun.dep_ in OBLIQUE and suffers:
            found.struck.extend(_joined(verb.head))

    def _beside(self, noun: Token, child: Token, verb: Token, *, suffers: bool) -> ActorRole | None:
        if child.dep_ in OBLIQUE and self.onto.match(_case(child)[0]):
            return "target"
        if noun.dep_ in SUBJECTS:
            return "target" if child.dep_ == "obj" and self.hitting.match(_low(verb)) else None
        if child.dep_ in SUBJECTS and noun.dep_ == "obj":
            return "target" if self.wording.undergo.search(" " + _low(verb)) else "initiator"
        if child.dep_ in SUBJECTS:
            return "target" if suffers else None
        return "target" if child.dep_ == "obj" and noun.dep_ in OBLIQUE and not suffers else None


def _low(token: Token) -> str:
    return token.text.lower().replace("’", "'")


def _in(token: Token, hit: Hit) -> bool:
    return hit.start <= token.idx < hit.end


def _plural(token: Token) -> bool:
    return token.morph.get("Number", []) == ["Plur"]


def _passive(verb: Token) -> bool:
    return any(c.dep_ in ("aux:pass", "nsubj:pass") for c in verb.children)


def _named_by(token: Token) -> list[Token]:
    return [x for c in token.children if c.dep_ == "nmod" for x in _joined(c)]


def _joined(token: Token) -> list[Token]:
    if token.pos_ == "PRON" and token.head.dep_ == "acl:relcl":
        token = token.head.head
    return [token, *(c for c in token.children if c.dep_ == "conj" and c.pos_ not in VERBAL)]


def _relative_beside_object(child: Token, verb: Token) -> bool:
    """Whether a relative pronoun that was read as an object is the subject, as another object shows."""
    return (
        child.dep_ == "obj"
        and child.pos_ == "PRON"
        and verb.dep_ == "acl:relcl"
        and child.i < verb.i
        and any(c.dep_ == "obj" and c.i > verb.i and c.pos_ == "NOUN" for c in verb.children)
    )


def _case(token: Token) -> tuple[str, int]:
    """The preposition of a phrase, in lower case, and where it stands; empty and -1 where it has none."""
    found = next((c for c in token.lefts if c.dep_ == "case"), None)
    return (_low(found), found.idx) if found is not None else ("", -1)


def _phrase(token: Token, depth: int = 3) -> Iterator[Token]:
    yield token
    for child in token.children if depth else ():
        if child.dep_ in WITHIN:
            yield from _phrase(child, depth - 1)


def _span(token: Token) -> tuple[int, int]:
    parts = list(_phrase(token))
    return min(t.idx for t in parts), max(t.idx + len(t) for t in parts)


def _shared(verb: Token) -> tuple[Token | None, bool]:
    """The subject that a verb shares with the one it is joined to, or the noun that it modifies, and which of both."""
    head = verb
    for _ in range(CLIMB):
        if head.dep_ == "acl" and head.head.pos_ in ("NOUN", "PROPN"):
            return head.head, "Part" in verb.morph.get("VerbForm", []) and verb.dep_ == "acl"
        if head.dep_ == "acl:relcl":
            return head.head, False
        if head.dep_ not in ("conj", "advcl", "xcomp", "ccomp") or head.head.pos_ != "VERB":
            return None, False
        head = head.head
        subject = next((c for c in head.children if c.dep_ in SUBJECTS), None)
        if subject is not None:
            return subject, False
    return None, False
