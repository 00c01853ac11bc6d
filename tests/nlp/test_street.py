"""Protests, riots and the developments around them in Italian, by whole classes of wordings."""

from __future__ import annotations

import pytest

from tests.nlp.test_incidents import read

PROTEST, HINDERED, SHOT = "Peaceful protest", "Protest with intervention", "Excessive force against protesters"
RIOT, MOB, LOOTING = "Violent demonstration", "Mob violence", "Looting/property destruction"
CHANGE, GROUND, BASE = (
    "Change to group/activity",
    "Non-violent transfer of territory",
    "Headquarters or base established",
)


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        # gathered before a seat of power, or for a demand
        ("Un centinaio di pensionati si è radunato ieri sotto la prefettura.", PROTEST),
        ("I familiari si sono riuniti per chiedere la verità sul naufragio.", PROTEST),
        ("Alcune decine di medici si sono accampate davanti al ministero.", PROTEST),
        ("Le madri hanno piantato le loro tende davanti all’ambasciata.", PROTEST),
        # marches, vigils, chains
        ("A Lione i tranvieri hanno sfilato a centinaia con le fiaccole.", PROTEST),
        ("A Denver una veglia silenziosa con le candele.", PROTEST),
        ("I maestri hanno fatto una catena umana nel cortile.", PROTEST),
        ("Gli infermieri sono tornati a manifestare in tutta l’isola.", PROTEST),
        ("Operai di nuovo in piazza, chiusa la raffineria.", PROTEST),
        # roads and halls held
        ("Gli allevatori, con slogan e striscioni, hanno bloccato per ore l’autostrada.", PROTEST),
        ("Slogan contro i tagli e lezioni sospese: occupata l’università.", PROTEST),
        # the police step in
        ("Gli agenti hanno disperso a manganellate il corteo dei precari.", HINDERED),
        ("Il presidio degli allevatori è stato sgomberato all’alba.", HINDERED),
        ("La polizia carica gli studenti davanti al rettorato.", HINDERED),
        ("Contro i manifestanti la gendarmeria ha azionato gli idranti.", HINDERED),
        ("I gendarmi hanno sparato proiettili di gomma contro i dimostranti.", HINDERED),
        # or shoot
        ("I paramilitari sparano sul presidio dei minatori.", SHOT),
        ("Raffiche di mitra contro il corteo: dodici morti.", SHOT),
        ("Tre dimostranti sono stati uccisi nella capitale.", SHOT),
        ("Gli agenti hanno aperto il fuoco. I manifestanti chiedevano il voto.", SHOT),
        # thrown, wrecked, stormed
        ("Sono volati sassi e bottiglie davanti al municipio.", RIOT),
        ("Un gruppo ha bersagliato le camionette con pietre e petardi.", RIOT),
        ("La folla ha sfondato i cancelli del ministero.", RIOT),
        ("Dopo il corteo gli incappucciati hanno spaccato le vetrine di due banche.", RIOT),
        ("La protesta dei tassisti è degenerata in serata.", RIOT),
        ("Cassonetti rovesciati e vetrine infrante nel quartiere.", RIOT),
        ("I dimostranti hanno incendiato la sede del partito.", RIOT),
        # crowds against people
        ("Maxi rissa tra due famiglie rivali alla stazione.", MOB),
        ("Gli abitanti hanno linciato due presunti ladri di bestiame.", MOB),
        ("Un venditore è stato malmenato da un gruppo di giovani.", MOB),
        ("Contadini e pastori si sono affrontati coi machete.", MOB),
        ("Scontri interetnici nel sud del paese, otto i morti.", MOB),
    ],
)
def test_the_street_is_told_in_many_ways(text: str, subtype: str) -> None:
    placed = f"{text.rstrip('.')} a Ravel."
    assert [i.subtype for i in read("it", placed, places={"Ravel": ("literal", "XX")})] == [subtype]


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("Il deposito degli aiuti è stato svaligiato nella notte.", LOOTING),
        ("I miliziani hanno dato alle fiamme il villaggio.", LOOTING),
        ("Sfregiata la statua del poeta.", LOOTING),
        ("Le ruspe hanno demolito venti case nel villaggio.", LOOTING),
        ("Ignoti hanno appiccato il fuoco alla moschea.", LOOTING),
        ("Il governo ha mobilitato altri tremila riservisti.", CHANGE),
        ("Mosca ha già schierato l’esercito lungo il fiume.", CHANGE),
        ("I guerriglieri hanno proclamato un cessate il fuoco unilaterale.", CHANGE),
        ("Sono sbarcati ieri i primi cinquecento marines.", CHANGE),
        ("I ribelli hanno preso possesso della cittadina.", GROUND),
        ("La città è passata sotto il controllo dei separatisti.", GROUND),
        ("L’esercito ha occupato ieri il parlamento.", GROUND),
        ("I parà hanno allestito un avamposto sul passo.", BASE),
        ("Gli insorti, armati di fucili, hanno trasformato il liceo in una caserma.", BASE),
        ("Scambio di prigionieri sul ponte: ottanta soldati tornano a casa.", "Agreement"),
        ("I due ministri degli Esteri hanno firmato i protocolli che riaprono la frontiera.", "Agreement"),
    ],
)
def test_developments_are_told_in_many_ways(text: str, subtype: str) -> None:
    placed = f"{text.rstrip('.')} a Ravel."
    assert [i.subtype for i in read("it", placed, places={"Ravel": ("literal", "XX")})] == [subtype]


