/** Words, of English or known to it, that a slip in a common word happens to make. */
// prettier-ignore
export const WORDS_BY_CHANCE = `
capita officina materia natura colonia nationales internationale provincia militia societe personne abe abel abu abut accuse ace acing acton actor affair agree aid ailed ale allege alter ames anger announce annul ans ant anted anther
any appal approve arch area ares argue arrive art articular arty astern aught ave avec avid bale bard base bean bee bellow belong ben
bette bin blow boar boos boot booth boots borer borers bot bough bout broad budge cads cant capture card carer carr carrie cars cary
cased casing cast cation cations cause chang chef choose circumstance clam clams coat coats com commandeer compare compete competed
compute conclude conduced consist contribute cost counties county coupe crate crated crete criticize cross crow curse curt customer dan
das decide declare dee deigned del della delver dem demonstrator den der des describe descried determine die ding dinosaur discus
displace divide diving dollar dong dont dos doze dozes ear eared earl ears east easter eave eben educe educed eek eel eight elated elect
element ell ember embers emory employee engage ensue ere esta estas este estimate ether eve evens ever exerts exit exiting exits expert
expose ext fame fan fared farmer feature federale fee fiend fiends fight fighter filed fin fining firm firs fist flow follow fond fonder
font fore fores form forrest forth framers fried fro fromm fund funded gain gals game genera goal god gong goo grater greed greta guess
guest guilt gusts han hanged hank hard hardy hare hared hares haring hart hat head hear heat heath heir hem hen her herd hey hing hings
his hoes hole holing home hone hooting horus hose hoses hosing hostage hour hows hus ibn ike ill ind indicate indicted inhabitant injure
injures inner int inter introduce inured investigator involve ist ito jude jut juts kid kin lac lace laced laces lading larges las lass
lasses lat late lats latter lave laving lawmaker layer layers laying leaned lear leas lease les lest lets liberate licensee lie lied
light lightly live locate log lon loner loo loos los lose loses lowe lowly lows lunch lunched lunching mach mae mall man manage manger
manly mans marc marred mater maters matte mattes may mean meas medial mediation meting migrant militant minster minsters minuet minuets
mit mode moe month mooney moore mos mot moths mots mount move mus naive name nationale ned nee negotiation net nether nigh norma norther
noting now nuder observe oder offices oman omen one oppose orders ore ouch ought our ours own owns pace paced paces panned panning pans
pant pants par parent parlament parlement passe passenger pat patent patents payer payers paying peak peaking pending peron persona
pinion pint pints plan planed planing plat plats pleas plus plying polices politic pone poo poplar por potion potions pour prat pres
preset pries prim prion product propose prosecute protester prov pubic quiet quit radial rae rage raining raise rally rang rater ravel
read realty receive recognize recover refugee refuges refuse regrading relate relation relative release remove replace report researcher
researches resent resented resident residential resource restriction reused reveled rial rice rices right rime rive riving rocket rom
rote round rove roved rowing rues rule sable sad sage sam sanction sanding sans sate sated sates sch scientist see sees sending senor
sens serous serve setters settler settles sever shard shooing shorty shot show shred sid sightly sill sine singe singed solder solders
solider sometime somme sopped sort sough sowed sowing sows specially specie sprig stag stale stared staring stat stating stats stdio
stuck stud suppl supporter suppose sur survive table talk tam tan tank tarted tarting tat tate tea teaches tel ten term thats the thee
thees therefor thin thins throw thu thy ticket ties till time ting tings toady ton tons topped tory tough tow toward tows trad trail
treat treats tree tres trike trikes trough truck tuned tuning turing tying type uma umber unclear unction une unite untied update ural
vale vales van vent vents vice victor violet visitor vitim void volunteer von vote voter votes waked waled wan waned waning ware waring
way wee weer wees wen whats whee wheres whit widow wile wit wok woks wold wong wont word wore wort wound write wroth yea yeas yer yong
you
`;
