"""Uploaded files: encodings, front matter, web pages, and what is no text at all."""

from __future__ import annotations

import random

import pytest

from geo.errors import InputError
from geo.ingest import files

ITALIAN = "Perché l’esercito è così più forte «qui»? La città di Kalbajar – però… costa già €5."
PAGE = """<!doctype html><html lang="it"><head><meta charset="{charset}"><title>Scontri – Agenzia</title>
<meta property="og:site_name" content="Agenzia X"><meta property="og:title" content="Scontri al confine">
<meta property="article:published_time" content="{date}">
<link rel="canonical" href="https://agenzia.example/1"></head><body>
<nav><a href="http://tracker.example/">Menu principale</a></nav><article>
<p>È stata una notte di scontri tra le forze armene e azere vicino a Lachin, dice il ministero della Difesa.</p>
<p>Il secondo paragrafo è più lungo e parla di Jermuk, Sotk e Vardenis, colpite nella notte tra lunedì e martedì.</p>
<script>alert("never")</script></article><footer>© Agenzia, tutti i diritti riservati</footer></body></html>"""


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"], ids=lambda e: f"in {e}"
)
def test_the_encodings_of_the_contract_are_read(encoding: str) -> None:
    assert files.read("a.txt", ITALIAN.encode(encoding)).text == ITALIAN


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("Привет, как дела сегодня? Москва заявила о потерях.", "cp1251"),
        ("Γεια σου κόσμε, τι κάνεις σήμερα;", "cp1253"),
        ("Świętokrzyskie źródło, łódź i żółć w Polsce wczoraj", "cp1250"),
        ("国境で戦闘があったと国防省が発表した。", "shift_jis"),
    ],
    ids=lambda value: value[:12],
)
def test_another_encoding_is_refused_and_not_turned_into_gibberish(words: str, encoding: str) -> None:
    with pytest.raises(InputError, match=r"'a\.txt'.*UTF-8"):
        files.read("a.txt", words.encode(encoding))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 ...", "a PDF file"),
        (b"PK\x03\x04 word/document.xml", "an Office, e-book or ZIP file"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (bytes(range(256)) * 4, "not a text file"),
        (random.Random(1).randbytes(4000), "not"),  # noqa: S311
        (b"\xff\xfea\x00b", "damaged"),
        (b"\xef\xbb\xbfcaff\xe8", "damaged"),
        (b"", "is empty"),
        (b" \n ", "empty"),
        (b"x" * 2_000_000, "2.0 MB long"),
        (b"x" * 5_000_000, "5.0 MB long"),
    ],
    ids=["pdf", "docx", "png", "bytes", "noise", "half UTF-16", "false UTF-8 mark", "nothing", "space", "2 MB", "5 MB"],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_what_is_no_article_is_refused_in_one_sentence(name: str, data: bytes, what: str) -> None:
    with pytest.raises(InputError) as caught:
        files.read(name, data)
    assert what in str(caught.value)
    assert "\n" not in str(caught.value)


def test_front_matter_tells_about_the_article_and_is_no_part_of_its_text() -> None:
    head = "---\ntitle: 'Prova: uno'\npublished: 2022-09-13\npublisher: X\nlanguage: it\n---\n"
    article = files.read("dir/../2022 prova.md", f"{head}\nIl testo.\n".encode())
    assert (article.text, article.title, article.published) == ("Il testo.", "Prova: uno", "2022-09-13")
    assert (article.publisher, article.language) == ("X", "it")
    assert article.id.startswith("2022-prova-")


def test_markdown_is_read_as_plain_text_with_paragraphs_whole() -> None:
    source = (
        "# Titolo\n\nPrima riga del *paragrafo* che\ncontinua **qui** con [un link](http://x.example/a)"
        " e nome_di_file e 2*3*4.\n\n> «citazione\n> intera»\n\n- uno\n- due\n  segue\n"
    )
    assert files.read("a.md", source.encode()).text == (
        "Titolo\n\nPrima riga del paragrafo che continua qui con un link e nome_di_file e 2*3*4."
        "\n\n«citazione intera»\n\nuno\ndue segue"
    )


def test_a_text_broken_at_a_fixed_width_is_read_by_paragraphs() -> None:
    wrapped = (
        "The ministry said on Tuesday that shells had fallen on Goris, on\n"
        "Sotk and on Jermuk, and that the army had answered the fire from\n"
        "its own positions.\n\nSecond paragraph.\n\nA list:\nGoris\nSotk\nJermuk\n"
    )
    assert files.read("a.txt", wrapped.encode()).text == (
        "The ministry said on Tuesday that shells had fallen on Goris, on Sotk and on Jermuk, and that the army had "
        "answered the fire from its own positions.\n\nSecond paragraph.\n\nA list:\nGoris\nSotk\nJermuk"
    )


def test_words_between_two_rules_are_not_taken_for_front_matter() -> None:
    assert files.read("a.md", b"Before.\n\n---\nBetween.\n\n---\n\nAfter.").text == "Before.\n\nBetween.\n\nAfter."
    assert files.read("a.md", b"---\nBetween.\n\n---\nAfter.").text == "Between.\n\nAfter."


@pytest.mark.parametrize("head", ["title: [a", "title: !!python/object/apply:os.getcwd []", "\ttitle: a"])
def test_front_matter_that_is_not_plain_yaml_is_refused(head: str) -> None:
    with pytest.raises(InputError, match=r"front matter of 'a\.md'"):
        files.read("a.md", f"---\n{head}\n---\nBody".encode())


def test_a_future_date_in_front_matter_is_refused() -> None:
    with pytest.raises(InputError, match="future"):
        files.read("a.md", b"---\npublished: 9000-01-01\n---\nBody")


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-1"])
def test_a_web_page_gives_its_body_and_what_it_says_of_itself(charset: str) -> None:
    page = PAGE.format(charset=charset, date="2022-09-13T08:00:00+02:00")
    article = files.read("salvata.html", page.replace("–", "-").encode(charset))
    assert article.text.startswith("È stata una notte")
    assert article.text.endswith("lunedì e martedì.")
    assert "Menu" not in article.text and "alert" not in article.text and "diritti" not in article.text
    assert (article.title, article.publisher, article.published) == ("Scontri al confine", "Agenzia X", "2022-09-13")


def test_a_web_page_without_an_article_is_refused() -> None:
    with pytest.raises(InputError, match=r"No article was found in the page 'a\.html'"):
        files.read("a.html", b"<html><body></body></html>")


def test_a_page_s_own_wrong_date_is_left_out() -> None:
    article = files.read("a.html", PAGE.format(charset="utf-8", date="9000-01-01T00:00:00Z").encode())
    assert article.published is None