@pytest.mark.parametrize(
    "text",
    [
        "«Non ci ascoltano», protesta il presidente degli albergatori.",
        "La manifestazione per la pace è stata convocata per sabato.",
        "Il prefetto ha vietato la manifestazione degli agricoltori contro il governo.",
        "Niente blocchi stradali, promettono gli allevatori.",
        "Posti di blocco sulla superstrada per i controlli.",
        "I camion sono rimasti bloccati sull’autostrada, dice la polizia.",
        "Il corteo storico è partito dal duomo tra due ali di folla.",
        "L’accordo prevede il ritiro delle truppe entro un anno.",
        "Il comando della base ha aperto un’inchiesta.",
        "L’intesa tra i due paesi resta lontana, dicono alla frontiera.",
    ],
)
def test_what_only_looks_like_the_street_is_left_out(text: str) -> None:
    assert read("it", text) == ()


def test_fire_is_a_riots_where_the_sentences_around_tell_of_one() -> None:
    text = "Notte di rivolta nella periferia. Due scuole sono state date alle fiamme. Il sindaco invita alla calma."
    assert {i.subtype for i in read("it", text)} == {RIOT}


def test_the_opening_of_an_article_bears_out_a_riot_told_far_below() -> None:
    text = "Protesta dei pescatori al porto. Il sindaco tace. Il prefetto anche. Sfasciate tre vetrine del centro."
    assert RIOT in [i.subtype for i in read("it", text)]


def test_each_city_of_a_wave_is_one() -> None:
    text = "A Lipsia la polizia ha usato i lacrimogeni contro i manifestanti. Le proteste a Dresda sono finite presto."
    found = read("it", text, places={"Lipsia": ("literal", "DE"), "Dresda": ("literal", "DE")})
    assert [i.subtype for i in found] == [HINDERED, PROTEST]


def test_a_protest_is_called_by_the_worst_that_came_of_it() -> None:
    text = "Migliaia di persone sono scese in piazza a Minsk. A Minsk gli agenti hanno disperso il corteo."
    found = read("it", text, places={"Minsk": ("literal", "BY")})
    assert [i.subtype for i in found] == [HINDERED]


def test_one_development_does_not_take_up_another() -> None:
    text = "I ribelli hanno svaligiato i magazzini. Nove militanti sono stati arrestati."
    assert [i.subtype for i in read("it", text)] == [LOOTING, "Arrests"]


def test_words_inside_a_trigger_that_is_not_borne_out_are_still_read() -> None:
    text = "La guardia ha occupato la sala e disperso i manifestanti a Minsk."
    assert HINDERED in [i.subtype for i in read("it", text, places={"Minsk": ("literal", "BY")})]
