"""Abbreviations of English print that end in a full stop within a sentence."""

ABBREVIATIONS = frozenset(
    (
        "mr. mrs. ms. dr. prof. rev. hon. gen. lt. col. maj. capt. sgt. cpl. cmdr. adm. gov. sen. rep. pres. st. mt. "
        "ft. jr. sr. inc. ltd. co. corp. vs. no. nos. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. "
        "mon. tue. wed. thu. fri. sat. sun. u.s. u.k. u.n. e.u. d.c. a.m. p.m. i.e. e.g. etc. dept. est. approx. ala. "
        "ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. "
        "neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. "
        "wyo. "
    ).split()
)
