/**
 * Words that show a name where capitals do not, as in German, whose nouns all have one: cities and given names as English writes them;
 * other spellings are near by sound. Our own lists.
 */
// prettier-ignore
const CITIES = `
aberdeen abidjan accra adelaide aleppo alexandria algiers almaty amman amsterdam ankara antalya athens atlanta auckland augsburg austin baghdad baku baltimore bamako bangkok barcelona basel beijing
beirut belfast belgrade benghazi bergamo berlin bilbao birmingham bogota bologna bordeaux boston bratislava brasilia bremen brisbane bristol brno bucharest budapest calgary canberra caracas cardiff
casablanca chicago chisinau cleveland colombo copenhagen cordoba dakar dallas damascus delhi denver detroit dhaka donetsk dortmund dresden dubai dublin dubrovnik durban dusseldorf edinburgh
edmonton erfurt frankfurt freiburg gaza genoa gothenburg granada graz grenoble guadalajara hamburg hamilton hanoi hanover harare havana heidelberg helsinki hiroshima honolulu houston innsbruck
islamabad istanbul izmir jakarta jerusalem johannesburg kabul karachi kathmandu katowice kaliningrad kampala khartoum kiev kigali kingston kinshasa kobe krakow kyiv kyoto lagos lahore lausanne
leeds leicester leipzig lille lima linz liverpool ljubljana london lusaka lyon madrid malaga manchester manila maputo marseille melbourne memphis miami milan milwaukee minneapolis minsk mogadishu
montevideo montreal moscow mumbai munich murcia nairobi nagasaki nagoya naples newcastle nottingham nuremberg odessa orlando osaka oslo ostrava ottawa oxford palermo paris philadelphia phoenix
portland porto potsdam poznan prague pretoria pristina quito ramallah reykjavik riga riyadh rotterdam salzburg santiago sarajevo seattle seoul sevilla seville shanghai sheffield singapore skopje
southampton stockholm strasbourg stuttgart sydney szczecin taipei tallinn tampa tashkent tbilisi tehran tirana tokyo toronto toulouse tripoli tunis turin utrecht valencia vancouver versailles
vilnius warsaw washington wellington wiesbaden winnipeg wolfsburg wroclaw wuhan yerevan yokohama zagreb zurich
`;

// prettier-ignore
const GIVEN_NAMES = `
aaron adam adrian agnes alan albert alejandro alessandro alex alexander alexandra alexei alfred alice amanda amy ana anders andre andrea andreas andrei andrew andrzej angela anna anne annette anthony anton antonio
arnold arthur astrid barbara barack beatrice ben benjamin bernard bernd bernie bill bob boris brad brian bruce bruno carl carla carlos carol caroline catherine charles charlotte chris christian christina christine christoph
christopher claire claudia colin daniel david deborah denis dennis diana diego dieter dirk dmitri dominik donald doris dorothy douglas edgar edith eduardo edward elena elisabeth elizabeth ellen emil emily emma emmanuel enrico eric erik erwin
eva felix fernando florian francesca francesco francis francois frank franz frederick friedrich fritz gabriel gabriela gary george georg gerald gerhard gianni giovanni giuseppe gordon greg grzegorz guido gustav hannah hans harald harold
harry heinrich heinz helen helena helga helmut henri henry herbert hillary holger howard hugo ian igor ingrid irina isabel isabella ivan jack jacob jacques jake james jan jane janet jason javier jean jeff jennifer jens jeremy jesse jessica jill jim
joachim joan joe joel joerg johann johannes john jonas jonathan jorge jose josef joseph joshua juan julia julian julie juergen justin karen karin karl katarina katharina kathryn katrin keith kenneth kevin klaus konrad kristoffer kurt kyle larry
lars laura laurent lee leo leon leonard leonardo lewis liam linda lisa lorenzo louis louise luca lucas lucia lucy luigi luis lukas manfred manuel marc marcel marco marcus margaret maria marie marina mario marion mark markus marta martha martin martina mary
mathias matthew matthias maurice max maximilian megan michael michel michelle miguel mikhail mike milan mohamed mohammed monika muhammad nadia natalia natalie nathan neil nelson nicholas nick nicolas nicole nikolai nina norbert oleg oliver olivia olga oscar oskar otto
pablo pamela patricia patrick paul paula pavel pedro peter petra philip philipp philippe pierre piotr rachel rafael rainer ralf ralph ramon raymond rebecca ricardo richard rita robert roberto robin roger roland rolf roman ronald rosa rudolf rupert russell ruth
ryan sabine sally sam samuel sandra sarah scott sebastian sergei sergio silvia silvio simon sofia sophie stefan stefanie stephan stephanie stephen steve steven stuart susan susanne sven svetlana sylvia tatiana ted teresa theodor theresa thierry thomas thorsten tim
timothy tobias todd tom tommy tony ulrich ursula uwe vaclav valentina valeria vera victor victoria viktor vincent vladimir walter wayne werner wilhelm will william winston wolfgang xavier yuri yvonne zbigniew
`;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const CITY_NAMES = words(CITIES);
export const FIRST_NAMES: ReadonlySet<string> = new Set(words(GIVEN_NAMES));
