/* generate-words.c: the words that generated dossiers are made of
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-words.h"

/* All of it is made up. Codes of municipalities are those of CBS; streets, organisations and people
 * belong to nobody. */

#define WORDS(...)                                                             \
  {                                                                            \
    .words = (const char *const[]){ __VA_ARGS__ },                             \
    .n_words = sizeof ((const char *const[]){ __VA_ARGS__ }) / sizeof (char *) \
  }

/* clang-format off */

const Domain generate_domains[GENERATE_N_DOMAINS] = {
  {
    .id = "work",
    .concerns = WORDS (
      "“Ik durf mijn baas niet te bellen, want dan moet ik uitleggen waarom ik er niet was.”",
      "Het contract loopt in het voorjaar af.",
      "“Ik wil wel werken, maar niet drie losse uurtjes door de week heen.”"),
    .strengths = WORDS (
      "“Op het werk lukt het me wel. Daar weet ik wat er van me verwacht wordt.”",
      "Staat elke ochtend om zes uur op, ook in het weekend.",
      "Wordt op het werk gemist als het een dag niet gaat."),
    .goals = WORDS (
      "Werk dat past bij de dag",
      "Weer twee dagen per week aan de slag",
      "Duidelijkheid over het contract"),
    .actions = WORDS (
      "Gesprek met de werkgever voorbereiden en samen voeren",
      "Een ochtend meelopen bij de kringloop",
      "Een brief maken voor de bedrijfsarts",
      "Vervoer regelen voor de woensdag",
      "Uitzoeken wat meer uren doet met de toeslagen"),
  },
  {
    .id = "income",
    .concerns = WORDS (
      "“Elke envelop is er een te veel.”",
      "Huurachterstand van drie maanden.",
      "“Aan het eind van het geld is er nog een stuk maand over.”",
      "De toeslagen kloppen niet sinds de scheiding."),
    .strengths = WORDS (
      "“Boodschappen doen van weinig, dat kan ik als de beste.”",
      "De vaste lasten zijn de laatste twee maanden betaald.",
      "Doet de kas van de speeltuinvereniging, en die klopt."),
    .goals = WORDS (
      "De huur is elke maand op tijd betaald",
      "Een overzicht van wat er binnenkomt en uitgaat",
      "Geen nieuwe schulden",
      "Regeling met alle schuldeisers"),
    .actions = WORDS (
      "Alle post op één stapel leggen en samen openmaken",
      "De toeslagen nakijken en opnieuw aanvragen",
      "Bellen met de woningstichting over een regeling",
      "Weekgeld afspreken en vier weken volhouden",
      "Aanmelden bij schuldhulp",
      "Afspraak maken bij het spreekuur van de thuisadministratie"),
  },
  {
    .id = "social-support",
    .concerns = WORDS (
      "“Ik zie soms drie dagen niemand.”",
      "De familie woont ver weg en belt minder.",
      "“Ik vraag niet graag om hulp.”"),
    .strengths = WORDS (
      "“Als ik bel, komt ze. Altijd.”",
      "Kent iedereen in het portiek bij naam.",
      "Gaat op zondag naar de kerk en blijft voor de koffie."),
    .goals = WORDS (
      "Elke week iemand over de vloer",
      "Weer meedoen in de buurt",
      "Een avond in de week vrij van zorgen voor een ander"),
    .actions = WORDS (
      "Kennismaken bij het buurthuis",
      "Een lijstje maken wie er gebeld kan worden",
      "Een maatje aanvragen",
      "Samen naar de open inloop op donderdag",
      "De broer vragen of hij één keer per maand komt"),
  },
  {
    .id = "housing",
    .concerns = WORDS (
      "“Als ze aanbellen doe ik niet open.”",
      "Te klein: iedereen op één kamer.",
      "De trap lukt niet meer.",
      "Vocht en schimmel in de slaapkamer."),
    .strengths = WORDS (
      "Het huis is schoon en de tuin is een plaatje.",
      "“Hier ken ik elke steen.”",
      "De verhuurder denkt mee."),
    .goals = WORDS (
      "Thuis kunnen blijven wonen",
      "Rust met de buren",
      "Een eigen plek voor iedereen"),
    .actions = WORDS (
      "Met de verhuurder het schimmelplan afspreken",
      "Traplift aanvragen",
      "Urgentie aanvragen",
      "Samen de zolder leegmaken",
      "Een gesprek met de buren, met iemand erbij"),
  },
  {
    .id = "education",
    .for_children = TRUE,
    .concerns = WORDS (
      "“School is prima, alleen de ochtenden niet.”",
      "Is sinds de herfst twintig keer te laat geweest.",
      "“Ze denken dat ik niet wil.”",
      "Leest twee jaar onder niveau."),
    .strengths = WORDS (
      "“Rekenen kan ik gewoon.”",
      "Gaat wel naar voetbal, elke week.",
      "De juf heeft een klik met haar klas en ziet veel."),
    .goals = WORDS (
      "Elke dag naar school",
      "Het schooljaar afmaken",
      "Lezen op het niveau van de klas"),
    .actions = WORDS (
      "Een rooster maken met een rustige start",
      "Elke vrijdag bellen met de mentor",
      "Huiswerk in de bibliotheek, met hulp",
      "Afspreken wie er wekt en wie er brengt",
      "Onderzoek naar lezen aanvragen"),
  },
  {
    .id = "youth-care",
    .for_children = TRUE,
    .concerns = WORDS (
      "“Ik hoor alles door de vloer.”",
      "De kinderen weten niet wanneer ze bij wie zijn.",
      "“Hij wordt boos en dan is er niks meer te doen.”",
      "Plast weer in bed."),
    .strengths = WORDS (
      "De kinderen zijn dol op elkaar.",
      "“Papa kan alles maken van hout.”",
      "Vraagt om hulp voordat het misgaat."),
    .goals = WORDS (
      "De kinderen weten waar ze aan toe zijn",
      "Weer gewoon samen eten",
      "Iemand om mee te praten voor de oudste"),
    .actions = WORDS (
      "Een kalender op kindhoogte maken",
      "Gesprek met de jeugdverpleegkundige",
      "Speltherapie aanvragen",
      "Elke zondag de week doornemen",
      "Een vaste logeerdag bij opa en oma",
      "Samen bedenken wat helpt bij boosheid"),
  },
  {
    .id = "safety",
    .concerns = WORDS (
      "“Als hij gedronken heeft, tel ik tot het stil is.”",
      "Er is geduwd, meer dan één keer.",
      "“Ik ben bang dat het weer gebeurt.”"),
    .strengths = WORDS (
      "“Het codewoord werkte: binnen een kwartier was mijn zus er.”",
      "Heeft zelf gebeld toen het te veel werd.",
      "Acht weken zonder ruzie."),
    .goals = WORDS (
      "Thuis is het veilig, ook als het tegenzit",
      "Niemand hoeft meer op te letten",
      "Weten wat te doen als het spannend wordt"),
    .actions = WORDS (
      "Veiligheidsafspraken op een kaartje bij de telefoon",
      "Elke week vragen hoe veilig het voelt",
      "Afspreken wie er gebeld wordt, en door wie",
      "Gesprek met de wijkagent",
      "Oefenen met het codewoord"),
  },
  {
    .id = "health",
    .concerns = WORDS (
      "“Ik ben zo moe dat ik vergeet te eten.”",
      "Slikt de medicijnen niet elke dag.",
      "Staat zes maanden op een wachtlijst.",
      "“De nachten zijn het ergst.”"),
    .strengths = WORDS (
      "“Wandelen met de hond sla ik nooit over.”",
      "Gaat trouw naar de huisarts.",
      "Is drie jaar gestopt met roken."),
    .goals = WORDS (
      "Weer doorslapen",
      "De behandeling begint",
      "Elke dag eten, en niet alleen"),
    .actions = WORDS (
      "Afspraak bij de huisarts over de slaap",
      "De wachtlijst nabellen, elke eerste maandag",
      "Een medicijndoos vullen, samen met de wijkverpleging",
      "Drie keer per week een rondje lopen",
      "Vervoer regelen naar het ziekenhuis"),
  },
};

