from geo.lang.base import Attribution

ATTRIBUTION = Attribution()
