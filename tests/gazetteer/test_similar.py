import pytest

from geo.gazetteer.lookup import Gazetteer
from geo.gazetteer.similar import key, most_apart, sounds


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("khojavend", "khodzhavend"),
        ("khojavend", "hodjavend"),
        ("chernihiv", "tschernihiv"),
        ("charkiv", "kharkiv"),
        ("chouchi", "shushi"),
        ("ouagadougou", "uagadugu"),
        ("aleppo", "alepo"),
        ("nagorno karabakh", "nagorno karabach"),
    ],
)
def test_transliterations_of_one_name_sound_the_same(one: str, other: str) -> None:
    assert sounds(one) & sounds(other)


@pytest.mark.parametrize(("one", "other"), [("dashkesan", "dashkasan"), ("gubadly", "qubadli")])
def test_vowels_and_voice_do_not_count_in_the_key(one: str, other: str) -> None:
    assert {key(s) for s in sounds(one)} & {key(s) for s in sounds(other)}
    assert not {key(s) for s in sounds(one)} & {key(s) for s in sounds("kalbajar")}


def test_short_names_must_sound_the_same_and_little_places_be_nearer() -> None:
    assert most_apart(4, known=True) == -1
    assert most_apart(6, known=True) == 0
    assert most_apart(12, known=True) == 2
    assert all(most_apart(n, known=False) <= most_apart(n, known=True) for n in range(40))


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Gegarkounik", "Gegharkunik"),
        ("Khodjavend", "Khojavend"),
        ("Stepanokert", "Khankendi"),
        ("Syounik", "Syunik"),
        ("Nagorno-Karabac", "Nagorno-Karabakh"),
        ("Дашкясан", "Dashkasan District"),
        ("the Gegarkounik region", "Gegharkunik"),
        ("distretto di Gubadly", "Qubadli District"),
    ],
)
def test_variant_spelling_finds_its_place(small: Gazetteer, written: str, name: str) -> None:
    assert small.lookup(written) == ()
    found = small.similar(written)
    assert found[0].place.name == name
    assert {m.how for m in found} == {"similar"}


@pytest.mark.parametrize("known", ["Goris", "Lachin", "Roma", "the Lachin district"])
def test_name_that_is_known_is_never_guessed_at(small: Gazetteer, known: str) -> None:
    assert small.lookup(known)
    assert small.similar(known) == ()


@pytest.mark.parametrize("word", ["gegarkounik", "Scoppia", "Venetian", "Marvin", "Xyzzyqwerty", "", "  ", "'; DROP"])
def test_words_and_other_names_find_nothing(small: Gazetteer, word: str) -> None:
    assert small.similar(word) == ()


def test_not_more_places_are_given_than_asked_for(small: Gazetteer) -> None:
    assert len(small.similar("Gegarkounik")) > 1
    assert len(small.similar("Gegarkounik", limit=1)) == 1


def test_common_words_hardly_ever_sound_like_a_place(gazetteer: Gazetteer) -> None:
    from wordfreq import top_n_list

    for language in ("en", "it"):
        words = [w.capitalize() for w in top_n_list(language, 30_000)[10_000:] if w.isalpha()]
        assert sum(bool(gazetteer.similar(w)) for w in words) < 0.02 * len(words)