const Workplace generate_workplaces[GENERATE_N_WORKPLACES] = {
  {
    .kind = "local-team",
    .name = "Lokaal team ",
    .names = WORDS (
      "Oost", "West", "Noord", "Zuid", "Centrum", "De Waterkant"),
    .domain = "social-support",
    .job_titles = WORDS (
      "consulent lokaal team",
      "jeugd- en gezinswerker",
      "medewerker toegang",
      "ouderenadviseur"),
    .tasks = WORDS (
      "Kent het gezin en houdt contact.",
      "Regelt wat er via het lokale team kan.",
      "Nam de vraag aan."),
  },
  {
    .kind = "school",
    .for_children = TRUE,
    .name = "Basisschool ",
    .names = WORDS (
      "De Regenboog",
      "De Springplank",
      "Het Kompas",
      "De Klimboom",
      "De Windroos"),
    .domain = "education",
    .job_titles = WORDS (
      "intern begeleider",
      "leerkracht groep 5",
      "leerkracht groep 7",
      "brugfunctionaris"),
    .tasks = WORDS (
      "Volgt hoe het in de klas gaat.",
      "Belt op vrijdag."),
  },
  {
    .kind = "school",
    .for_children = TRUE,
    .name = "",
    .names = WORDS (
      "Rijnveld College",
      "Lyceum Het Baken",
      "Praktijkschool De Werf"),
    .domain = "education",
    .job_titles = WORDS (
      "mentor brugklas",
      "ondersteuningscoördinator",
      "mentor mbo 2"),
    .tasks = WORDS (
      "Maakt met de leerling het rooster.",
      "Is er elke ochtend bij de deur."),
  },
  {
    .kind = "general-practitioner",
    .name = "Huisartsenpraktijk ",
    .names = WORDS (
      "De Brink", "Zuiderzon", "De Vaart", "Oude Haven"),
    .domain = "health",
    .job_titles = WORDS (
      "huisarts",
      "praktijkondersteuner"),
    .tasks = WORDS (
      "Kent de familie al jaren.",
      "Verwijst en vraagt na hoe het gaat."),
  },
  {
    .kind = "youth-health-care",
    .for_children = TRUE,
    .name = "Jeugdgezondheidszorg ",
    .names = WORDS (
      "Noord", "Zuid", "Midden"),
    .domain = "health",
    .job_titles = WORDS (
      "jeugdverpleegkundige",
      "jeugdarts"),
    .tasks = WORDS (
      "Ziet het jongste kind op het spreekuur.",
      "Denkt mee over slapen en eten."),
  },
  {
    .kind = "debt-help",
    .name = "Schuldhulp gemeente, team ",
    .names = WORDS (
      "1", "2", "3"),
    .domain = "income",
    .job_titles = WORDS (
      "schuldhulpverlener",
      "budgetcoach"),
    .tasks = WORDS (
      "Maakt het overzicht en spreekt met schuldeisers.",
      "Leert weer zelf de administratie doen."),
  },
  {
    .kind = "housing",
    .name = "Woningstichting ",
    .names = WORDS (
      "De Branding", "Thuishaven", "Ons Dak"),
    .domain = "housing",
    .job_titles = WORDS (
      "medewerker sociaal beheer",
      "consulent incasso"),
    .tasks = WORDS (
      "Belt voordat er een brief uitgaat.",
      "Zoekt mee naar een andere woning."),
  },
  {
    .kind = "mental-health",
    .name = "Ggz ",
    .names = WORDS (
      "De Zijlstroom", "Het Anker", "Vlietrand"),
    .domain = "health",
    .job_titles = WORDS (
      "psycholoog",
      "sociaal psychiatrisch verpleegkundige"),
    .tasks = WORDS (
      "Behandelt, en zegt op tijd af als dat niet lukt.",
      "Komt om de week thuis."),
  },
  {
    .kind = "youth-care",
    .for_children = TRUE,
    .name = "Jeugdhulp ",
    .names = WORDS (
      "De Steiger", "Het Nest", "De Overstap"),
    .domain = "youth-care",
    .job_titles = WORDS (
      "gezinsbehandelaar",
      "ambulant begeleider",
      "speltherapeut"),
    .tasks = WORDS (
      "Komt om zes uur, als het spannend is.",
      "Werkt met ouders en kinderen samen."),
  },
  {
    .kind = "police",
    .name = "Politie, basisteam ",
    .names = WORDS (
      "Noord", "Rijnstreek", "Binnenstad"),
    .domain = "safety",
    .job_titles = WORDS (
      "wijkagent"),
    .tasks = WORDS (
      "Kent het adres en loopt langs."),
  },
  {
    .kind = "addiction-care",
    .name = "Verslavingszorg ",
    .names = WORDS (
      "De Overkant", "Helder"),
    .domain = "health",
    .job_titles = WORDS (
      "behandelaar verslavingszorg"),
    .tasks = WORDS (
      "Ziet de cliënt elke week."),
  },
  {
    .kind = "home-care",
    .name = "Thuiszorg ",
    .names = WORDS (
      "De Linde", "Zorgzaam", "Buurtnabij"),
    .domain = "health",
    .job_titles = WORDS (
      "wijkverpleegkundige",
      "huishoudelijke hulp"),
    .tasks = WORDS (
      "Helpt met medicijnen en ziet hoe het gaat.",
      "Komt op dinsdag en vrijdag."),
  },
};

