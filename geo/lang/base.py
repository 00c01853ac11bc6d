"""What a language is to Dateline: words and patterns as data, gathered in one object, no algorithm."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Names:
    """Words that tell people, bodies and places apart, and that give a place's kind and role.

    All words are in lower case, as printed otherwise, but for ``organisations``, which are as printed.
    """

    articles: frozenset[str] = frozenset()
    """Articles, elided forms and those fused with a preposition."""
    genitives: frozenset[str] = frozenset()
    """Prepositions of possession and origin, fused forms too ("of", "dell'")."""
    locatives: frozenset[str] = frozenset()
    """Prepositions of place, fused forms too; a name behind one is more likely a place, and literal."""
    departures: frozenset[str] = frozenset()
    """Prepositions of departure ("from"): at the head of a sentence they give the place somebody speaks from."""
    between: frozenset[str] = frozenset()
    """Prepositions that take two coordinated places ("between")."""
    conjunctions: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    """Small words inside names of persons ("de", "von", "al")."""
    connectors: frozenset[str] = frozenset()
    """Small words inside names of bodies and works ("of the")."""
    titles: frozenset[str] = frozenset()
    """Offices, ranks and forms of address before a person's name."""
    bodies: frozenset[str] = frozenset()
    """Bodies and people that a place governs ("government of"): the place stands for itself, associatively."""
    collectives: frozenset[str] = frozenset()
    """Small-letter common nouns that name a body by themselves or with a demonym ("governo", "polizia tedesca")."""
    institutions: frozenset[str] = frozenset()
    """Institutions whose name takes the place in ("University of")."""
    organisation_words: frozenset[str] = frozenset()
    """Capitalised words that make a capitalised sequence the name of a body ("Corp.", "Party")."""
    organisations: frozenset[str] = frozenset()
    """Names of bodies and media that news prints without explanation, as printed."""
    portfolios: frozenset[str] = frozenset()
    """What ministries are for ("Defence"): capitalised behind a body they belong to its name."""
    acts: frozenset[str] = frozenset()
    """Nouns of doing whose genitive is the doer ("support of")."""
    kind_before: dict[str, str] = field(default_factory=dict)
    """Common noun before a name, to the kind of place that it announces."""
    kind_after: dict[str, str] = field(default_factory=dict)
    """The same behind the name ("County")."""
    site_words: frozenset[str] = frozenset()
    """Words that head or close the name of a site that a gazetteer need not know ("airport", "street")."""
    name_heads: frozenset[str] = frozenset()
    """Small-letter common nouns that belong to the name they stand before, a genitive between ("provincia di")."""
    speaking: frozenset[str] = frozenset()
    """Verb forms of saying and acting whose subject, when a place, stands for its government or team."""
    agent_verbs: frozenset[str] = frozenset()
    """Lemmas of the same verbs and more, for where the syntax gives the subject of a verb at a distance."""
    addressing: frozenset[str] = frozenset()
    """Verb forms of saying and acting whose object, when a place, stands for its government ("accused")."""
    demonyms: dict[str, str] = field(default_factory=dict)
    """Adjectives and nouns of nationality, to ISO 3166-1 alpha-2; what packages know need not be here."""
    demonyms_are_toponyms: bool = False
    """Whether a capitalised demonym is marked as an associative toponym, as English gazetteer corpora do."""
    embedded_toponyms: bool = False
    """Whether a place inside a body's name is marked as an associative toponym, as English corpora do."""
    place_abbreviations: dict[str, str] = field(default_factory=dict)
    """Printed short forms of places, to their full name ("Ky.")."""
    lookalikes: frozenset[str] = frozenset()
    """Common words that are also names of places: a place only where something else in the sentence says so."""
    calendar: frozenset[str] = frozenset()
    """Months, weekdays, feasts and other words that may be capitalised and are no names."""
    nominal: frozenset[str] = frozenset()
    """Capitalised words of respect and of institutions that are neither place nor person by themselves."""


