"""English."""

from geo.lang.base import LanguageData
from geo.lang.en.attribution import ATTRIBUTION
from geo.lang.en.incidents import INCIDENTS
from geo.lang.en.names import NAMES
from geo.lang.en.sentences import ABBREVIATIONS
from geo.lang.en.times import TIMES

LANGUAGE = LanguageData(
    code="en", names=NAMES, times=TIMES, attribution=ATTRIBUTION, incidents=INCIDENTS, abbreviations=ABBREVIATIONS
)