const Municipality generate_municipalities[GENERATE_N_MUNICIPALITIES] = {
  { "GM0014", "Groningen" },
  { "GM0034", "Almere" },
  { "GM0080", "Leeuwarden" },
  { "GM0106", "Assen" },
  { "GM0153", "Enschede" },
  { "GM0193", "Zwolle" },
  { "GM0200", "Apeldoorn" },
  { "GM0202", "Arnhem" },
  { "GM0268", "Nijmegen" },
  { "GM0307", "Amersfoort" },
  { "GM0344", "Utrecht" },
  { "GM0363", "Amsterdam" },
  { "GM0392", "Haarlem" },
  { "GM0484", "Alphen aan den Rijn" },
  { "GM0546", "Leiden" },
  { "GM0599", "Rotterdam" },
  { "GM0758", "Breda" },
  { "GM0772", "Eindhoven" },
  { "GM0855", "Tilburg" },
  { "GM0935", "Maastricht" },
};

const Circle generate_circles[GENERATE_N_CIRCLES] = {
  { REGIE_NETWORK_KIND_FAMILY, "aunt-or-uncle", "tante", "oom" },
  { REGIE_NETWORK_KIND_FAMILY, "sibling", "zus", "broer" },
  { REGIE_NETWORK_KIND_FAMILY, "parent", "moeder", "vader" },
  { REGIE_NETWORK_KIND_FRIEND, "friend", "vriendin van vroeger", "vriend van de club" },
  { REGIE_NETWORK_KIND_NEIGHBOUR, "neighbour", "buurvrouw van hiernaast", "buurman van boven" },
  { REGIE_NETWORK_KIND_COMMUNITY, "mentor", "vrijwilligster thuisadministratie", "trainer van de club" },
};

