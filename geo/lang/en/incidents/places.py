"""What tells where it happened, and what only how far off or whither."""

BORDERS = r"\b(?:borders?|frontier|line of contact|boundary|front ?lines?)\b"
HERE = (
    r"\b(?:there|in the (?:same |besieged |northern |southern |eastern |western |rebel-held "
    r"|nearby )?(?:city|town|village|area|region|province|district|capital|enclave|neighbou?rhood)"
    r"|at the scene)\b"
)
BESIDE = (
    r"(?:towards?|the border with"
    r"|(?:km|kilomet(?:er|re)s|miles)(?: (?:\w+ )?(?:north|south|east|west)\w*)? (?:of|from))"
)
STARTERS = r"^(?:that|and|but|while|where|after|when|which|who|as|also|however|meanwhile),?\s+"
