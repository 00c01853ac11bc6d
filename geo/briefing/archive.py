"""Office files are ZIP archives: written anew with a fixed date, the same document is the same bytes."""

from __future__ import annotations

import io
import zipfile

EPOCH = (1980, 1, 1, 0, 0, 0)


def undated(data: bytes) -> bytes:
    """Returns the archive with the earliest date that ZIP knows on each of its files."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            made = zipfile.ZipInfo(info.filename, EPOCH)
            made.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(made, old.read(info.filename))
    return out.getvalue()