@dataclass(frozen=True, slots=True)
class Times:
    """Patterns and values of time expressions, apart from the rules that turn them into TIMEX3.

    A pattern is a regular expression, matched without regard to case. In it a blank stands for white space, ``~`` for
    optional white space, and ``{name}`` for a fragment or for a group of the words of table ``name``. A named group
    (digits behind its name aside) is read through the table of its name, else as a number. The expression's extent
    is group ``x`` where there is one.
    """

    code: str = ""
    """ISO 639-1, for written numbers."""
    words: dict[str, dict[str, str]] = field(default_factory=dict)
    """Tables: for a group's name, the values of its forms, in lower case and with straight apostrophes."""
    fragments: dict[str, str] = field(default_factory=dict)
    patterns: tuple[tuple[str, str], ...] = ()
    """Pairs of a normalisation rule (``geo.nlp.timex_rules``) and a pattern; of equal matches the first counts."""
    future: str = r"(?!)"
    """Pattern of words by which a date lies ahead."""
    past: str = r"(?!)"
    since: str = r"(?!)"
    """Pattern of words directly before a date that, where no verb tells, lies behind."""
    between: str = r"(?!)"
    """Pattern of all that stands between the first and the last day of a stretch of time."""
    today: bool = False
    """Whether a weekday's plain name may mean the day of publication itself."""
    stamp: str = r"(?!)"
    """Pattern of words that may stand before the time of day at the head of an entry in a live report."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Verbs, prepositions and small words by which words are given to a speaker; all in lower case.

    Phrases are written as their tokens joined by one blank, with straight apostrophes.
    """

    cues: frozenset[str] = frozenset()
    """Finite forms and phrases of saying."""
    bare: frozenset[str] = frozenset()
    """Those cues whose content may follow without complementizer or quotation mark."""
    participles: frozenset[str] = frozenset()
    """Forms that are cues behind an auxiliary."""
    lemmas: frozenset[str] = frozenset()
    """Lemmas of verbs by which words or thoughts are told, for where a text is parsed."""
    genders: dict[str, str] = field(default_factory=dict)
    """Pronouns and forms of address that tell whether they mean a man, "m", or a woman, "f"."""
    gerunds: frozenset[str] = frozenset()
    """Forms whose speaker is the subject of the clause before."""
    addressed: frozenset[str] = frozenset()
    """Cues whose object is the one spoken to."""
    quoting: frozenset[str] = frozenset()
    """Verbs that give words to somebody only where a quotation mark follows ("expresses")."""
    according: frozenset[str] = frozenset()
    """Prepositional phrases that bring a source."""
    according_person: frozenset[str] = frozenset()
    """Prepositions that bring a source when a person's name and a comma follow at the head of a sentence."""
    according_clause: frozenset[str] = frozenset()
    """The same with a verb between ("according to what … reports")."""
    worded: frozenset[str] = frozenset()
    """Nouns of words, in their forms, straight behind which a quotation is what somebody says ("the slogan “…”")."""
    works: frozenset[str] = frozenset()
    """Nouns and participles straight behind which a quotation is the title of a work or a name ("the film “…”")."""
    ordinals: frozenset[str] = frozenset()
    """Words of ``according`` that may also count ("second")."""
    measures: frozenset[str] = frozenset()
    """Lemmas of nouns that things go by and that say nothing: "according to schedule"."""
    proving: frozenset[str] = frozenset()
    """Lemmas of verbs of saying that, of oneself, mean to prove or to intend."""
    negating: frozenset[str] = frozenset()
    """Adverbs that deny the verb beside them, for where a grammar does not mark them."""
    having: frozenset[str] = frozenset()
    """Lemmas of the auxiliaries by which somebody has said something; others make it said."""
    bidding: frozenset[str] = frozenset()
    """Lemmas of verbs by which authors tell their readers something themselves ("it must be said that")."""
    owing: frozenset[str] = frozenset()
    """Words before an infinitive that do the same (Italian "da ricordare")."""
    laws: frozenset[str] = frozenset()
    """Lemmas of nouns for rules, which provide what they say and tell nothing."""
    providing: frozenset[str] = frozenset()
    """Lemmas of verbs for what rules do."""
    parting: frozenset[str] = frozenset()
    """Phrases that give the quotation beside them to the subject of their own sentence ("with these words")."""
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    """Words that may stand between source, auxiliary and cue."""
    complementizers: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    """Words that open an infinitive as content."""
    asking: frozenset[str] = frozenset()
    """Words that open what somebody is asked to do, where a parser hangs it on the noun before."""
    naming: frozenset[str] = frozenset()
    """Lemmas of verbs that call something by a name, so that one word between quotation marks is somebody's."""
    null_subject: bool = False
    """Whether a verb needs no subject: whoever spoke goes on."""
    relative_sources: bool = True
    """Whether a relative pronoun is the source, as in PolNeAR, or what it stands for."""
    resumed: bool = True
    """Whether a quotation in a new sentence goes on with the attribution before, as in PolNeAR, or is a new one."""
    keep_complementizer: bool = False
    """Whether the complementizer counts as content, as in PARC and PolNeAR."""
    pronouns: dict[str, str] = field(default_factory=dict)
    """Subject pronouns, to what they stand for: PER, ORG or ANY."""
    relatives: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    """Those articles behind which nobody known is meant."""
    origins: frozenset[str] = frozenset()
    """Prepositions before a source behind its cue ("from the ministry they say")."""
    inner: frozenset[str] = frozenset()
    """Prepositions inside a source's noun phrase ("of")."""
    stops: frozenset[str] = frozenset()
    """Words that no noun phrase of a source contains."""
    conjunctions: frozenset[str] = frozenset()
    resuming: frozenset[str] = frozenset()
    """Pronouns that, before a verb of saying at the head of a sentence, stand for the sentence before."""
    closers: frozenset[str] = frozenset()
    """Words that, behind a comma, end reported content ("but")."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """Patterns that name one kind of incident.

    Each pattern is a regular expression over lower-case text and starts at a word with two literal letters at least.
    """

    subtype: str
    """ACLED's sub-event type, by its English name."""
    form: str
    """"noun", "verb" (in the active voice), "participle" (of either voice) or "passive" (its subject is the target)."""
    patterns: tuple[str, ...]
    needs: str = ""
    """What its sentence must name besides, for the words to be meant literally: "" nothing, "force" (arms and armed
    people), "harm" (these or people harmed), "any" (these or police, crowds, victims), "victims" (force or politics),
    "killing", "states"; or, the sentence before counting too, "crowd", "unrest", "captives", "custody", "seats", and,
    the article's opening counting as well, "politics" and "riot". Of several, parted by blanks, each must be met."""
    genitive: str = "initiator"
    """The role of a noun's genitive: "attack of" takes its initiator, "killing of" its target."""
    generic: str = ""
    """What another telling of it may say better: the "type", where it says only that there was violence or a protest,
    or the "subtype"."""


