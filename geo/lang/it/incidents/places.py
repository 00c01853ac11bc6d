"""What tells where it happened, and what only how far off or whither."""

BORDERS = r"\b(?:confin[ei]|frontier[ae]|linea di contatto|fronte)\b"
HERE = (
    r"\b(?:lì|laggiù|nella (?:stessa )?(?:città|zona|regione|località|capitale|provincia)|sul posto"
    r"|nello stesso (?:luogo|posto)|nel (?:villaggio|centro abitato|territorio)|nell[’']area|in città"
    r"|nella stessa area)\b"
)
BOUND = (
    r"(?:(?:provenient[ei]|originari[oaie]|partit[oaie]|decollat[oaie]|giunt[oaie]|arrivat[oaie]|fuggit[oaie]"
    r"|rientrat[oaie]|tornat[oaie]) (?:d[aei]\w*|dall[’'])(?: \w+ di)?"
    r"|(?:nat[oaie]|resident[ei]|dirett[oaie]|cresciut[oaie]|residente|trasferit[oaie]) (?:\w+ )?"
    r"(?:a|ad|in|nel|nella|nell[’']|al|alla|verso)|\d+ anni,? (?:di|da))"
)
BESIDE = (
    r"(?:confine (?:con|tra|fra)(?: (?:il|la|l'|lo|gli|i|le))?|vicin[oaie] (?:a|al|alla|alle|ai)|verso|(?:km"
    r"|chilometri|miglia|metri)(?: (?:a|più a) \w+)?(?: di distanza)? (?:da|dal|dalla|dall'|di|dai))"
)
STARTERS = r"^(?:che|e|ed|ma|mentre|dove|dopo che|oltre a|con|anche|di cui|infatti|inoltre|quando|però)\s+"
