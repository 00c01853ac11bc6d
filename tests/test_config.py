"""Settings from environment and file."""

from pathlib import Path

import pytest

from geo.config import Settings
from geo.errors import ConfigError


def test_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "dateline.toml"
    file.write_text('cache_dir = "/from/file"\ndata_dir = "/data/file"\nonline = true\n', encoding="utf8")
    settings = Settings.load({"DATELINE_CACHE_DIR": str(tmp_path)}, file)
    assert settings.cache_dir == tmp_path
    assert settings.data_dir == Path("/data/file")
    assert settings.online is True


def test_the_network_is_off_unless_asked_for(tmp_path: Path) -> None:
    assert Settings.load({}, tmp_path / "none.toml").online is False


@pytest.mark.parametrize("content", [b"online = perhaps", b"\xff\xfe", b'online = "perhaps"'])
def test_a_bad_file_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "dateline.toml"
    file.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        Settings.load({}, file)
    assert str(caught.value).endswith(".")


def test_the_public_geocoders_are_the_default_and_are_asked_in_order(tmp_path: Path) -> None:
    settings = Settings.load({}, tmp_path / "none.toml")
    assert [s.title for s in settings.services] == [
        "Nominatim (nominatim.openstreetmap.org)",
        "Photon (photon.komoot.io)",
    ]
    assert settings.online_extract is False


def test_a_server_of_ones_own_is_named_by_its_address(tmp_path: Path) -> None:
    file = tmp_path / "dateline.toml"
    file.write_text('geocoders = ["photon"]\ngeocode_timeout = 2\ncontact = "desk@example.org"\n', encoding="utf8")
    settings = Settings.load({"DATELINE_PHOTON": "http://localhost:2322/maps/"}, file)
    (service,) = settings.services
    assert (service.name, service.scheme, service.domain) == ("Photon", "http", "localhost:2322/maps")
    assert (settings.contact, settings.geocode_timeout) == ("desk@example.org", 2.0)
    assert [s.name for s in Settings.load({"DATELINE_GEOCODERS": "photon, Nominatim"}, file).services] == [
        "Photon",
        "Nominatim",
    ]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("geocoders", "google"),
        ("nominatim", "nominatim.example.org"),
        ("nominatim", "file:///etc/passwd"),
        ("nominatim", "https://user:word@example.org"),
        ("nominatim", "https://example.org:port"),
        ("nominatim", "https://example.org/?q=1"),
        ("photon", "https://[::1"),
        ("contact", "a\r\nCookie: b@c"),
        ("contact", "x" * 300 + "@example.org"),
        ("geocode_timeout", "0"),
        ("geocode_timeout", "nan"),
        ("geocode_timeout", "soon"),
        ("online_extract", "perhaps"),
    ],
)
def test_a_setting_of_the_geocoders_that_makes_no_sense_is_one_sentence(tmp_path: Path, key: str, value: str) -> None:
    with pytest.raises(ConfigError, match=f"^'{key}' is .*\\.$"):
        Settings.load({f"DATELINE_{key.upper()}": value}, tmp_path / "none.toml")


def test_pipelines_are_named_by_language(tmp_path: Path) -> None:
    file = tmp_path / "dateline.toml"
    file.write_text('[pipelines]\nit = "it_core_news_sm"\nen = "en_core_web_trf"\n', encoding="utf8")
    settings = Settings.load({"DATELINE_PIPELINE_IT": "it_core_news_lg", "DATELINE_PIPELINE_EN": ""}, file)
    assert settings.pipelines == {"it": "it_core_news_lg", "en": "en_core_web_trf"}
    assert Settings.load({}, tmp_path / "none.toml").pipelines == {}


@pytest.mark.parametrize("content", ['pipelines = "it_core_news_lg"', "[pipelines]\nit = 3"])
def test_pipelines_that_are_no_names_are_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "dateline.toml"
    file.write_text(content, encoding="utf8")
    with pytest.raises(ConfigError, match="pipelines"):
        Settings.load({}, file)