@dataclass(frozen=True, slots=True)
class Part:
    """What must stand in a relation to the head of a construction."""

    role: str
    """"subject" (of either voice), "doer", "sufferer", "quality" (an adjective or adverb of it or of its nouns,
    or a noun beside one), "reflexive", "auxiliary", "governor" (the verb over an infinitive), "anywhere" (in the
    sentence), or the lemma of the preposition before it; several, any of which will do, are parted by blanks."""
    words: frozenset[str] = frozenset()
    """The forms that may stand there, in lower case; none: anything."""
    place: bool = False
    """Whether the name of a place may stand there; without ``words``, nothing else may."""


@dataclass(frozen=True, slots=True)
class Construction:
    """A kind of incident told by a word and what depends on it, in any order and with any words between."""

    subtype: str
    """As in ``Trigger``; empty where the construction tells of no incident, whatever its words may tell elsewhere."""
    heads: frozenset[str]
    """Forms of the verbs or nouns, in lower case."""
    parts: tuple[Part, ...]
    """All of which must stand there."""
    without: tuple[Part, ...] = ()
    """None of which may."""
    needs: str = ""
    genitive: str = "initiator"
    generic: str = ""


@dataclass(frozen=True, slots=True)
class Refinement:
    """Words in an incident's clause that make its sub-event type finer, or another."""

    pattern: str
    of: frozenset[str]
    """The sub-event types that are refined."""
    to: str
    generic: bool = False
    """Whether only where the trigger leaves its sub-type open."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Words that tell what an article is about, and what its words of violence do not mean there."""

    words: str
    opening: int
    """How many different ones its headline and first sentence must hold."""
    whole: int
    """How many its first paragraphs must."""
    stops: frozenset[str]
    """ACLED's event types that are not meant."""
    lifted: str = ""
    """Words in whose sentence they are all the same."""


