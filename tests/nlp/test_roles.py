import pytest

from tests.nlp.places import read


def roles(language: str, text: str) -> dict[str, str]:
    return {t.text: t.role for t in read(language, text)._.toponyms}


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("it", "Scontri in Francia nella notte.", "Francia", "literal"),
        ("it", "Il vertice si è tenuto a Parigi.", "Parigi", "literal"),
        ("it", "Spari lungo il confine tra Francia e Italia.", "Italia", "literal"),
        ("it", "Il ministero della Difesa della Francia tace.", "Francia", "associative"),
        ("it", "I ministeri di Roma e Parigi tacciono.", "Parigi", "associative"),
        ("it", "Ha il sostegno, anche militare, della Francia.", "Francia", "associative"),
        ("it", "Da Parigi, il ministro replica.", "Parigi", "associative"),
        ("it", "Intanto Parigi smentisce ogni accordo.", "Parigi", "associative"),
        ("it", "Il Quirinale ha confermato.", "Quirinale", "associative"),
        ("it", "Una folla davanti al Quirinale ha applaudito.", "Quirinale", "literal"),
        ("en", "Clashes broke out in France overnight.", "France", "literal"),
        ("en", "Shots along the border between Texas and France.", "France", "literal"),
        ("en", "The government of France said no.", "France", "associative"),
        ("en", "Later Paris denied the report.", "Paris", "associative"),
        ("en", "He praised France's army.", "France", "associative"),
        ("en", "They left the capital of France.", "France", "literal"),
    ],
)
def test_role_of_a_name(language: str, text: str, name: str, role: str) -> None:
    assert roles(language, text)[name] == role
