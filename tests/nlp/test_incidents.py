"""Incidents from sentences whose other results are set by hand."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import spacy

from geo.lang.registry import get
from geo.nlp import extensions, sentences  # noqa: F401  (registers extensions and factory)
from geo.nlp.incidents import Found, Incidents
from geo.nlp.subtypes import TYPES
from geo.records import Article, Incident, Place, Quote, Source, Timex, Toponym


def place(name: str, code: str | None) -> Place:
    return Place(id=name, name=name, kind="city", lat=sum(map(ord, name)) % 60, lon=0.0, country_code=code)


def read(
    language: str,
    text: str,
    *,
    places: dict[str, tuple[str, str | None]] | None = None,
    times: dict[str, str] | None = None,
    quotes: tuple[Quote, ...] = (),
    published: str | None = None,
) -> tuple[Incident, ...]:
    """The incidents of a text; ``places`` gives role and country by name, ``times`` the value by words."""
    return look(language, text, places=places, times=times, quotes=quotes, published=published).incidents


def look(
    language: str,
    text: str,
    *,
    places: dict[str, tuple[str, str | None]] | None = None,
    times: dict[str, str] | None = None,
    quotes: tuple[Quote, ...] = (),
    published: str | None = None,
) -> Found:
    nlp = spacy.blank(language)
    nlp.add_pipe("dateline_sentences")
    doc = nlp.make_doc(text)
    doc._.article = Article("a", text, published=published)
    doc._.toponyms = tuple(
        Toponym(m.start(), m.end(), m.group(), role, 0.9, place(m.group(), code))  # type: ignore[arg-type]
        for m in re.finditer("|".join(map(re.escape, places or {"\0": None})), text)
        for role, code in [(places or {})[m.group()]]
    )
    doc._.timexes = tuple(
        Timex(text.index(n), text.index(n) + len(n), n, "TIME" if "T" in v else "DATE", v)
        for n, v in (times or {}).items()
    )
    doc._.quotes = quotes
    return Incidents(get(language)).find(nlp(doc))


def quote(text: str, words: str, name: str, code: str, kind: str = "direct") -> Quote:
    start = text.index(words)
    return Quote("q1", kind, ((start, start + len(words)),), words, Source(0, 1, name, name, code))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "text", "subtype"),
    [
        ("it", "Scontri tra soldati si sono registrati al confine.", "Armed clash"),
        ("it", "Un raid aereo ha distrutto un deposito.", "Air/drone strike"),
        ("it", "Un kamikaze si è fatto esplodere al mercato.", "Suicide bomb"),
        ("it", "I ribelli hanno rapito due giornalisti, rapiti all’alba.", "Abduction/forced disappearance"),
        ("it", "Migliaia di persone sono scese in piazza a Roma.", "Peaceful protest"),
        ("it", "I tassisti in sciopero hanno sfilato per le strade.", "Peaceful protest"),
        ("it", "La polizia ha disperso con i lacrimogeni la manifestazione di protesta.", "Protest with intervention"),
        ("it", "Scontri tra manifestanti e polizia nella capitale.", "Violent demonstration"),
        ("it", "L’esercito ha riconquistato la città.", "Government regains territory"),
        ("it", "Le parti hanno firmato un accordo di pace.", "Agreement"),
        ("en", "Rebels and soldiers clashed near the border.", "Armed clash"),
        ("en", "A suicide bombing killed 12 people.", "Suicide bomb"),
        ("en", "A car bomb went off outside the ministry.", "Remote explosive/landmine/IED"),
        ("en", "Gunmen kidnapped three aid workers.", "Abduction/forced disappearance"),
        ("en", "Thousands marched through the capital.", "Peaceful protest"),
        ("en", "Train drivers on strike rallied in the streets.", "Peaceful protest"),
        ("en", "Police fired tear gas at an anti-government protest.", "Protest with intervention"),
        ("en", "The two sides signed a peace deal.", "Agreement"),
        ("en", "Militants captured the town after days of shelling.", "Non-state actor overtakes territory"),
        ("en", "Government troops recaptured the town.", "Government regains territory"),
        ("en", "Artillery fire hit the village.", "Shelling/artillery/missile attack"),
        ("en", "Troops had begun to shell the village.", "Shelling/artillery/missile attack"),
        ("it", "Le truppe continuano a bombardare il villaggio.", "Shelling/artillery/missile attack"),
    ],
)
def test_kinds(language: str, text: str, subtype: str) -> None:
    found = read(language, text)
    assert subtype in [i.subtype for i in found]
    assert all(i.type == TYPES[i.subtype] for i in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "I tassisti sono in sciopero da ieri."),
        ("en", "Train drivers went on strike."),
        ("it", "L’esercito minaccia un attacco contro le truppe."),
        ("it", "Baku nega di aver compiuto bombardamenti."),
        ("it", "Non ci sono stati scontri tra i soldati."),
        ("it", "Il ministro chiede un cessate il fuoco."),
        ("it", "Il generale teme una nuova offensiva militare."),
        ("it", "Il colpo di stato del 1973 resta nella memoria."),
        ("it", "Uno scontro tra auto ha causato due morti."),
        ("it", "L’attacco della squadra ha segnato tre gol, morto il gioco."),
        ("it", "È morto per un attacco di cuore."),
        ("it", "Scontro in aula tra governo e opposizione."),
        ("en", "The army could attack the rebels."),
        ("en", "Officials denied shelling the town."),
        ("en", "Rebels threatened to attack the base."),
        ("en", "The minister called for a ceasefire."),
        ("en", "He died of a heart attack."),
        ("en", "The striker led the attack and scored a goal as the crowd shot flares."),
        ("en", "It was the battle of the budget."),
        ("en", "The massacre of 1915 is taught in schools where soldiers speak."),
        ("en", "If troops attack, civilians will flee."),
        ("en", "The ceasefire collapsed within hours."),
    ],
)
def test_what_did_not_happen_is_no_incident(language: str, text: str) -> None:
    assert read(language, text) == ()


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("it", "Mosca nega di aver bombardato il villaggio.", "denied"),
        ("it", "Le forze azere smentiscono di aver attaccato le truppe.", "denied"),
        ("it", "Se l’esercito attaccasse le truppe, sarebbe guerra.", "hypothetical"),
        ("en", "Officials denied having shelled the town.", "denied"),
        ("en", "Moscow denied that its forces had shelled the town.", "denied"),
        ("en", "If rebels shelled the town, many would flee.", "hypothetical"),
    ],
)
def test_what_is_denied_or_supposed_is_kept_apart(language: str, text: str, status: str) -> None:
    found = look(language, text)
    assert found.incidents == ()
    assert [i.status for i in found.unasserted] == [status]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Secondo i ribelli l’aviazione avrebbe bombardato il villaggio."),
        ("it", "Il villaggio sarebbe stato bombardato."),
        ("en", "Warplanes reportedly bombed the rebels’ village."),
    ],
)
def test_hearsay_is_alleged(language: str, text: str) -> None:
    assert [i.status for i in look(language, text).incidents] == ["alleged"]


def test_what_is_announced_for_later_has_not_happened() -> None:
    assert look("it", "Il generale ha detto che avrebbe bombardato il villaggio.") == ((), ())


def test_a_list_of_places_goes_together() -> None:
    text = "Bombardamenti nelle regioni di Dashkesan, Lachin e Kalbajar."
    (incident,) = read("it", text, places=dict.fromkeys(("Dashkesan", "Lachin", "Kalbajar"), ("literal", "AZ")))
    assert incident.toponyms == (0, 1, 2)


def test_associative_places_are_not_the_scene() -> None:
    (incident,) = read("en", "Shelling killed two soldiers, Kyiv said.", places={"Kyiv": ("associative", "UA")})
    assert incident.toponyms == ()


def test_each_trigger_takes_its_own_place() -> None:
    text = "Shelling hit Bakhmut, while protesters gathered in Warsaw."
    found = read("en", text, places={"Bakhmut": ("literal", "UA"), "Warsaw": ("literal", "PL")})
    assert [(i.type, i.toponyms) for i in found] == [("Explosions/Remote violence", (0,)), ("Protests", (1,))]


def test_a_place_is_inherited_only_where_the_text_points_back() -> None:
    places = {"Goma": ("literal", "CD")}
    (pointing,) = read("en", "Rebels hold Goma. Shelling killed six civilians in the city.", places=places)
    (silent,) = read("en", "Rebels hold Goma. Shelling killed six civilians.", places=places)
    assert (pointing.toponyms, silent.toponyms) == ((0,), ())


def test_a_ceasefire_begins_at_the_time_behind_it() -> None:
    text = "In mattinata le parti hanno concordato un cessate il fuoco a partire dalle 9 locali (le 7 in Italia)."
    (incident,) = read(
        "it",
        text,
        places={"Italia": ("literal", "IT")},
        times={
            "mattinata": "2022-09-13TMO",
            "dalle 9 locali": "2022-09-13T09:00+04:00",
            "le 7": "2022-09-13T07:00+02:00",
        },
    )
    assert incident.when is not None and incident.when.begin == "2022-09-13T09:00+04:00"
    assert incident.toponyms == ()


def test_no_time_is_invented() -> None:
    (incident,) = read("en", "Shelling hit the village.", published="2022-09-13")
    assert incident.when is None


def test_the_part_of_a_day_is_told_as_its_day() -> None:
    (incident,) = read("en", "Shelling hit the village on Tuesday morning.", times={"Tuesday morning": "2022-09-13TMO"})
    assert incident.when is not None and incident.when.begin == "2022-09-13"


def test_an_old_date_makes_history() -> None:
    text = "Shelling hit the village in 1994."
    assert read("en", text, times={"1994": "1994"}, published="2022-09-13") == ()


def test_what_a_quote_tells_is_its_source_s_claim() -> None:
    text = "“Azerbaijani forces shelled our positions,” the ministry said."
    (incident,) = read("en", text, quotes=(quote(text, "Azerbaijani forces shelled our positions,", "ministry", "AM"),))
    assert incident.claimed_by is not None
    assert (incident.claimed_by.country_code, incident.quotes) == ("AM", ("q1",))


def test_narration_that_a_quote_repeats_takes_its_source() -> None:
    words = "Alcune posizioni e rifugi dell’esercito sono stati sottoposti a intenso fuoco dei mortai"
    text = f"Posizioni e rifugi sottoposti a un intenso fuoco di mortai: “{words}”, ha detto il ministero."
    found = read("it", text, quotes=(quote(text, words, "ministero", "AZ"),))
    assert {i.claimed_by.country_code if i.claimed_by else None for i in found} == {"AZ"}


def test_the_article_s_own_voice_claims_nothing() -> None:
    (incident,) = read("it", "Scontri tra soldati si sono registrati al confine.")
    assert incident.claimed_by is None


def test_figures_of_the_next_sentence_belong_to_the_incident_before() -> None:
    (incident,) = read("en", "Shelling hit the village. At least nine civilians were killed.")
    assert [(c.low, c.high) for c in incident.casualties] == [(9, None)]


def test_two_mentions_of_one_happening_are_one_incident() -> None:
    text = "Shelling hit Stepanakert. The shelling killed six soldiers near Stepanakert."
    places = {"Stepanakert": ("literal", "AZ")}
    (incident,) = read("en", text, places=places)
    assert [c.low for c in incident.casualties] == [6]


def test_hearsay_tells_the_kind_where_others_leave_it_open() -> None:
    text = "Una granata sarebbe stata lanciata a Ravel. L'attacco ha fatto tre morti."
    (incident,) = read("it", text, places={"Ravel": ("literal", "SY")})
    assert incident.subtype == "Grenade"


def test_shots_are_no_part_of_an_explosion() -> None:
    text = "Un'autobomba è esplosa a Ravel. Poco dopo c'è stata una sparatoria a Zemira: uccisi due civili."
    found = read("it", text, places={"Ravel": ("literal", "NO"), "Zemira": ("literal", "NO")})
    assert [i.type for i in found] == ["Explosions/Remote violence", "Violence against civilians"]


def test_two_sides_accounts_stay_apart() -> None:
    one, two = "Armenian forces shelled our positions", "Azerbaijani forces shelled our towns"
    text = f"“{one},” Baku said. “{two},” Yerevan said."
    quotes = (quote(text, one, "Baku", "AZ"), replace(quote(text, two, "Yerevan", "AM"), id="q2"))
    found = read("en", text, quotes=quotes)
    assert [i.claimed_by.country_code for i in found if i.claimed_by] == ["AZ", "AM"]
    assert [i.id for i in found] == ["i1", "i2"]


def test_offsets_and_summary_are_the_text_s_own_words() -> None:
    text = "Ieri è piovuto. L’esercito ha bombardato il villaggio.\nPoi silenzio."
    (incident,) = read("it", text)
    assert text[incident.start : incident.end].rstrip(".") == incident.summary.rstrip(".")
    assert "bombardato" in incident.summary and "\n" not in incident.summary


def test_a_language_without_words_gives_nothing() -> None:
    from geo.lang.base import Attribution, LanguageData, Names, Times
    from geo.lang.base import Incidents as Words

    data = LanguageData("xx", Names(), Times(), Attribution(), Words())
    doc = spacy.blank("xx").make_doc("Shelling killed six.")
    assert Incidents(data).find(doc) == ((), ())


def test_markup_in_the_text_is_only_text() -> None:
    (incident,) = read("en", "Shelling hit <script>alert(1)</script> and killed two soldiers.")
    assert "<script>" in incident.summary


@pytest.mark.parametrize(
    ("language", "text", "subtype"),
    [
        ("it", "L’esercito azero ha conquistato la città di Goris.", "Non-state actor overtakes territory"),
        ("it", "L’esercito armeno ha conquistato la città di Goris.", "Government regains territory"),
        ("it", "I ribelli armeni hanno conquistato la città di Goris.", "Non-state actor overtakes territory"),
        ("it", "La città di Goris è stata conquistata dopo i bombardamenti.", "Armed clash"),
        ("en", "The rebels have seized Goris.", "Non-state actor overtakes territory"),
        ("en", "Armenian troops have captured Goris.", "Government regains territory"),
    ],
)
def test_who_took_the_ground_tells_the_kind(language: str, text: str, subtype: str) -> None:
    found = read(language, text, places={"Goris": ("literal", "AM")})
    assert subtype in [i.subtype for i in found]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("it", "Un gruppo di jihadisti ha attaccato i soldati.", "Battles"),
        ("it", "Un gruppo di jihadisti ha attaccato i passeggeri.", "Violence against civilians"),
        ("en", "Gunmen killed six soldiers.", "Battles"),
        ("en", "Gunmen killed six worshippers.", "Violence against civilians"),
    ],
)
def test_an_attack_on_armed_people_is_a_clash(language: str, text: str, kind: str) -> None:
    assert [i.type for i in read(language, text)] == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Strage al mercato. Un kamikaze si è fatto esplodere e ha ucciso nove persone. L’attacco era temuto."),
        ("it", "Attentato al mercato: due autobombe sono esplose. L’attentato ha ucciso nove persone, tutti civili."),
        ("en", "A suicide bombing tore through the market. The attack killed nine civilians."),
    ],
)
def test_words_that_leave_the_kind_open_join_the_telling_that_gives_it(language: str, text: str) -> None:
    (incident,) = read(language, text)
    assert incident.type == "Explosions/Remote violence"
    assert [c.low for c in incident.casualties] == [9]


def test_one_more_of_a_kind_is_another_incident() -> None:
    text = "Un’autobomba è esplosa al mercato. Una seconda autobomba è esplosa al porto."
    assert len(read("it", text)) == 2


def test_a_sum_of_several_countries_attacks_is_none_of_them() -> None:
    text = (
        "Attentati in Iraq e Siria. In Iraq un’autobomba ha ucciso due civili. In Siria un’altra autobomba è esplosa."
    )
    found = read("it", text, places={"Iraq": ("literal", "IQ"), "Siria": ("literal", "SY")})
    assert [i.subtype for i in found] == ["Remote explosive/landmine/IED"] * 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "L’uomo ha ucciso la moglie a colpi di pistola durante una lite."),
        ("it", "Arrestato per corruzione un deputato."),
        ("it", "Il presidente ha rilasciato un’intervista ai giornalisti."),
        ("it", "Annullato il gay pride dopo le proteste dei vescovi."),
        ("it", "La nuova legge è stata approvata per la giustizia dei soldati."),
        ("it", "I soldati ricordano l’anno scorso l’attacco al villaggio."),
        ("en", "He was arrested for fraud after the rally."),
        ("en", "He had pleaded guilty to the attack on soldiers."),
    ],
)
def test_common_crime_and_what_is_long_past_are_no_incidents(language: str, text: str) -> None:
    assert read(language, text) == ()


def test_a_dateline_is_no_scene() -> None:
    text = "KIEV, 10 mag. (Agenzia) – Due missili hanno centrato un condominio uccidendo sei civili."
    (incident,) = read("it", text, places={"KIEV": ("literal", "UA")}, times={"10 mag.": "2023-05-10"})
    assert (incident.toponyms, incident.when) == ((), None)


def test_a_place_that_only_tells_the_distance_is_no_scene() -> None:
    text = "Un raid aereo ha colpito Baquba, 65 chilometri a nord di Bagdad."
    (incident,) = read("it", text, places=dict.fromkeys(("Baquba", "Bagdad"), ("literal", "IQ")))
    assert incident.toponyms == (0,)


def test_a_time_is_inherited_from_the_sentence_before_in_the_paragraph() -> None:
    (incident,) = read("en", "The town woke late on Monday. Shelling hit the market.", times={"Monday": "2023-05-08"})
    assert incident.when is not None and incident.when.begin == "2023-05-08"
    (apart,) = read("en", "The town woke late on Monday.\nShelling hit the market.", times={"Monday": "2023-05-08"})
    assert apart.when is None


def test_a_sentence_may_give_the_source_of_the_one_before() -> None:
    text = "Due missili hanno centrato un condominio. Lo ha reso noto il governatore."
    (incident,) = read("it", text)
    assert incident.claimed_by is not None and incident.claimed_by.name == "governatore"


def test_who_denies_is_kept() -> None:
    (denied,) = look("it", "L’esercito nega di aver bombardato il villaggio.").unasserted
    assert denied.claimed_by is not None and denied.claimed_by.name == "esercito"


def test_who_brokered_a_ceasefire_is_no_scene() -> None:
    text = "A ceasefire brokered by Moscow took effect in Donetsk."
    (incident,) = read("en", text, places={"Moscow": ("literal", "RU"), "Donetsk": ("literal", "UA")})
    assert incident.toponyms == (1,)


def test_a_dateline_names_neither_actor_nor_summary() -> None:
    text = "KYIV, Ukraine, March 4 (Reuters) - Russian drones struck an apartment block in Odesa overnight."
    places = {"KYIV": ("literal", "UA"), "Ukraine": ("literal", "UA"), "Odesa": ("literal", "UA")}
    (incident,) = read("en", text, places=places)
    assert incident.summary.startswith("Russian drones struck")
    assert [(a.country_code, a.role) for a in incident.actors] == [("RU", "initiator")]


def test_places_of_the_first_mention_outlast_those_that_take_it_up() -> None:
    text = (
        "Almeno 14 persone sono morte nei raid aerei su Beirut. L'esercito ha confermato di aver colpito i depositi. "
        "Prima dei bombardamenti era stato chiesto ai civili di andarsene."
    )
    (incident,) = read("it", text, places={"Beirut": ("literal", "LB")})
    assert len(incident.toponyms) == 1


def test_figures_from_elsewhere_are_not_carried_over() -> None:
    text = "Un raid aereo ha colpito Tiro. Secondo i media due civili sono rimasti feriti a {}."
    for where, carried in (("Tiro", 1), ("Haifa", 0)):
        places = {"Tiro": ("literal", "LB"), "Haifa": ("literal", "IL")}
        (incident,) = read("it", text.format(where), places=places)
        assert len(incident.casualties) == carried, where


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("Its forces captured the village of Novoselivka.", "Government regains territory"),
        ("Turkey brokered an exchange of 200 prisoners last week.", "Agreement"),
    ],
)
def test_forces_of_an_unnamed_side_and_exchanges(text: str, subtype: str) -> None:
    assert [i.subtype for i in read("en", text)] == [subtype]


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("Scontri in piazza a Tunisi dopo i funerali.", "Violent demonstration"),
        ("I manifestanti si sono scontrati con le forze dell’ordine.", "Violent demonstration"),
        ("Stamattina altri cinque razzi sono caduti sulla città.", "Shelling/artillery/missile attack"),
        ("Otto esplosioni hanno fatto più di 250 morti.", "Remote explosive/landmine/IED"),
        ("Bomba in un mercato, decine di morti.", "Remote explosive/landmine/IED"),
        ("Un diplomatico è stato colpito a morte nella capitale.", "Attack"),
        ("Il ritrovamento e smantellamento di una batteria di otto razzi.", "Disrupted weapons use"),
        ("Dieci militanti sono stati arrestati dalla polizia.", "Arrests"),
        ("La Corea ha lanciato sette missili nel mare.", "Other"),
        ("In migliaia in piazza per chiedere elezioni.", "Peaceful protest"),
        ("Incendiate auto e negozi in periferia.", "Violent demonstration"),
        ("Una bomba a mano è stata lanciata contro un mercato.", "Grenade"),
        ("Un elicottero militare è stato abbattuto dai ribelli.", "Armed clash"),
        ("Le truppe etiopi sono entrate a Mogadiscio.", "Non-violent transfer of territory"),
        ("I pirati hanno sequestrato un mercantile.", "Abduction/forced disappearance"),
    ],
)
def test_families_of_words_of_the_news(text: str, subtype: str) -> None:
    assert [i.subtype for i in read("it", text)] == [subtype]


@pytest.mark.parametrize(
    "text",
    [
        "Rapina alle poste.\nUn morto e due feriti.\nI banditi hanno preso in ostaggio tre persone con una pistola.",
        "Enorme esplosione in una raffineria.\nL'esplosione ha provocato 43 feriti.",
        "Un editoriale, duro attacco alla guerra in Iraq.",
        "I capi hanno chiesto un riscatto per la liberazione di due ostaggi.",
        "Il capo dei ribelli è accusato per stupro, crimini di guerra e altro.",
        "Nel 2014 la polizia uccise un giovane armato di pistola.",
    ],
)
def test_crime_accidents_and_history_by_what_the_article_opens_with(text: str) -> None:
    assert read("it", text, times={"Nel 2014": "2014"} if "2014" in text else None) == ()


def test_whence_people_come_is_no_scene() -> None:
    text = "A Mosca un terrorista suicida proveniente dal Caucaso si è fatto esplodere."
    (incident,) = read("it", text, places={"Mosca": ("literal", "RU"), "Caucaso": ("literal", "RU")})
    assert incident.toponyms == (0,)


def test_a_headline_joins_the_account_that_a_source_gives_below() -> None:
    text = "La Corea effettua un test nucleare.\n«Il test nucleare è avvenuto a Kilju», ha detto il portavoce."
    said = quote(text, "Il test nucleare è avvenuto a Kilju", "portavoce", "KP")
    assert len(read("it", text, places={"Kilju": ("literal", "KP")}, quotes=(said,))) == 1


def test_tear_gas_is_no_attack() -> None:
    text = "La polizia ha sparato gas lacrimogeno contro centinaia di manifestanti."
    assert [i.subtype for i in read("it", text)] == ["Protest with intervention"]


def test_history_in_what_was_said_dates_no_incident() -> None:
    text = "Baku said on Tuesday that troops had opened fire on its positions, the worst since the war of 2020."
    said = Quote("q1", "indirect", ((text.index("that"), len(text) - 1),), text[20:-1], Source(0, 4, "Baku", "Baku"))
    times = {"Tuesday": "2022-09-13", "2020": "2020"}
    found = read("en", text, times=times, quotes=(said,), published="2022-09-13")
    assert [i.when for i in found] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "«La banda ha ammazzato il dialogo, il terrorismo», dice il ministro.",
        "Sembrava un attentato dei terroristi.",
        "In un primo momento si era pensato a un attentato dei terroristi.",
        "I parenti delle vittime della strage dei terroristi protestano.",
        "L’offensiva dei ribelli comincerà a giugno sul fronte.",
        "Il corteo dell’opposizione è stato rinviato a sabato.",
        "L’opposizione ha duramente attaccato la giunta dopo il voto con i militari.",
        "I soldati hanno fatto saltare l’accordo con i ribelli.",
        "Una strage di elefanti nel parco, i soldati cercano i bracconieri.",
        "Corteo storico in piazza con centinaia di figuranti.",
        "La polizia ha sequestrato droga; il rapporto rilasciato agli ostaggi non dice altro.",
        "Nei territori occupati i villaggi sono senza acqua.",
        "Il governatore, ucciso tre anni fa dai terroristi, era amico del sindaco.",
    ],
)
def test_mentions_that_establish_nothing(text: str) -> None:
    assert not read("it", text)


def test_the_headline_bears_out_the_words_below() -> None:
    text = "Kampala, i soldati nel quartiere\nNella notte hanno disinnescato due congegni a Kampala."
    places = {"Kampala": ("literal", "UG")}
    assert [i.subtype for i in read("it", text, places=places)] == ["Disrupted weapons use"]
    assert not read("it", text.partition("\n")[2], places=places)


def test_a_mention_too_vague_to_stand_alone_joins_another() -> None:
    told = "A Goma i ribelli hanno fatto esplodere un ordigno, dieci morti. L’attacco ha sconvolto i soldati."
    assert len(read("it", told, places={"Goma": ("literal", "CD")})) == 1
    assert not read("it", "L’attacco ha sconvolto i soldati.")