@dataclass(frozen=True, slots=True)
class SideWords:
    """Who strikes and who is struck. Strings are patterns over lower-case text, of single words unless they say."""

    kinds: dict[str, str] = field(default_factory=dict)
    """Nouns by whom they name, the first that fits: "culprit" (whoever did it), "rebel", "police", "armed" (soldiers),
    "post" (of the armed), "crowd" (which gathers without arms), "folk" (people who may), "unarmed", "place"."""
    owners: dict[str, str] = field(default_factory=dict)
    """Phrases of the same kinds that decide for a noun that is none of these: "a car of the police"."""
    defaults: dict[str, str] = field(default_factory=dict)
    """The same where nothing else in a noun's phrase decides, and "seat" (of power)."""
    collective: str = ""
    """Nouns of crowds and folk of which each names many."""
    onto: str = ""
    """Prepositions before what an act is directed at, those that are ambiguous behind a verb aside."""
    to: str = ""
    """Those that are."""
    along: str = ""
    """Prepositions before the other side of a fight ("with")."""
    by_hand: str = ""
    """Nouns of a phrase that means "by" ("at the hands of")."""
    perishing: str = ""
    """Verbs, with their auxiliaries, whose subject suffers without a passive ("died")."""
    hitting: str = ""
    """Verbs of which an act may be the subject, and whom it hits the object ("the attack struck a school")."""
    butt: str = ""
    """Nouns by which a subject is what is acted on ("the object of")."""
    each_other: str = ""
    """The pronoun by which those whom a verb names do it to each other."""
    firearms: str = ""
    """Arms, and acts with them, that are beyond a crowd's; anywhere in a sentence."""
    shots: str = ""
    """Triggers that tell of shots from small arms."""
    gunfire: str = ""
    """Triggers that are excessive force where police or soldiers do it to a crowd."""
    bursting: str = ""
    """Triggers of ground taken that are violent where a crowd does it ("stormed")."""
    seizing: str = ""
    """Triggers of an arrest that are an abduction where outlaws do it ("captured")."""
    captors: str = ""
    """Outlaws who seize people, and what they want for them; anywhere in a sentence."""
    street: str = ""
    """Words of an article about protests or riots; anywhere in a sentence."""


