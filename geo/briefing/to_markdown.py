"""A briefing as Markdown: CommonMark with tables, its pictures inside, every sign of a text escaped."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from urllib.parse import quote

from geo.briefing.model import Account, Briefing, Happened, Pictures, Section

_SIGNS = re.compile(r"[\\`*_{}\[\]<>#|~$&^=!]|(?<=:)/(?=/)|(?<=w)\.(?=\w)|@")
_FIRST = re.compile(r"^([-+:])|^(\d{1,9})([.)])")


def encoded(briefing: Briefing, pictures: Pictures | None = None) -> bytes:
    """Returns the briefing as Markdown in UTF-8."""
    pictures = pictures or Pictures()
    lines = [f"# {_text(briefing.title)}", f"{_text(briefing.period)} · {_text(briefing.made)}"]
    if briefing.view:
        told = "; ".join(briefing.view)
        lines.append(f"> **{_text(briefing.w('brief.part'))}** {_text(told)}.")
    for section in briefing.sections:
        lines.append(f"## {_text(section.heading)}")
        lines += [_text(line) for line in section.text]
        lines += _section(section, briefing, pictures)
    lines += ["---", _text(briefing.stamp)]
    # At the end, where a person who reads the source need not pass them.
    lines += [
        f"[{name}]: data:image/png;base64,{base64.b64encode(data).decode('ascii')}"
        for name, data in (("map", pictures.map), ("timeline", pictures.timeline))
        if data and any(section.id == name for section in briefing.sections)
    ]
    return ("\n\n".join(lines) + "\n").encode("utf8")


def _section(section: Section, b: Briefing, pictures: Pictures) -> Iterator[str]:
    if section.id == "figures":
        yield "\n".join(f"- **{_text(h.value)}** {_text(h.label)}" for h in b.headlines)
        yield _figures(b) if b.figures else _text(b.w("brief.no_figures"))
    elif section.id == "map" and pictures.map:
        yield f"![{_text(b.map_alt)}][map]"
        yield f"*{_text(b.w('brief.map_caption'))}*"
    elif section.id == "timeline" and pictures.timeline:
        yield f"![{_text(b.timeline_alt)}][timeline]"
        yield f"*{_text(b.w('brief.timeline_caption'))}*"
    elif section.id == "events":
        for event in b.events:
            yield from _event(event, b)
        if not b.events:
            yield _text(b.w("brief.no_events"))
    elif section.id == "quotes":
        for speaker in b.speakers:
            yield f"### {_text(speaker.name)}" + (f" · {_text(speaker.land)}" if speaker.land else "")
            yield "\n".join(
                f"- {_text(q.text)} ({_text(q.kind)}, {_text(b.w('brief.article_n', n=q.article))})"
                for q in speaker.quotes
            )
        if not b.speakers:
            yield _text(b.w("brief.no_quotes"))
    elif section.id == "sources":
        yield "\n".join(_sources(b)) if b.references else _text(b.w("brief.no_sources"))
    elif section.id == "method":
        yield from map(_text, b.method)


def _figures(b: Briefing) -> str:
    heads = [_text(b.w(f"brief.{key}")) for key in ("range", "figure", "of_whom", "account", "article")]
    rows = [_row(heads), "|---|---|---|---|---:|"]
    for figure in b.figures:
        for n, claim in enumerate(figure.claims):
            told = b.w("brief.figures_by_kind", kind=figure.kind, side=figure.side)
            first = f"**{_text(figure.range)}** {_text(told)}" if n == 0 else ""
            rest = [claim.figure, claim.who, claim.account, str(claim.article)]
            rows.append(_row([first, *map(_text, rest)]))
    return "\n".join(rows) + f"\n\n*{_text(b.w('brief.claims_note'))}*"


def _event(event: Happened, b: Briefing) -> Iterator[str]:
    yield f"### {_text(event.kind)} · {_text(event.where)} · {_text(event.when)}"
    for line in event.differs:
        yield f"**{_text(line)}**"
    if len(event.accounts) == 1:
        account = event.accounts[0]
        yield f"**{_text(account.who)}** ({_about(account, b)})"
        yield f"> {_text(account.text)}"
    else:
        yield "\n".join([
            _row([f"**{_text(a.who)}** ({_about(a, b)})" for a in event.accounts]),
            "|" + "---|" * len(event.accounts),
            _row([_text(a.text) for a in event.accounts]),
        ])  # fmt: skip


def _about(account: Account, b: Briefing) -> str:
    parts = [b.w("brief.claimed" if account.claimed else "brief.own_voice"), *account.losses]
    parts += [*account.doubts, b.w("brief.article_n", n=account.article)]
    return "; ".join(map(_text, parts))


def _sources(b: Briefing) -> Iterator[str]:
    for source in b.references:
        parts = [source.publisher, source.published or b.w("brief.no_date"), source.language]
        if source.retrieved:
            parts.append(b.w("time.retrieved", day=source.retrieved))
        line = f"{source.number}. **{_text(source.title)}**, {_text(' · '.join(p for p in parts if p))}"
        if source.url:
            line += f" <{quote(source.url, safe=_KEPT)}>"
        yield line


_KEPT = "%/:?#[]@!$&'()*+,;=~"


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _text(text: str) -> str:
    """Returns a line of text in which nothing is a sign of Markdown's, not of its common extensions either."""
    escaped = _SIGNS.sub(lambda m: "\\" + m[0], text)
    return _FIRST.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", escaped)