const FamilyName generate_family_names[GENERATE_N_FAMILY_NAMES] = {
  { "de", "Vries" },
  { NULL, "Jansen" },
  { "van den", "Berg" },
  { NULL, "Bakker" },
  { "van", "Dijk" },
  { NULL, "Visser" },
  { NULL, "Smit" },
  { NULL, "Meijer" },
  { "de", "Boer" },
  { NULL, "Mulder" },
  { "de", "Groot" },
  { NULL, "Bos" },
  { NULL, "Vos" },
  { NULL, "Peters" },
  { NULL, "Hendriks" },
  { "van", "Leeuwen" },
  { NULL, "Dekker" },
  { NULL, "Brouwer" },
  { "de", "Wit" },
  { NULL, "Dijkstra" },
  { NULL, "Smits" },
  { "de", "Graaf" },
  { "van der", "Meer" },
  { NULL, "Kok" },
  { NULL, "Jacobs" },
  { "de", "Haan" },
  { NULL, "Vermeulen" },
  { "van den", "Heuvel" },
  { "van der", "Veen" },
  { "van den", "Broek" },
  { NULL, "Schouten" },
  { NULL, "Willems" },
  { NULL, "Hoekstra" },
  { NULL, "Verhoeven" },
  { NULL, "Koster" },
  { "van", "Dam" },
  { NULL, "Prins" },
  { NULL, "Blom" },
  { NULL, "Huisman" },
  { NULL, "Postma" },
  { NULL, "Kuipers" },
  { "van", "Veen" },
  { NULL, "Kramer" },
  { "van", "Wijk" },
  { NULL, "Postema" },
  { NULL, "El Amrani" },
  { NULL, "Bouali" },
  { NULL, "Yılmaz" },
  { NULL, "Demir" },
  { NULL, "Kaya" },
  { NULL, "Öztürk" },
  { NULL, "Ben Salah" },
  { NULL, "Hassan" },
  { NULL, "Nowak" },
  { NULL, "Kowalska" },
  { NULL, "Tesfay" },
  { NULL, "Ramdin" },
  { NULL, "Bharos" },
  { NULL, "Martina" },
  { NULL, "Nguyen" },
};

