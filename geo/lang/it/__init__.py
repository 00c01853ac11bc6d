"""Italian."""

from geo.lang.base import LanguageData
from geo.lang.it.attribution import ATTRIBUTION
from geo.lang.it.incidents import INCIDENTS
from geo.lang.it.names import NAMES
from geo.lang.it.sentences import ABBREVIATIONS
from geo.lang.it.times import TIMES

LANGUAGE = LanguageData(
    code="it", names=NAMES, times=TIMES, attribution=ATTRIBUTION, incidents=INCIDENTS, abbreviations=ABBREVIATIONS
)
