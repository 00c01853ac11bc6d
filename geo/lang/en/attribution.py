"""How English news gives words to a speaker."""

from geo.lang.base import Attribution

_BARE = (
    "say says said add adds added announce announces announced argue argues argued acknowledge acknowledges"
    " acknowledged"
    " assert asserts asserted believe believes believed claim claims claimed concede concedes conceded conclude"
    " concludes"
    " concluded confirm confirms confirmed contend contends contended declare declares declared denied denies deny"
    " emphasized emphasizes estimate estimates estimated explain explains explained fear fears feared hope hopes"
    " hoped insist insists insisted joked note notes noted point_out points_out pointed_out"
    " predict predicts predicted promise promises promised recalled recounted reiterated remarked reported"
    " reports reveal"
    " reveals revealed stated stressed stresses suggest suggests suggested told tells"
    " tell tweeted tweets urged urges vow vows vowed warn warns warned wonder wondered worry write writes wrote"
    " accuse"
    " accuses accused admit admits admitted advised alleged alleges asked asks attacked backed blamed blames"
    " blasted blasts"
    " boasted called calls charged cite cites cited claimed complained condemned criticize criticizes criticized"
    " decried defended defends demanded demands denounced denounces described describes dismissed dismisses disclosed"
    " doubted echoed endorsed endorses expressed highlighted hailed lamented likened mocked mocks pledged"
    " pledges portrayed praised praises predicted proposed proposes questioned quipped railed rejected rejects"
    " repeated replied reminded referenced refused requested responded ridiculed scoffed slammed slams "
    " threatened touted testified urged voiced welcomed decides decided doubts cautioned countered disputed disputes"
    " indicated indicates mentioned mentions pointed_to points_to texted emailed went_on_to_say made_clear"
    " made_it_clear"
    " spoke_of spoke_about talked_about talks_about called_for calls_for calls_on called_on refers_to referred_to"
    " complained_about warned_of declined_to weighed_in singled_out laid_out lashed_out brushed_off expects"
    " expected_that"
    " predicts hopes_to would_like agree agrees agreed disagrees disagreed "
    " hinted hints implied implies invoked quoted quotes"
    " recommends recommended ruled speculated surmised swore teased yelled shouted chanted muttered mused opined"
    " observed observes offered learned answered"
).split()
_WEAK = (
    "show shows showed shown found finds find appear appears appeared seem seems seemed read reads know heard see saw"
    " proves proved demonstrates realized understand understands guess decided mean means meant"
).split()

ATTRIBUTION = Attribution(
    cues=frozenset(form.replace("_", " ") for form in (*_BARE, *_WEAK)),
    bare=frozenset(form.replace("_", " ") for form in _BARE),
    participles=frozenset(),
    lemmas=frozenset(
        "say tell add announce argue acknowledge assert believe claim concede conclude confirm contend declare deny"
        " emphasize estimate explain fear hope insist joke note predict promise recall recount reiterate remark report"
        " reveal state stress suggest tweet urge vow warn wonder worry write accuse admit advise allege ask call"
        " complain describe demand define disclose express label dub brand propose quip reply respond request order"
        " repeat remind testify think caution counter indicate text email shout chant yell swear recommend speculate"
        " imply hint invite instruct observe maintain assure boast lament muse opine retort scoff underline underscore"
        " highlight specify clarify elaborate continue read answer inform communicate post quote cite telegraph rule"
        " pledge threaten exclaim whisper scream cry concur notify point reckon forecast comment".split()
    ),
    genders={
        "he": "m",
        "she": "f",
        "mr": "m",
        "mr.": "m",
        "mrs": "f",
        "mrs.": "f",
        "ms": "f",
        "ms.": "f",
        "miss": "f",
        "sir": "m",
        "king": "m",
        "queen": "f",
        "prince": "m",
        "princess": "f",
        "spokesman": "m",
        "spokeswoman": "f",
        "chairman": "m",
        "chairwoman": "f",
        "congressman": "m",
        "congresswoman": "f",
    },
    gerunds=frozenset(
        "saying adding arguing noting calling telling claiming suggesting explaining declaring insisting"
        " asserting warning"
        " acknowledging describing accusing promising citing stating stressing predicting tweeting writing"
        " vowing urging"
        " asking announcing alleging conceding contending criticizing denouncing praising questioning reiterating"
        " emphasizing admitting recalling remarking joking complaining believing hoping fearing concluding mocking"
        " blaming dismissing defending slamming blasting quoting reminding".split()
    )
    | {"referring to", "pointing to", "pointing out", "calling for", "calling on", "talking about", "speaking of"},
    addressed=frozenset("told tell tells telling asked asks asking reminded reminding urged urging assured".split()),
    quoting=frozenset(
        "titled headlined labeled branded dubbed deemed termed tagged reading read declared apologized complimented"
        " laughed gushed lies went goes put puts continued continues featured gave gives delivered issued"
        " released sent published".split()
    ),
    according=frozenset({"according to", "in the words of", "in the view of", "in the opinion of", "per"}),
    according_clause=frozenset({"as"}),
    auxiliaries=frozenset(
        "has have had is was are were be been will would did does do could can may might must should 's 've 'd 'll"
        " having being".split()
    ),
    adverbs=frozenset(
        "also later then now not n't never repeatedly recently often already still just even once again further"
        " previously earlier publicly privately reportedly simply only first initially sometimes always explicitly"
        " additionally specifically clearly quickly strongly flatly openly sharply today yesterday himself herself"
        " themselves itself both all long frequently consistently famously immediately subsequently finally".split()
    ),
    parting=frozenset({"with these words", "in these words", "with the words"}),
    complementizers=frozenset("that whether if how why what who where when which".split()),
    infinitive=frozenset({"to"}),
    keep_complementizer=True,
    pronouns={
        "he": "PER",
        "she": "PER",
        "they": "ANY",
        "it": "ORG",
        "i": "PER",
        "we": "ANY",
        "you": "ANY",
        "who": "PER",
        "one": "ANY",
        "many": "ANY",
        "some": "ANY",
        "others": "ANY",
        "both": "ANY",
        "most": "ANY",
        "several": "ANY",
    },
    relatives=frozenset({"who", "which", "that"}),
    articles=frozenset({"the", "a", "an"}),
    indefinite=frozenset({"a", "an"}),
    origins=frozenset({"by"}),
    inner=frozenset("of for from in at with on to about against".split()),
    stops=frozenset(
        "that and but or as because while when if whether although though since than then so where how why what after"
        " before during until unless saying who which is are was were be been has have had will would do does did"
        " could can may might must should not n't".split()
    ),
    conjunctions=frozenset({"and", "or", "as well as"}),
    closers=frozenset(
        "but while though although according saying adding noting telling calling arguing prompting whereas"
        " suggesting"
        " referring citing explaining insisting including despite when".split()
    ),
)