const Words generate_agendas = WORDS (
  "Hoe gaat het?",
  "Wat is er gelukt?",
  "Wat is er blijven liggen, en waarom?",
  "Veiligheid",
  "Acties tot de volgende keer",
  "Wie moet er nog bij?",
  "Nieuwe afspraak");

const Words generate_agreements = WORDS (
  "Wie iets niet haalt, zegt het vóór de afgesproken dag.",
  "Geen overleg over het gezin zonder iemand van het gezin erbij.",
  "Brieven gaan eerst op de keukentafel, daarna pas in de map.",
  "We bellen niet na zes uur, behalve als het niet kan wachten.",
  "Wat hier gezegd wordt, blijft hier, behalve wat in het plan staat.",
  "Iedereen spreekt gewone taal.");

const Words generate_aims = WORDS (
  "“Eén lijst met wie wat doet.”",
  "“Dat we morgen weten waar we aan toe zijn.”",
  "“Dat er naar ons geluisterd wordt voordat er iets besloten wordt.”",
  "“Kijken wat er gelukt is, en wat nog niet.”",
  "“Dat niemand meer apart belt.”",
  "“Afspreken wie er is als het misgaat.”",
  "“De volgende drie maanden op één blad.”",
  "“Niet praten over, maar praten met.”");

const Words generate_analyses = WORDS (
  "Het begon niet met de schulden maar met het alleen zijn. Wie niets deelt, krijgt ook geen hulp, en zo wordt de stapel hoger.",
  "Zolang er spanning is over geld, gaat elk gesprek over geld. Op de dagen dat er bezoek is, gaat het beter.",
  "Iedereen past zich aan degene aan die het hardst roept. Daardoor hoort niemand de stilste.",
  "Wat helpt is voorspelbaarheid. Na elke verandering (verhuizing, andere school, nieuw gezicht) duurt het weken voor het weer rustig is.",
  "De zorg voor de een maakt de ander moe, en de moeheid van de ander maakt de een onrustig.",
  "Er is veel hulp geweest, telkens voor een deel. Niemand keek naar het geheel, ook het gezin zelf niet meer.");

const Words generate_answers = WORDS (
  "“We schreeuwen wel eens. Daarna is het een dag stil.”",
  "“Nee, bang zijn we niet. Wel moe.”",
  "“Als er ruzie is, loop ik een rondje.”",
  "“Daar praat ik liever niet over waar hij bij is.”",
  "“Wij lossen het op met praten, meestal.”",
  "“Soms vergeet ik te eten.”");

const Words generate_changes = WORDS (
  "De wachttijd bij de behandeling. Die houdt al het andere op.",
  "Minder mensen aan tafel.",
  "De huisarts er eerder bij halen.",
  "Niets; zo doorgaan.",
  "Vaker horen hoe het met iedereen zelf gaat.");

const Words generate_closings = WORDS (
  "De doelen zijn gehaald; het huishouden kan verder met zijn netwerk.",
  "Het huishouden neemt de regie zelf weer over.",
  "Verhuisd naar een andere gemeente; het plan is met toestemming overgedragen.",
  "Op verzoek van het huishouden; de deur staat open.");

const Words generate_decisions = WORDS (
  "Er gaat één brief uit, namens iedereen aan tafel.",
  "De regisseur belt voortaan op dinsdag, dan hoeft er niemand te gokken.",
  "De aanvraag wordt deze week ingediend.",
  "We houden het vol zoals het nu gaat, tot de volgende keer.",
  "Wat besproken is komt in het schriftje in de keukenla.",
  "De buurvrouw krijgt een sleutel.",
  "Wie vastloopt belt dezelfde dag.",
  "Over geld beslist het huishouden zelf; het vraagt om raad als het die wil.",
  "Er komt één aanspreekpunt bij de gemeente.",
  "De eerste stap is klein: één envelop per dag.");

