/**
 * Words of the news that translations take for each other, by language: a line for what they mean, the words parted by slashes, their
 * forms by commas; lower case, without clitics. Our own list. Whether an article drifts between them, its source has to say.
 */
// prettier-ignore
const GROUPS: Readonly<Record<string, string>> = {
  en: `
rocket,rockets/missile,missiles/projectile,projectiles/shell,shells
army,armies/military
soldier,soldiers/troop,troops/serviceman,servicemen
ceasefire,ceasefires/truce,truces/armistice,armistices
hostage,hostages/captive,captives/abductee,abductees/detainee,detainees
militant,militants/fighter,fighters/gunman,gunmen/insurgent,insurgents
border,borders/frontier,frontiers
settlement,settlements/colony,colonies
agreement,agreements/accord,accords/deal,deals/pact,pacts
aid/relief/assistance
injured/wounded
refugee,refugees/displaced
parliament,parliaments/legislature,legislatures
raid,raids/incursion,incursions
attack,attacks/assault,assaults/offensive,offensives
siege,sieges/blockade,blockades
lawmaker,lawmakers/legislator,legislators/parliamentarian,parliamentarians
company,companies/firm,firms/corporation,corporations
vehicle,vehicles/car,cars
ship,ships/vessel,vessels
hospital,hospitals/clinic,clinics
judge,judges/magistrate,magistrates
election,elections/vote,votes/poll,polls
tax,taxes/levy,levies/duty,duties
teacher,teachers/instructor,instructors
earthquake,earthquakes/quake,quakes/tremor,tremors
virus,viruses/pathogen,pathogens
bomb,bombs/explosive,explosives`,
  fr: `
roquette,roquettes/missile,missiles/projectile,projectiles/obus/fusée,fusées
armée,armées/militaires
soldat,soldats/militaire,militaires
trêve,trêves/armistice,armistices
otage,otages/captif,captifs/détenu,détenus
combattant,combattants/militant,militants/insurgé,insurgés
colonie,colonies/implantation,implantations
accord,accords/pacte,pactes/entente,ententes
aide,aides/assistance/secours
siège,sièges/blocus
député,députés/parlementaire,parlementaires/élu,élus
entreprise,entreprises/société,sociétés/compagnie,compagnies
navire,navires/bateau,bateaux/bâtiment,bâtiments
élection,élections/scrutin,scrutins/vote,votes
impôt,impôts/taxe,taxes`,
  es: `
cohete,cohetes/misil,misiles/proyectil,proyectiles
ejército,ejércitos/militares
soldado,soldados/militar,militares
tregua,treguas/armisticio,armisticios
rehén,rehenes/cautivo,cautivos/detenido,detenidos
combatiente,combatientes/militante,militantes/insurgente,insurgentes
asentamiento,asentamientos/colonia,colonias
acuerdo,acuerdos/pacto,pactos/convenio,convenios
ayuda,ayudas/asistencia/socorro
asedio,asedios/bloqueo,bloqueos/sitio,sitios
diputado,diputados/legislador,legisladores/parlamentario,parlamentarios
empresa,empresas/compañía,compañías/sociedad,sociedades
buque,buques/barco,barcos/navío,navíos
elecciones,elección/comicios/votación,votaciones
impuesto,impuestos/tasa,tasas/tributo,tributos
terremoto,terremotos/seísmo,seísmos/sismo,sismos`,
  de: `
rakete,raketen/geschoss,geschosse,geschossen/flugkörper,flugkörpern
armee,armeen/militär,militärs/streitkräfte,streitkräften/heer
soldat,soldaten/truppe,truppen
waffenruhe/waffenstillstand,waffenstillstands/feuerpause
geisel,geiseln/gefangene,gefangenen,gefangener
kämpfer,kämpfern/milizionär,milizionäre/aufständische,aufständischen
siedlung,siedlungen/kolonie,kolonien
abkommen,abkommens/vereinbarung,vereinbarungen/vertrag,vertrags,verträge/pakt
hilfe,hilfen/unterstützung
belagerung,belagerungen/blockade,blockaden
abgeordnete,abgeordneten,abgeordneter/parlamentarier,parlamentariern
unternehmen,unternehmens/firma,firmen/gesellschaft,gesellschaften/konzern,konzerns,konzerne
schiff,schiffe,schiffs,schiffen/boot,boote,boots,booten/kahn
wahl,wahlen/abstimmung,abstimmungen
steuer,steuern/abgabe,abgaben
erdbeben,erdbebens/beben,bebens`,
  ar: `
صاروخ,صاروخا,صاروخاً,صواريخ,صاروخان,صاروخين/قذيفة,قذائف,قذيفتين/مقذوف,مقذوفات
جيش,جيشا,جيشاً,جيوش/عسكر/قوات
جندي,جنود,جنديا,جنديين/عسكري,عسكريين,عسكريون
هدنة/مهادنة
رهينة,رهائن/محتجز,محتجزين,محتجزون/أسير,أسرى
مقاتل,مقاتلين,مقاتلون/مسلح,مسلحين,مسلحون
مستوطنة,مستوطنات/مستعمرة,مستعمرات
اتفاق,اتفاقا,اتفاقاً/اتفاقية,اتفاقيات/معاهدة,معاهدات/صفقة,صفقات
مساعدة,مساعدات/معونة,معونات/إغاثة
حصار,حصارا/طوق
نائب,نواب/برلماني,برلمانيين/مشرع,مشرعين
شركة,شركات/مؤسسة,مؤسسات
سفينة,سفن/مركب,مراكب/باخرة,بواخر
انتخابات,انتخاب/اقتراع
ضريبة,ضرائب/رسم,رسوم
زلزال,زلازل/هزة,هزات`,
  he: `
רקטה,רקטות/טיל,טילים/פגז,פגזים
חייל,חיילים,חיילי/לוחם,לוחמים
חטוף,חטופים,חטופי/שבוי,שבויים
מחבל,מחבלים/חמוש,חמושים/פעיל,פעילים
התנחלות,התנחלויות/יישוב,יישובים
הסכם,הסכמים/עסקה,עסקאות/הסדר,הסדרים
סיוע/עזרה
מצור/סגר
חברה,חברות/תאגיד,תאגידים/פירמה
ספינה,ספינות/אונייה,אוניות,אניה
בחירות/הצבעה
מס,מסים,מיסים/היטל,היטלים`,
  zh: `
火箭弹/导弹/炮弹
军队/部队/军方
停火/休战/停战
人质/俘虏
武装分子/战斗人员/武装人员
定居点/殖民点
协议/协定/条约
援助/救援/救济
封锁/围困
议员/国会议员
公司/企业
船只/船舶/舰船
选举/投票/大选
税/税收
火箭彈/導彈/飛彈`,
  hi: `
रॉकेट,रॉकेटों/मिसाइल,मिसाइलें,मिसाइलों
सेना,सेनाओं/फ़ौज,फौज
सैनिक,सैनिकों/जवान,जवानों
युद्धविराम/संघर्षविराम
बंधक,बंधकों/क़ैदी,कैदी,क़ैदियों
लड़ाका,लड़ाके,लड़ाकों/उग्रवादी,उग्रवादियों
समझौता,समझौते,समझौतों/संधि/करार
मदद/सहायता
कंपनी,कंपनियाँ,कंपनियों/फ़र्म
जहाज़,जहाज,जहाज़ों/पोत,पोतों
चुनाव,चुनावों/मतदान`,
};

export interface NearSynonym {
  /** Number of its line. */
  readonly group: number;
  /** The first form, which names it. */
  readonly word: string;
}

const known = new Map<string, ReadonlyMap<string, NearSynonym>>();

/** Those of a language (primary subtag), by their forms. */
export function nearSynonymsIn(language: string): ReadonlyMap<string, NearSynonym> {
  let forms = known.get(language);
  if (forms === undefined) known.set(language, (forms = readForms(GROUPS[language] ?? '')));
  return forms;
}

function readForms(list: string): ReadonlyMap<string, NearSynonym> {
  const forms = new Map<string, NearSynonym>();
  list
    .trim()
    .split('\n')
    .forEach((line, group) => {
      for (const forOne of line.split('/')) {
        const all = forOne.split(',');
        for (const form of all) forms.set(form, { group, word: all[0] ?? form });
      }
    });
  return forms;
}

export const LANGUAGES_WITH_SYNONYMS: readonly string[] = Object.keys(GROUPS);
