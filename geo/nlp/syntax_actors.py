"""Who did it and to whom by the syntax of the sentence, where a parser has read it.

Relations are those of Universal Dependencies. A verb's subject and agent begin, its object suffers; a noun's actor is
the subject of the verb whose object or means it is ("answered with rocket fire").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from geo.nlp.actors import Mention
from geo.nlp.triggers import Hit
from geo.nlp.wording import CountryOf, Voice, Wording
from geo.records import ActorRole

SUBJECTS = frozenset({"nsubj", "nsubj:outer"})
SUFFERERS = frozenset({"nsubj:pass"})
PARTS = frozenset({"flat", "flat:name", "flat:foreign", "amod", "nummod", "compound"})
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
PEOPLE_SUFFER = frozenset({"Attack", "Arrests", "Abduction/forced disappearance", "Sexual violence", "Armed clash"})
"""Sub-types whose sufferers are people, so that any noun in that place names them."""
CLIMB = 3


class SyntaxActors:
    """Reads roles off a parsed document."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def of(
        self, doc: Doc, hit: Hit, subtype: str, mentions: Sequence[Mention], country_of: CountryOf
    ) -> dict[Mention, ActorRole]:
        """Returns the roles that the syntax gives at a trigger; of mentions, and of people that are none."""
        span = doc.char_span(hit.start, hit.end, alignment_mode="expand")
        if span is None:
            return {}
        found: dict[Mention, ActorRole] = {}
        verb = next((t for t in reversed(list(span)) if t.pos_ == "VERB"), None)
        if hit.trigger.form == "noun" or verb is None:
            self._noun(_head(list(span)), mentions, found)
            return found
        people = subtype in PEOPLE_SUFFER
        for token, role in self._arguments(verb, hit.voice):
            if hit.start <= token.idx < hit.end:
                continue
            mention = _over(token, mentions)
            if mention is None and role == "target" and people and token.pos_ == "NOUN" and not _timed(token):
                mention = self._phrase(token, country_of)
            if mention and not (mention.thing and role == "initiator"):
                found.setdefault(mention, role)
        return found

    def _arguments(self, verb: Token, voice: Voice) -> list[tuple[Token, ActorRole]]:
        """The verb's arguments, those that it shares with the verb it is joined to, and the noun it modifies."""
        passive = any(c.dep_ in ("aux:pass", "nsubj:pass") for c in verb.children)
        found: list[tuple[Token, ActorRole]] = []
        for child in verb.children:
            role = self._role(child, passive=passive)
            if role:
                found.append((child, role))
        if not any(role == ("target" if passive else "initiator") for _, role in found):
            subject = self._shared(verb)
            if subject is not None:
                suffers = passive or (voice != "active" and self._past_participle(verb))
                found.append((subject, "target" if suffers else "initiator"))
        return found + [(c, role) for token, role in found for c in token.children if c.dep_ == "conj"]

    def _role(self, child: Token, *, passive: bool) -> ActorRole | None:
        if child.dep_ in SUFFERERS or child.dep_ == "obj":
            return "target"
        if child.dep_ in SUBJECTS:
            return "target" if passive else "initiator"
        by = child.dep_ == "obl:agent" or (
            child.dep_ == "obl"
            and any(c.dep_ == "case" and self.wording.agent.fullmatch(c.text.lower()) for c in child.lefts)
        )
        return "initiator" if by else None

    def _shared(self, verb: Token) -> Token | None:
        head = verb
        for _ in range(CLIMB):
            if head.dep_ in ("acl", "acl:relcl") and head.head.pos_ in NOMINAL:
                return head.head
            if head.dep_ not in ("conj", "advcl", "xcomp") or head.head.pos_ != "VERB":
                return None
            head = head.head
            subject = next((c for c in head.children if c.dep_ in SUBJECTS), None)
            if subject is not None:
                return subject
        return None

    @staticmethod
    def _past_participle(verb: Token) -> bool:
        return (
            verb.dep_ == "acl"
            and "Part" in verb.morph.get("VerbForm", [])
            and "Pres" not in verb.morph.get("Tense", [])
        )

    def _noun(self, noun: Token, mentions: Sequence[Mention], found: dict[Mention, ActorRole]) -> None:
        means = any(c.dep_ == "case" and self.wording.means.fullmatch(c.text.lower()) for c in noun.lefts)
        if noun.head.pos_ != "VERB" or not (noun.dep_ == "obj" or (noun.dep_ == "obl" and means)):
            return
        for child in noun.head.children:
            mention = _over(child, mentions) if child.dep_ in SUBJECTS else None
            if mention and mention.weight == "group" and not mention.thing:
                found[mention] = "initiator"

    def _phrase(self, token: Token, country_of: CountryOf) -> Mention:
        """A noun with its name and adjectives as a mention."""
        parts = [token, *(c for c in token.children if c.dep_ in PARTS and abs(c.i - token.i) <= 2)]
        parts = [p for p in parts if not re.fullmatch(r"\d+", p.text)]
        start = min(p.idx for p in parts)
        end = max(p.idx + len(p) for p in parts)
        return Mention(start, end, country_of(start, end), "name")


def _head(span: Sequence[Token]) -> Token:
    inside = {t.i for t in span}
    return next((t for t in span if t.head.i not in inside or t.head.i == t.i), span[0])


def _timed(token: Token) -> bool:
    return any(t.start <= token.idx < t.end for t in token.doc._.timexes)


def _over(token: Token, mentions: Sequence[Mention]) -> Mention | None:
    return next((m for m in mentions if m.start <= token.idx < m.end), None)
