"""A geocoding server on this machine that answers as it is told to, and remembers what it was asked."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from geo.config import Service

NOMINATIM = {
    "place_id": 1, "licence": "Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright",
    "osm_type": "node", "osm_id": 337561427, "lat": "39.6381", "lon": "46.5469", "class": "place", "type": "village",
    "place_rank": 19, "importance": 0.27, "addresstype": "village", "name": "Zabukh",
    "display_name": "Zabukh, Lachin District, Azerbaijan", "boundingbox": ["39.61", "39.65", "46.52", "46.56"],
    "address": {"village": "Zabukh", "county": "Lachin District", "state": "Lachin District",
                "country": "Azerbaijan", "country_code": "az"},
}  # fmt: skip
PHOTON = {
    "type": "Feature", "geometry": {"type": "Point", "coordinates": [46.5469, 39.6381]},
    "properties": {"osm_type": "N", "osm_id": 337561427, "osm_key": "place", "osm_value": "village", "type": "city",
                   "countrycode": "AZ", "name": "Zabukh", "country": "Azerbaijan", "state": "Lachin District",
                   "extent": [46.52, 39.65, 46.56, 39.61]},
}  # fmt: skip


def nominatim(**changes: Any) -> dict[str, Any]:
    return {**NOMINATIM, **changes}


def photon(*features: dict[str, Any]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(features)}


@dataclass(frozen=True)
class Reply:
    """``body`` is sent as it is, anything but bytes as JSON. ``how`` is "whole", "drip", "silent" or "reset"."""

    status: int = 200
    body: Any = b""
    headers: dict[str, str] = field(default_factory=dict)
    how: str = "whole"


class Clock:
    """Seconds that pass only when somebody sleeps, or a test says so."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self._lock = threading.Lock()

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.now += seconds


class Server:
    """Gives the replies one after the other, and the last one again and again."""

    def __init__(self) -> None:
        self.replies: list[Reply] = [Reply(body=[])]
        self.asked: list[dict[str, str]] = []
        self.agents: list[str] = []
        self.at: list[float] = []
        self.clock = lambda: 0.0
        self.port = 0
        self.over = threading.Event()

    def says(self, *replies: Reply | Any) -> None:
        self.replies = [r if isinstance(r, Reply) else Reply(body=r) for r in replies]

    def service(self, name: str = "Nominatim") -> Service:
        return Service(name, f"http://127.0.0.1:{self.port}")

    def take(self) -> Reply:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


@contextmanager
def serving() -> Iterator[Server]:
    told = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.at.append(told.clock())
            told.asked.append({k: v[0] for k, v in parse_qs(urlsplit(self.path).query).items()})
            told.agents.append(self.headers["User-Agent"])
            reply = told.take()
            if reply.how == "silent":
                told.over.wait(30)
                return
            if reply.how == "reset":
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.connection.close()
                return
            body = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.how == "drip":
                self.end_headers()
                try:
                    while not told.over.wait(0.02):
                        self.wfile.write(b" ")
                except OSError:
                    return
                return
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *args: None  # type: ignore[method-assign]  # a client that hangs up is meant to
    told.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield told
    finally:
        told.over.set()
        server.shutdown()
        server.server_close()
        thread.join()
