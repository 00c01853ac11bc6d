"""What CRFsuite has learnt, read back from the file that it writes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pycrfsuite

Weights = dict[tuple[str, str], float]


def learnt(trainer: pycrfsuite.Trainer) -> tuple[Weights, Weights]:
    """Trains; returns the weights of attributes by (attribute, label), and of labels by (before, after)."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "model"))
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        found = tagger.info()
    return found.state_features, found.transitions