@dataclass(frozen=True, slots=True)
class Incidents:
    """Triggers of incidents by ACLED type, and words for actors, casualties and their doubt.

    Strings are regular expressions over lower-case text, bounded by words, empty where the language has none.
    """

    triggers: tuple[Trigger, ...] = ()
    constructions: tuple[Construction, ...] = ()
    """They go before triggers at the same word; of several with one head, the first that fits holds."""
    containers: frozenset[str] = frozenset()
    """Nouns that only count or bundle what follows ("dozens of", "a hail of")."""
    implicatives: frozenset[str] = frozenset()
    """Lemmas of verbs under which an infinitive came about ("managed to", "began to")."""
    refinements: tuple[Refinement, ...] = ()
    topics: tuple[Topic, ...] = ()
    force: str = ""
    """Arms, armed people, acts of war."""
    harm: str = ""
    """People dead and hurt, fronts and borders."""
    order: str = ""
    """Police, crowds, victims: words that bear out the mildest triggers only."""
    politics: str = ""
    """Terror, organised crime, opposition, office: what makes an arrest or a killing more than common crime."""
    crowd: str = ""
    """Streets, slogans, demands: what makes a gathering or a strike a protest."""
    killing: str = ""
    """People who kill or are killed in conflicts: what makes an execution or a murder no court's and no plan's."""
    captives: str = ""
    """Hostages and their captors: what makes a seizure or a release one of people."""
    custody: str = ""
    """Police and others who seize by law or in its name: what makes weaker words than "arrested" an arrest."""
    seats: str = ""
    """Seats of power and ground that can be occupied."""
    unrest: str = ""
    """Police, crowds, streets: what makes an uproar a riot."""
    riot: str = ""
    """Protesters, supporters, prisoners and what they throw: what makes a fire or a broken door one of a riot."""
    states: str = ""
    """Governments, borders, armies: what makes a deal one between states or sides of a war."""
    private: str = ""
    """Words of common crime: family, robbery, the course of justice."""
    accidents: str = ""
    """Words of accidents and their rescue: an article that opens with them, and without arms, tells of no attack."""
    offences: str = ""
    """Words of business and office crime, whose arrests are never politics."""
    figurative: str = ""
    """Set phrases around a trigger's word that mean something else ("heart attack")."""
    other_genres: str = ""
    """Words of sport, business, fiction and accidents: no weak trigger holds in their sentence."""
    negations: str = ""
    """Words that deny what follows within a few words."""
    denials: str = ""
    """Verbs by which somebody denies what follows, or rejects it as an accusation."""
    conditions: str = ""
    """Conjunctions of supposition ("if") with what may stand between them and the trigger's clause end."""
    announced: str = ""
    """Auxiliaries that after a past verb of saying speak of the future ("he said that he would")."""
    hearsay: str = ""
    """Words by which the article reports without standing by it ("reportedly")."""
    hearsay_auxiliaries: str = ""
    """Auxiliaries that do the same straight before a verb: the Italian conditional."""
    culprits: str = ""
    """Pattern of who or what did it as known from before ("the attacker", "the device")."""
    definites: str = ""
    """Definite articles and pointing words, by which a noun takes up what was told."""
    another: str = ""
    """Words before a trigger that make it one more of its kind."""
    meanwhile: str = ""
    """Words by which a sentence turns to something else: "hours later", "elsewhere"."""
    unreal: str = ""
    """Words that make what follows a plan, threat, wish, fear or condition."""
    unreal_after: str = ""
    """The same straight behind the trigger."""
    resets: str = ""
    """Conjunctions behind which such words reach no further ("after")."""
    lapsed: str = ""
    """Words that an agreement no longer holds."""
    concluded: str = ""
    """Words that an agreement came about; without them its name is only a mention of one."""
    wary: bool = False
    """Whether a mention without place and figures that leaves open what happened establishes nothing by itself."""
    history: frozenset[str] = frozenset()
    """Mood and tense in Universal Dependencies' terms by which history is told rather than news ("Ind Past")."""
    homographs: str = ""
    """Finite forms of such a tense that are participles too, unless their subject stands before them."""
    background_forms: frozenset[str] = frozenset()
    """Forms of a verb in whose clause a noun does not tell that it happened ("Inf", "Ind Fut")."""
    unfinished: frozenset[str] = frozenset()
    """Forms in whose clause it does so only where a place is named ("Ind Imp")."""
    charges: frozenset[str] = frozenset()
    """Lemmas of words of courts, of whose complements none is news ("condannare per una strage")."""
    presupposing: frozenset[str] = frozenset()
    """Lemmas of verbs whose object is known to have happened, and is not told by them ("to condemn an attack")."""
    background: str = ""
    """Words that put a clause into history or make a general statement of it."""
    modals: str = ""
    """Auxiliaries and particles before a verb that is not asserted."""
    modal_exceptions: str = ""
    """Verbs before such a particle under which the act is asserted all the same ("continued to")."""
    bare_verbs: frozenset[str] = frozenset()
    """Nouns that are infinitives behind such an auxiliary ("could attack")."""
    passive: str = ""
    """Auxiliaries of the passive."""
    active: str = ""
    """Auxiliaries of the perfect."""
    participles_are_active: bool = False
    """Whether a participle without auxiliary is read as a past tense ("shelled") and not as a passive."""
    by: str = ""
    agent: str = ""
    """The prepositions before the agent of a passive, as single words."""
    means: str = ""
    """Prepositions between an act and the verb that carries it out ("answered with"), as single words."""
    against: str = ""
    genitive: str = ""
    between: str = ""
    borders: str = ""
    """Words before ``between`` that make the two names a place and not two parties."""
    together: str = ""
    """"and", "with": what joins the parties of a clash or an agreement."""
    prepositions: str = ""
    """Prepositions behind which a phrase is no subject."""
    possessive: str = ""
    articles: str = ""
    """Articles and other small words before a noun, numbers too."""
    determiners: str = ""
    """The definite articles alone."""
    light_verbs: str = ""
    """Verbs whose subject is the initiator of the noun that they govern ("launched")."""
    undergo: str = ""
    """Verbs whose subject is the target ("suffered")."""
    groups: dict[str, str] = field(default_factory=dict)
    """Nouns of acting groups, to "armed" (a state's), "rebel", "police", "state" or "people", or "object" and
    "post" (a military one) for what can only be hit."""
    group_countries: dict[str, str] = field(default_factory=dict)
    modifiers: frozenset[str] = frozenset()
    """Adjectives and nouns within such a group's phrase."""
    sides: SideWords = SideWords()
    names_precede: bool = False
    """Whether a group's proper name stands before its noun ("Wagner forces") or behind it."""
    claims: str = ""
    """Verbs whose subject gives the report that is their object ("denounces")."""
    takes_up: str = ""
    """The opening of a sentence that gives the one before to a source ("this was announced by")."""
    here: str = ""
    """Words that refer back to the place of the sentence before."""
    beside: str = ""
    """A distance or direction before a place that lies off the scene ("kilometres from")."""
    bound: str = ""
    """Words before a place that somebody only comes from, lives in or is bound for."""
    starters: str = ""
    """Conjunctions that a summary does not begin with."""
    numbers: dict[str, int] = field(default_factory=dict)
    floors: dict[str, int] = field(default_factory=dict)
    """Counts without a figure that are at least one ("dozens")."""
    one_harmed: dict[str, str] = field(default_factory=dict)
    """Predicates in the singular whose subject is one person harmed, to the kind ("was killed")."""
    indefinite: str = ""
    """Counts without a figure ("dozens")."""
    conjunctions: str = ""
    """Conjunctions that part two counts."""
    thousands: str = ","
    """The mark that groups thousands in figures."""
    at_least: str = ""
    at_most: str = ""
    ranges: str = ""
    """What stands between the two figures of a range, behind ``range_opens``."""
    range_opens: str = ""
    either: str = ""
    """What stands between the two figures of a range that nothing opens ("or")."""
    approximations: str = "(?!)"
    """Words before a figure that leave it what it is ("about", "another")."""
    partitive: str = ""
    """What behind a figure makes it a part of the one before ("of them")."""
    manner: str = ""
    """Words behind such a part that tell how, and not who ("seriously")."""
    people: str = ""
    """Nouns of people who are counted."""
    harmed: dict[str, str] = field(default_factory=dict)
    """What follows a count of people, to the kind of casualty by its English name."""
    harming: dict[str, str] = field(default_factory=dict)
    """What stands before a count of people, to the kind."""
    transitive_auxiliaries: frozenset[str] = frozenset()
    """Lemmas of auxiliaries behind which a word of harm tells what its subject did, not suffered ("ha ucciso")."""
    unharmed: dict[str, str] = field(default_factory=dict)
    """Statements that nobody was harmed, to the kind."""
    among: str = ""
    """What marks a count as a part of the one before it ("including")."""
    not_people: str = ""
    """Words behind a figure that is no count of people."""


@dataclass(frozen=True, slots=True)
class LanguageData:
    """Everything that the components know of one language. ``code`` is ISO 639-1."""

    code: str
    names: Names
    times: Times
    attribution: Attribution
    incidents: Incidents
    abbreviations: frozenset[str] = field(default_factory=frozenset)
    """Lower-case words with a full stop that do not end a sentence."""
