"""Battles: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger
from geo.lang.it.incidents.forms import ARE, ATO, are

_SEIZE = "conquist espugn"

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Armed clash",
        "noun",
        (
            r"scontr[oi] (?:a fuoco|armat[oi]|di frontiera|di confine|al confine|lungo il confine|sul terreno)",
            r"combattiment[oi]",
            r"conflitt[oi] a fuoco",
            r"sparator(?:ia|ie) (?:tra|fra|con)",
            r"controffensiv[ae]",
            r"imboscat[ae]",
            r"incursion[ei]",
            r"blitz (?:militare|dell[’']esercito|delle forze|contro)",
            r"raid (?:di terra|terrestr[ei])",
            r"schermagli[ae]",
            r"scaramucc[ei]e?",
            r"scambi?o? di (?:colpi|fuoco|artiglieria)",
            r"fuoco incrociato",
        ),
        needs="harm",
    ),
    Trigger(
        "Violent demonstration",
        "noun",
        (r"scontri (?:in|di) (?:piazza|strada)", r"scontri (?:per|nelle|lungo) (?:le )?strade", r"scontri davanti"),
    ),
    Trigger(
        "Violent demonstration",
        "verb",
        (
            r"(?:manifestant|dimostrant|contestator|student|tifos|ultr)\w+ (?:\w+ ){0,3}si (?:sono scontrat[ie]"
            r"|scontrano|scontrarono)",
            r"si (?:sono scontrat[ie]|scontrano|scontrarono) con (?:la polizia|gli agenti|le forze dell[’']ordine"
            r"|i carabinieri|i poliziotti)",
        ),
    ),
    Trigger(
        "Armed clash",
        "noun",
        (r"offensiv[ae]", r"ostilità", r"battagli[ae]", r"invasion[ei]", r"guerriglia"),
        needs="harm",
    ),
    Trigger("Armed clash", "noun", (r"scontr[oi]",), needs="any"),
    Trigger("Armed clash", "noun", (r"attacch?[oi]", r"assalt[oi]", r"assedio"), needs="harm", generic="type"),
    Trigger(
        "Armed clash",
        "verb",
        (
            r"si (?:sono scontrat[ie]|scontrano|scontrarono|è scontrat[oa]|affrontano|sono affrontat[ie])",
            r"combatt(?:ono|evano|erono|endo|ettero)",
            r"si (?:combatte|è combattuto|combatteva)",
            r"invas(?:ero|e)\b",
            r"invad(?:e|ono|endo)",
            r"avanz(?:ano|arono|ando) (?:verso|su|in|nel|nella)",
            r"(?:ha|hanno) ingaggiato",
            *are("assedi", ARE),
        ),
        needs="force",
    ),
    Trigger("Armed clash", "participle", are("assedi", ATO), needs="force"),
    Trigger(
        "Non-state actor overtakes territory",
        "noun",
        (r"conquista (?:di|del|della|delle|dei|dell[’'])", r"presa (?:di|del|della) (?:città|villaggio|capitale)"),
        needs="force",
        genitive="target",
    ),
    Trigger("Non-state actor overtakes territory", "verb", are(_SEIZE, ARE), needs="force"),
    Trigger("Non-state actor overtakes territory", "participle", are(_SEIZE, ATO), needs="force"),
    Trigger(
        "Non-state actor overtakes territory",
        "verb",
        (
            r"(?:ha|hanno) (?:preso|assunto) il controllo",
            r"prend(?:e|ono|endo) il controllo",
            r"impadronit[oaie] d\w*",
            r"cadut[oae] (?:in mano|nelle mani)",
        ),
        needs="force",
    ),
    Trigger(
        "Government regains territory",
        "noun",
        (
            r"riconquista (?:di|del|della|delle|dei|dell[’'])",
            r"liberazione (?:di|della|del) (?:città|villaggio|territor\w*)",
        ),
        genitive="target",
        needs="force",
    ),
    Trigger(
        "Government regains territory",
        "verb",
        (*are("riconquist", ARE), r"riprend(?:e|ono|endo) il controllo"),
        needs="force",
    ),
    Trigger(
        "Government regains territory", "participle", (*are("riconquist", ATO), r"ripreso il controllo"), needs="force"
    ),
)
