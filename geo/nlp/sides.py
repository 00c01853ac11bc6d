"""Who strikes and who is struck, armed or not, by the syntax around a trigger.

Relations are those of Universal Dependencies. What ACLED calls an attack depends on whom it hits, and a riot on who
begins it: phrases that the trigger governs, or that govern it, are told apart by the words of the language data.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Token

from geo.nlp.triggers import Hit
from geo.nlp.wording import NEVER, Wording, compiled

SUBJECTS = frozenset({"nsubj", "nsubj:outer", "nsubj:pass"})
OBLIQUE = frozenset({"obl", "nmod", "obl:agent"})
WITHIN = frozenset({"amod", "nmod", "nummod", "flat", "flat:name", "flat:foreign", "compound", "case", "det", "appos", "obl"})
"""Relations of words that belong to a noun's own phrase."""
VERBAL = frozenset({"VERB", "AUX"})
CLIMB = 3
REBEL = "rebel"
MOB = frozenset({"crowd", "folk"})
"""Kinds of those who gather without arms."""
OTHER = "other"
"""The kind of a noun that the language data do not know."""
FEW = 10
"""People who are no crowd are fewer."""


class Sides(NamedTuple):
    """Kinds of those who strike, of those who are struck, and of those who fight each other.

    A kind is a key of the language data's ``sides``; phrases of no kind are left out.
    """

    striking: frozenset[str] = frozenset()
    struck: frozenset[str] = frozenset()
    fighting: tuple[str, ...] = ()
    struck_at: tuple[tuple[int, int], ...] = ()
    """Offsets of the phrases of those who are struck."""
    mutual: bool = False
    """Whether those who strike strike each other."""


