"""Italian."""

from geo.lang.it.attribution import ATTRIBUTION
from geo.lang.it.incidents import INCIDENTS
from geo.lang.it.names import NAMES
from geo.lang.it.sentences import ABBREVIATIONS
from geo.lang.it.times import TIMES
from geo.lang.base import LanguageData

LANGUAGE = LanguageData(
    code="it", names=NAMES, times=TIMES, attribution=ATTRIBUTION, incidents=INCIDENTS, abbreviations=ABBREVIATIONS
)