const Words generate_desired_results = WORDS (
  "“Dat ik de brievenbus hoor en gewoon doorga met koken.”",
  "“Een gewoon huis, met gewone ruzies.”",
  "“Dat ik het zelf kan uitleggen.”",
  "“Weer naar buiten durven.”",
  "“Elke maand iets over, al is het tien euro.”",
  "“Dat we elkaar weer vertrouwen.”",
  "“Niet meer wakker liggen.”",
  "“Thuis kunnen blijven wonen.”");

const Words generate_documents = WORDS (
  "Brief van de woningstichting",
  "Verslag van het startoverleg",
  "Overzicht van inkomsten en uitgaven",
  "Beschikking van de gemeente",
  "Rooster voor de week",
  "Samenvatting van de huisarts",
  "Behandelplan",
  "Tekening van het netwerk");

const Words generate_earlier_help = WORDS (
  "Gezinsbegeleiding, twee keer per week aan huis.",
  "Budgetbeheer.",
  "Gesprekken bij de praktijkondersteuner.",
  "Begeleid wonen na een scheiding.",
  "Cursus in het buurthuis.",
  "Ambulante behandeling, gestopt door verhuizing.");

const Words generate_effects = WORDS (
  "“Het hielp zolang het duurde.”",
  "“Ze kwam op tijd en ze luisterde. Dat hielp.”",
  "“Elke maand een ander gezicht; toen ben ik gestopt.”",
  "Hielp goed, en werd te vroeg afgesloten.",
  "Weinig: de afspraken waren overdag, als er gewerkt werd.");

const Words generate_evidence = WORDS (
  "Brief ontvangen en in de map gedaan.",
  "Samen nagekeken.",
  "Bevestigd per mail.",
  "Twee keer gedaan, de tweede keer zonder hulp.",
  "Foto van het rooster hangt op de koelkast.");

const Words generate_feedback = WORDS (
  "“Er wordt geluisterd.”",
  "“Ik weet nu wie ik moet bellen.”",
  "“Het duurde lang voordat er iets gebeurde.”",
  "“Fijn dat het plan in gewone taal is.”",
  "“Te veel formulieren, maar wel vriendelijke mensen.”",
  "“Voor het eerst had ik het idee dat het over ons ging.”",
  "“Ik miste de huisarts aan tafel.”");

const Words generate_female_names = WORDS (
  "Sanne", "Fatima", "Lotte", "Noor", "Emma", "Sophie", "Julia", "Anna", "Eva", "Iris", "Maria",
  "Johanna", "Wilma", "Ineke", "Marloes", "Yasmine", "Samira", "Naima", "Esra", "Elif", "Zeynep",
  "Aleksandra", "Monika", "Shanti", "Priya", "Chantal", "Denise", "Kimberly", "Melissa", "Linda",
  "Petra", "Annemieke", "Truus", "Riet", "Fenna", "Jet", "Mila", "Saar", "Tess", "Roos", "Amina",
  "Selam", "Mirjam", "Hanneke", "Joyce", "Nadia", "Leila", "Olga");

const Words generate_findings_of_safety = WORDS (
  "Geen aanwijzingen voor onveiligheid. Basiszorg op orde.",
  "Rustig huis, open gesprek. Geen zorgen over veiligheid.",
  "Er is een vermoeden van onveiligheid. Meldcode gestart.",
  "Meer dan één voorval in een jaar; de verhalen passen bij elkaar.",
  "Nu veilig zolang de afspraken worden nagekomen. Nog te kort om zeker te zijn.");

const Words generate_handover_reasons = WORDS (
  "Andere baan.",
  "Zwangerschapsverlof.",
  "Op verzoek van het gezin: iemand die dichterbij zit.",
  "Langdurig ziek.");

const Words generate_male_names = WORDS (
  "Daan", "Bram", "Sem", "Lucas", "Milan", "Finn", "Thijs", "Jesse", "Ruben", "Tim", "Mohammed",
  "Youssef", "Ibrahim", "Bilal", "Hamza", "Mehmet", "Emre", "Piotr", "Tomasz", "Dawit", "Rajesh",
  "Anil", "Dennis", "Kevin", "Marco", "Jeroen", "Erik", "Peter", "Hans", "Cor", "Willem", "Henk",
  "Piet", "Rik", "Sander", "Tom", "Bas", "Koen", "Niels", "Jasper", "Ricardo", "Delano", "Ivan",
  "Karim", "Gijs", "Teun", "Olivier", "Abel");

