"""Trained weights that the project ships: arrays in a file whose digest its card names."""

from __future__ import annotations

import hashlib
import io
import json
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from geo.errors import ModelDamaged

FILE, CARD = "weights.npz", "card.json"


def read(model: str) -> dict[str, NDArray[np.float64]]:
    """Returns the arrays of one of the folders of ``geo/models`` by their names.

    Raises:
        ModelDamaged: the weights or their card are missing, or the weights are not those that the card describes.
    """
    folder = resources.files("geo") / "models" / model
    try:
        raw = (folder / FILE).read_bytes()
        digest = json.loads((folder / CARD).read_text(encoding="utf8"))["sha256"]
    except (OSError, ValueError, KeyError) as error:
        message = f"The weights of '{model}' cannot be read at {folder} ({error}); install Dateline anew."
        raise ModelDamaged(message) from error
    if hashlib.sha256(raw).hexdigest() != digest:
        raise ModelDamaged(f"The weights of '{model}' at {folder} have been altered; install Dateline anew.")
    with np.load(io.BytesIO(raw), allow_pickle=False) as arrays:
        return {name: arrays[name].astype(float) for name in arrays.files}
