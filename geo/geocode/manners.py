"""How a server that others pay for is asked: once a second, without haste after a refusal, never without end."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeVar

import requests
import urllib3
from geopy.adapters import AdapterHTTPError, RequestsAdapter, get_retry_after
from geopy.exc import (
    GeocoderAuthenticationFailure,
    GeocoderInsufficientPrivileges,
    GeocoderParseError,
    GeocoderQueryError,
    GeocoderRateLimited,
    GeocoderServiceError,
    GeocoderTimedOut,
    GeocoderUnavailable,
    GeopyError,
)
from geopy.extra.rate_limiter import RateLimiter

T = TypeVar("T")

PACE = 1.0
"""Seconds from one request to the next; the most that the public servers' terms of use allow."""
PATIENCE = 3
"""After so many failures in a row a server is left alone."""
REST, WHEN_BUSY, LONGEST_REST = 300.0, 60.0, 86_400.0
"""Seconds for which it is: after failures or a refusal; after "too many requests" without a time; at most."""
LARGEST = 2_000_000
"""Bytes of an answer; that of ten places has some ten thousand."""
CHUNK = 65_536


class Resting(GeocoderUnavailable):  # type: ignore[misc]
    """A server is not asked now, because of what it answered before; ``until`` is a time of :func:`time.time`."""

    def __init__(self, why: str, until: float) -> None:
        super().__init__(why)
        self.until = until


class Guard:
    """What of a server's terms concerns all who ask it: its pace, and its rests. One for each server and process."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._lock, self._turn = threading.Lock(), threading.Lock()
        self._failures = 0
        self._until = 0.0
        self._why = ""
        self._paced = RateLimiter(
            self._ask, min_delay_seconds=PACE, error_wait_seconds=PACE, max_retries=0, swallow_exceptions=False
        )

    def ask(self, request: Callable[[], T]) -> T:
        """Makes a request in its turn, whichever thread asks; the next begins when it has ended, as the terms want.

        Raises:
            Resting: the server is being left alone; nothing has been sent.
            geopy.exc.GeocoderServiceError: what the request raises.
        """
        self._awake()  # before waiting for one's turn
        with self._turn:
            found: T = self._paced(request)
        return found

    def _ask(self, request: Callable[[], T]) -> T:
        self._awake()  # it may have begun to rest meanwhile
        try:
            found = request()
        except GeocoderQueryError:
            raise  # the question was bad, not the server
        except GeocoderServiceError as error:
            self._failed(error)
            raise
        with self._lock:
            self._failures = 0
        return found

    def _awake(self) -> None:
        with self._lock:
            if self._clock() < self._until:
                raise Resting(self._why, self._until)

    def _failed(self, error: GeocoderServiceError) -> None:
        with self._lock:
            self._failures += 1
            asked = asked_to_wait(error)
            if asked is not None or isinstance(error, GeocoderRateLimited):
                rest, self._why = asked if asked is not None else WHEN_BUSY, "it asked for a pause"
            elif isinstance(error, (GeocoderInsufficientPrivileges, GeocoderAuthenticationFailure)):
                rest, self._why = REST, "it refused to answer"
            elif self._failures >= PATIENCE:
                rest, self._why = REST, f"it failed {self._failures} times in a row"
            else:
                return
            self._until = max(self._until, self._clock() + min(rest, LONGEST_REST))


_guards: dict[str, Guard] = {}
_making = threading.Lock()


def guard_of(domain: str) -> Guard:
    """Returns the one guard of a server."""
    with _making:
        return _guards.setdefault(domain.lower(), Guard())


def asked_to_wait(error: Exception) -> float | None:
    """Returns the seconds for which a server asks to be left alone, whatever status it says so with; None if none."""
    cause = error.__cause__
    try:
        return get_retry_after(cause.headers) if isinstance(cause, AdapterHTTPError) else None
    except (ValueError, OverflowError):  # a date that no calendar has
        return None


class BoundedAdapter(RequestsAdapter):  # type: ignore[misc]
    """geopy's adapter with an end: one request, no redirect, a limit to the whole time and to the size."""

    def __init__(self, *, proxies: Any, ssl_context: Any) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context, max_retries=0)

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        text = self.get_text(url, timeout=timeout, headers=headers)
        try:
            return json.loads(text, parse_constant=_no_number)
        except (ValueError, RecursionError) as error:
            raise GeocoderParseError("nothing" if not text.strip() else "something that is not JSON") from error

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> str:
        plain = {**headers, "Accept-Encoding": "identity"}  # so that the bytes that come are the bytes that count
        try:
            with self.session.get(url, timeout=timeout, headers=plain, stream=True, allow_redirects=False) as response:
                body = _read(response.raw, time.monotonic() + timeout)
        except GeopyError:
            raise  # of _read; some of geopy's errors are OSErrors too
        except (requests.Timeout, urllib3.exceptions.TimeoutError) as error:
            raise GeocoderTimedOut("Service timed out") from error
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise GeocoderUnavailable("Service not available") from error
        text = body.decode("utf8", "replace")
        if response.status_code >= 400:
            raise AdapterHTTPError(
                f"Non-successful status code {response.status_code}",
                status_code=response.status_code, headers=response.headers, text=text[:1000],
            )  # fmt: skip
        if response.status_code >= 300:
            raise GeocoderParseError("a redirection to another address")
        return text


def _read(raw: Any, until: float) -> bytes:
    body = bytearray()
    while chunk := raw.read1(CHUNK, decode_content=False):  # as it comes: a server may send a byte at a time
        body += chunk
        if len(body) > LARGEST:
            raise GeocoderParseError(f"more than {LARGEST // 1_000_000} MB")
        if time.monotonic() > until:
            raise GeocoderTimedOut("Service timed out")
    return bytes(body)


def _no_number(constant: str) -> NoReturn:
    raise ValueError(constant)
