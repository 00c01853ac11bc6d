"""Abbreviations of Italian print that end in a full stop within a sentence."""

ABBREVIATIONS = frozenset(
    (
        "sig. sigg. dott. dr. prof. avv. ing. on. sen. gen. col. cap. magg. ten. mons. s. san. ss. art. n. nr. pag. "
        "p. pp. vol. ecc. cfr. tel. c. ca. feb. febbr. mar. apr. mag. giu. lug. ago. set. sett. ott. nov. dic. a.c. "
        "d.c. es. fig. cd. c.d. jr. sr. st. mt. vs. min. max. prov. reg. dep. cit. ibid. rag. arch. geom. "
    ).split()
)
