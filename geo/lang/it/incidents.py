from geo.lang.base import Incidents

INCIDENTS = Incidents()
