"""What the words around a trigger are about: the street, firearms, the police."""

from __future__ import annotations

from typing import NamedTuple

from geo.nlp.triggers import Hit
from geo.nlp.wording import Wording, compiled, folded


class Scene(NamedTuple):
    """What the words around a trigger are about."""

    street: bool = False
    """Whether the article, or the sentence, is about protests or riots."""
    firearms: bool = False
    """Whether the sentence names arms that are beyond a crowd's."""
    police: bool = False
    """Whether the sentence names the police and nobody else in arms."""
    captors: bool = False
    """Whether the article, or the sentence, is about people who seize others."""
    gunfire: bool = False
    """Whether the trigger may be fire at a crowd."""
    bursting: bool = False
    """Whether the trigger is violent where a crowd does it."""
    seizing: bool = False
    """Whether the trigger may mean that outlaws seize people."""


class SceneReader:
    """Tells scenes of one language."""

    def __init__(self, wording: Wording) -> None:
        words = wording.words.sides
        self.groups = wording.groups
        self.kinds = {folded(k): v for k, v in wording.words.groups.items()}
        self.street = compiled(words.street)
        self.firearms = compiled(words.firearms)
        self.captors = compiled(words.captors)
        self.gunfire = compiled(words.gunfire)
        self.bursting = compiled(words.bursting)
        self.seizing = compiled(words.seizing)

    def of(self, low: str, sentence: tuple[int, int], opening: tuple[int, int], hit: Hit) -> Scene:
        """Returns the scene of a trigger.

        Args:
            low: the folded text.
            sentence: the trigger's.
            opening: the article's headline and first sentence, which say what it is about.
        """
        kinds = {self.kinds[m.group()] for m in self.groups.finditer(low, *sentence)}
        return Scene(
            street=bool(self.street.search(low, *sentence) or self.street.search(low, *opening)),
            firearms=bool(self.firearms.search(low, *sentence)),
            police="police" in kinds and not kinds & {"rebel", "armed"},
            captors=bool(self.captors.search(low, *sentence) or self.captors.search(low, *opening)),
            gunfire=bool(self.gunfire.search(low, hit.start, hit.end)),
            bursting=bool(self.bursting.match(low, hit.start, hit.end)),
            seizing=bool(self.seizing.match(low, hit.start, hit.end)),
        )