const Words generate_minutes = WORDS (
  "Begonnen met een rondje. De familie vertelde eerst, daarna pas de anderen. Er is veel gelukt; de post blijft lastig.",
  "Kort en goed. Iedereen had zijn acties bij zich op papier. Twee acties schuiven door, met reden.",
  "Rustig gesprek. Er werd gelachen om de koffie. Aan het eind ging het over de zomer: wie is er wanneer?",
  "Moeizaam. De afspraak van vorige keer was voor twee mensen niet duidelijk. Nu opgeschreven in gewone woorden.",
  "Het huishouden had zelf een lijst gemaakt. Die is gevolgd, van boven naar beneden.",
  "Eerst een halfuur zonder professionals, op verzoek. Daarna samen verder.",
  "De helft van de tijd ging over geld. Afgesproken dat dit de volgende keer apart gebeurt, met het overzicht op tafel.",
  "Veel opgelucht gezucht. De brief van de woningstichting is nog dezelfde middag beantwoord.");

const Words generate_outcomes = WORDS (
  "Besproken en opgeschreven; door naar de volgende fase.",
  "Iedereen weet wie wat doet.",
  "Doorgaan met het plan zoals het is.",
  "Bijgesteld: minder doelen, en één tegelijk.",
  "Nog niet alles is rond; wat er ligt, is genoeg om verder te gaan.");

const Words generate_patterns = WORDS (
  "Na slecht nieuws blijft de post dicht; daarna komt er meer slecht nieuws.",
  "Als er iemand meekijkt lukt het wel.",
  "Ruzie begint aan het eind van de maand.",
  "Wie het minst zegt, merkt het eerst dat het misgaat.",
  "Wie helpt, neemt het over; wie geholpen wordt, laat het los.");

const Words generate_places = WORDS (
  "thuis aan de keukentafel",
  "bij oma thuis",
  "buurthuis De Linde",
  "wijkcentrum, zaal 2",
  "gemeentehuis, kamer 1.08",
  "huisartsenpraktijk, overlegkamer",
  "bibliotheek, leeshoek",
  "kantoor van het lokale team");

const Words generate_purposes = WORDS (
  "Delen van het plan met de mensen die erin staan.",
  "Overleg tussen de huisarts en het lokale team.",
  "Informatie vragen bij de huisarts.",
  "Hulp thuis.",
  "Gegevens delen met schuldhulp.");

const Words generate_questions = WORDS (
  "“Ik weet niet meer waar ik moet beginnen.”",
  "“Kan er iemand meekijken? Ik krijg elke dag een andere aan de lijn.”",
  "“Ik wil dat het thuis weer rustig wordt.”",
  "“De post stapelt zich op en ik durf hem niet open te maken.”",
  "“Ik ben op, en ik heb nog niet eens gegeten.”",
  "“Sinds het ongeluk lukt het huishouden niet meer, en niemand neemt het over.”",
  "“We hebben vijf hulpverleners en geen plan.”",
  "“Ik ben bang dat ik mijn huis uit moet.”",
  "“Het gaat wel, maar het moet niet veel langer duren.”",
  "“Ik wil weer zelf kunnen beslissen.”",
  "“Mijn vader vergeet het gas uit te doen.”",
  "“Als er één iemand is die het overzicht heeft, dan kan ik weer slapen.”");

const Words generate_reasons = WORDS (
  "“Er moet iets gebeuren, maar wel samen.”",
  "“Iedereen deed zijn best en toch liep het langs elkaar heen.”",
  "“We willen niet elke keer opnieuw ons verhaal doen.”",
  "“Het was te veel tegelijk: de baan, de huur en de zorg.”",
  "“Na de scheiding bleef alles liggen.”",
  "“Omdat het zo niet langer gaat, en omdat we het wel willen.”",
  "“Ik heb hulp gevraagd toen ik het eindelijk durfde.”",
  "“De huisarts belde, de woningstichting belde, en toen belde ik zelf.”");