class SideFinder:
    """Reads sides off a parsed document."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        words = wording.words
        self.heads = {kind: compiled(p, r"(?:%s)\Z") for kind, p in words.sides.items()}
        self.owners = {kind: compiled(p, r"\b(?:%s)\b") for kind, p in words.side_owners.items()}
        self.defaults = {kind: compiled(p, r"\b(?:%s)\b") for kind, p in words.side_defaults.items()}
        self.onto = compiled(words.onto, r"(?:%s)\Z") if words.onto else NEVER
        self.of_words = compiled(words.genitive, r"(?:%s)\Z")
        self.between = compiled(words.between, r"(?:%s)\Z")
        self.along = compiled(words.along, r"(?:%s)\Z")
        self.by_hand = compiled(words.by_hand, r"(?:%s)\Z") if words.by_hand else NEVER
        self.perishing = compiled(words.perishing, r"\b(?:%s)")
        self.collective = compiled(words.collective, r"(?:%s)\Z")
        self.hitting = compiled(words.hitting, r"(?:%s)\Z")
        self.butt = compiled(words.butt, r"(?:%s)\Z")

    def of(self, doc: Doc, hit: Hit) -> Sides:
        """Returns the sides of what a trigger tells; empty where the document is not parsed."""
        span = doc.char_span(hit.start, hit.end, alignment_mode="expand")
        if span is None or not self.heads or not doc.has_annotation("DEP"):
            return Sides()
        striking: list[Token] = []
        struck: list[Token] = []
        fighting: list[Token] = []
        mutual = False
        verb = next((t for t in span if t.pos_ == "VERB"), None)
        if hit.trigger.form != "noun" and verb is not None:
            self._of_verb(verb, hit, striking, struck)
            fighting = striking
            each_other = self.wording.words.each_other
            mutual = any(c.text.lower() == each_other for c in verb.lefts) and any(
                t.i < verb.i and (t.dep_ == "conj" or t.morph.get("Number") == ["Plur"]) for t in striking
            )
        else:
            inside = {t.i for t in span}
            noun = next((t for t in span if t.head.i not in inside or t.head.i == t.i), span[0])
            self._of_noun(noun, hit, striking, struck, fighting)
        if not any(self.kind(t) in MOB for t in fighting) and doc.text[hit.start : hit.end].lower().startswith(
            f"{self.wording.words.each_other} "
        ):
            fighting = self._named_before(span[0])
        out = [(t.idx, t) for t in (*striking, *struck, *fighting)]
        kinds = {at: self.kind(t) for at, t in out if not hit.start <= at < hit.end}
        told = (frozenset(kinds.get(t.idx, "") for t in side) - {""} for side in (striking, struck))
        spans = tuple(_span(t) for t in struck if not hit.start <= t.idx < hit.end)
        return Sides(*told, tuple(kinds.get(t.idx, "") for t in fighting), spans, mutual)

    def kind(self, token: Token) -> str:
        """Returns the kind of a noun phrase: by its head, else by whom or what it belongs to."""
        word = token.text.lower().replace("’", "'")
        phrase = " ".join(t.text.lower() for t in sorted(_phrase(token), key=lambda t: t.i)).replace("' ", "'")
        for kind, pattern in self.heads.items():
            if pattern.match(word):
                return self._folk(token, kind, phrase) if kind in MOB else kind
        for kinds in (self.owners, self.defaults):
            for kind, pattern in kinds.items():
                if pattern.search(phrase):
                    return kind
        return OTHER if token.pos_ == "NOUN" else ""

    def _folk(self, token: Token, kind: str, phrase: str) -> str:
        """A crowd that bears arms is none, and neither are a few of whom it might be made."""
        if self.owners[REBEL].search(phrase):
            return REBEL
        few = any(self.wording.words.numbers.get(c.text.lower(), FEW) < FEW for c in token.lefts)
        single = token.morph.get("Number") == ["Sing"] and not self.collective.match(token.text.lower())
        return "unarmed" if few or (single and kind == "folk") else kind

    def _named_before(self, token: Token) -> list[Token]:
        """Nouns of known kind between the last mark and a token, where the parser gives a fight no subject."""
        found: list[Token] = []
        for other in reversed(token.doc[token.sent.start : token.i]):
            if other.is_punct:
                break
            if other.pos_ == "NOUN" and any(p.match(other.text.lower()) for p in self.heads.values()):
                found.append(other)
        return found[::-1]

    def _of_verb(self, verb: Token, hit: Hit, striking: list[Token], struck: list[Token]) -> None:
        perishes = bool(self.perishing.match(verb.doc.text[hit.start : hit.end].lower()))
        passive = hit.voice == "passive" or any(c.dep_ in ("aux:pass", "nsubj:pass") for c in verb.children)
        subject = False
        for child in verb.children:
            if hit.start <= child.idx < hit.end and child.dep_ != "obj":
                continue
            begins = child.dep_ in SUBJECTS or _relative_beside_object(child, verb)
            if begins:
                subject = True
                (struck if passive or perishes else striking).extend(_joined(child))
            elif child.dep_ == "obj" and not hit.start <= child.idx < hit.end:
                struck.extend(_joined(child))
            elif child.dep_ in OBLIQUE:
                self._oblique(child, hit, striking, struck)
            elif child.dep_ == "obj":  # "opened fire on": what is fired upon may hang on the fire
                for inner in child.children:
                    if inner.dep_ in OBLIQUE:
                        self._oblique(inner, hit, striking, struck)
        if not subject:
            shared, modified = _shared(verb)
            if shared is not None:
                (struck if passive or perishes or modified else striking).extend(_joined(shared))

    def _oblique(self, child: Token, hit: Hit, striking: list[Token], struck: list[Token]) -> None:
        case = _case(child)
        at = next((c.idx for c in child.lefts if c.dep_ == "case"), -1)
        if self.wording.agent.fullmatch(case) and not self.by_hand.match(child.text.lower()):
            striking.extend(_joined(child))
        elif self.by_hand.match(child.text.lower()):
            striking.extend(x for c in child.children if c.dep_ == "nmod" for x in _joined(c))
        elif hit.start <= at < hit.end or (self.onto.match(case) and case[:1] != "a"):
            struck.extend(_joined(child))

    def _of_noun(
        self, noun: Token, hit: Hit, striking: list[Token], struck: list[Token], fighting: list[Token]
    ) -> None:
        for child in noun.children:
            if child.dep_ in OBLIQUE and child.i > noun.i:
                self._complement(child, hit, striking, struck, fighting)
        head = noun.head
        if head.i == noun.i:
            return
        if head.pos_ in VERBAL:
            self._governed(noun, head, hit, striking, struck)
        elif noun.dep_ == "nmod" and self.butt.match(head.text.lower()):
            struck.extend(x for c in head.children if c.dep_ in SUBJECTS for x in _joined(c))

    def _complement(
        self, child: Token, hit: Hit, striking: list[Token], struck: list[Token], fighting: list[Token]
    ) -> None:
        case = _case(child)
        if self.by_hand.match(child.text.lower()):
            striking.extend(x for c in child.children if c.dep_ == "nmod" for x in _joined(c))
            return
        if self.between.match(case) or self.along.match(case):
            fighting.extend(_joined(child))
        elif self.onto.match(case):
            struck.extend(_joined(child))
        elif self.wording.agent.fullmatch(case):
            striking.extend(_joined(child))
        elif self.of_words.match(case):
            acts = hit.trigger.genitive != "target" and self.kind(child) not in ("unarmed", "place", "seat", "post")
            (striking if acts else struck).extend(_joined(child))
        for inner in child.children:  # "the attack of the rebels on the barracks": a parser may hang it on the rebels
            if inner.dep_ == "nmod" and (self.onto.match(_case(inner)) or self.by_hand.match(inner.text.lower())):
                self._complement(inner, hit, striking, struck, fighting)

    def _governed(self, noun: Token, verb: Token, hit: Hit, striking: list[Token], struck: list[Token]) -> None:
        """What the verb says of those beside the noun: "died in the attack", "launched an attack on"."""
        passive = any(c.dep_ in ("aux:pass", "nsubj:pass") for c in verb.children) or (
            verb.dep_ == "acl" and "Part" in verb.morph.get("VerbForm", [])
        )
        suffers = passive or bool(self.perishing.match(verb.text.lower()))
        for child in verb.children:
            if child.i == noun.i:
                continue
            if noun.dep_ in SUBJECTS:
                if child.dep_ == "obj" and self.hitting.match(verb.text.lower()):
                    struck.extend(_joined(child))
            elif child.dep_ in SUBJECTS:
                undergoes = self.wording.undergo.search(" " + verb.text.lower()) is not None
                if noun.dep_ == "obj":
                    (struck if undergoes else striking).extend(_joined(child))
                elif suffers:
                    struck.extend(_joined(child))
            elif child.dep_ == "obj" and noun.dep_ in OBLIQUE and not suffers:
                struck.extend(_joined(child))
            if child.dep_ in OBLIQUE and self.onto.match(_case(child)) and _case(child)[:1] != "a":
                struck.extend(_joined(child))
        if verb.dep_ == "acl" and noun.dep_ in OBLIQUE and suffers:
            struck.extend(_joined(verb.head))


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


def _case(token: Token) -> str:
    """The preposition of a phrase, in lower case, with its article."""
    found = next((c for c in token.lefts if c.dep_ == "case"), None)
    return found.text.lower().replace("’", "'") if found is not None else ""


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

