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