const Words generate_responses = WORDS (
  "“Ja. Het is ons plan, je hoort het aan de zinnen.”",
  "“Ik sta erachter.”",
  "“Als iedereen doet wat er staat, dan komt het goed.”",
  "“Met het stuk over geld ben ik het niet eens, met de rest wel.”",
  "“Prima, maar niet te veel tegelijk.”",
  "“Ik wil het eerst nog een week laten liggen.”");

const Words generate_responsibilities = WORDS (
  "Houdt het overzicht, belt wie achterloopt en zorgt dat er een volgende afspraak is.",
  "Regelt wat er bij de gemeente moet gebeuren.",
  "Is er als het thuis even niet gaat.",
  "Beslist wat er voorgaat, en zegt het als het te veel wordt.",
  "Volgt hoe het gaat en belt voordat het misgaat.",
  "Let op de geldzaken en zegt het als het niet klopt.");

const Words generate_safety_agreements = WORDS (
  "Bij een harde stem zegt een van beiden “pauze”. Wie het zegt, gaat een rondje lopen.",
  "Als het misgaat staat er bij de familie een bed klaar.",
  "Er is elke avond iemand die even belt.",
  "Wie gedronken heeft, komt niet binnen.",
  "De buurvrouw heeft een sleutel en mag altijd aanbellen.",
  "Eén appje met een stip betekent: kom nu.");

const Words generate_scores = WORDS (
  "“Vorige keer was het lager.”",
  "“Het kan nog beter, maar ik slaap weer.”",
  "“Vraag me dat over een maand nog eens.”",
  "“Een voldoende, met hangen en wurgen.”",
  "“Beter dan ik had gedacht.”");

const Words generate_signals = WORDS (
  "Hoorde geschreeuw en iets dat viel. Daarna was het stil.",
  "Schrok van een hand die werd opgestoken.",
  "Blauwe plek op de arm; het verhaal erbij wisselde.",
  "Durfde na het boodschappen doen niet naar huis.",
  "Er was geen eten in huis en de verwarming stond uit.",
  "“Hij heeft de deur ingetrapt. Niet zo hard.”");

const Words generate_statements = WORDS (
  "Is in de afgelopen maand vier keer niet op de afspraak gekomen.",
  "De huur is drie maanden betaald, op de eerste van de maand.",
  "Maakt een vermoeide indruk en zegt dat het goed gaat.",
  "“Ik vind dat er over mij gepraat wordt, niet met mij.”",
  "“Bij mijn zus is het rustiger.”",
  "Denkt dat de ruzies vooral over geld gaan.",
  "Heeft de woning op orde; er was eten in huis.",
  "“Ik ben niet lui, ik ben moe.”");

const Words generate_streets = WORDS (
  "Beukenlaantje",
  "Kievitpad",
  "Zaagmolenkade",
  "Meidoornstraat",
  "Lijsterbeslaan",
  "Oude Haven",
  "Molenweg",
  "Spoorstraat",
  "Weverspad",
  "Korenbloemstraat",
  "Vlierhof",
  "Touwslagersbaan",
  "Dorpsstraat",
  "Hazelaarplein",
  "Wilgenkade",
  "Zonnedauw",
  "Tuinfluiterlaan",
  "Steenbakkersweg",
  "Ringvaart",
  "Kastanjehof");

const Words generate_support = WORDS (
  "Doet op woensdag de boodschappen.",
  "Kookt op vrijdag voor allemaal.",
  "Leest de brieven mee.",
  "Belt elke avond even.",
  "Rijdt mee naar afspraken.",
  "Heeft een logeerbed.",
  "“Bij mij mag altijd iemand binnenkomen.”",
  "Past op de hond.");

const Words generate_vulnerable_reasons = WORDS (
  "Schulden, weinig slaap en niemand in de buurt.",
  "Ziekte en zorg voor een ander tegelijk.",
  "Drie keer verhuisd in twee jaar; het netwerk woont ver weg.",
  "Veel hulp, weinig samenhang.",
  "Onveiligheid thuis, en niemand die ervan weet.",
  "Alleen wonen en steeds minder kunnen.");

const Words generate_works = WORDS (
  "Korte lijnen. Wie belt, krijgt antwoord.",
  "Het vaste moment in de week.",
  "De hulp van de familie; die is er ook in het weekend.",
  "Dat er één plan is, en dat het op de koelkast hangt.",
  "Kleine stappen, en zien dat ze lukken.");

/* clang-format on */
