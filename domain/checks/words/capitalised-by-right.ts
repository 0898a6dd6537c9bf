const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/**
 * Ordinary words that a text may as well write with a capital: offices and bodies by house style, months, and words that are
 * also names of people, firms, papers and parties. A capital says nothing of them. In lower case; all languages in one list.
 */
export const CAPITALISED_BY_RIGHT: ReadonlySet<string> = new Set(
  words(`
    administration alliance ambassador archbishop army assembly association authority bank bible board bureau cabinet capital
    captain chairman chancellor chief church city club coalition college colonel commission committee company conference
    congress constitution convention corps council country court crown democratic department deputy director district doctor
    earth east emperor empire empress executive father federal federation forum foundation gallery general god government
    governor gulf hall head high holy home house independence institute international internet island judge justice
    king kingdom lady lake law leader league left liberal library lord major marshal mass mayor minister ministry mission
    monarchy moon mosque mother mountain movement museum nation national navy net north office officer opposition order
    palace park parliament party peninsula police pope premier president press prime prince princess prison professor
    province queen region reform representative republic republican resistance resolution revolution right river road
    royal school secretary security senate senator service sister south speaker square stadium state statement station
    strait street strip sultan summit sun supreme team temple territories territory treasury treaty union university valley
    victory wall war web west world zone presidents senators governors ministers members houses states congressmen chambers

    march may august will mark grant frank hope rose drew young rich stone rice price long close cook page fair brown white
    black green gray grey gold silver wood woods hill banks bush field fields ford gates jobs potter smith baker
    mason hunt hunter wolf fox bear love grace faith joy dawn summer autumn winter spring christian muslim jewish catholic

    apple block chase discover focus forward fortune free future gap guardian guess independent labour labor life link meta
    mirror nature open orange people post pride science shell sprint target telegraph time times total trade truth trust
    variety visa voice windows word economist mail star tribune chronicle observer monitor herald herald express globe

    alcalde cámara centro congreso consejo constitución corte diario ejército estado este fiscalía gobierno guerra iglesia
    internet ministerio ministro mundo nación norte oeste oriente papa parlamento partido policía presidente presidenta rey
    reina senado sur tribunal unión universidad occidente

    armée assemblée chambre constitution cour église état gouvernement guerre ministère ministre monde nord parlement
    président présidente roi sénat sud tribunal université ouest est orient occident république conseil

    câmara estado exército governo igreja ministério ministro mundo norte parlamento prefeitura presidente senado sul
    supremo tribunal união universidade polícia justiça oeste leste

    camera chiesa consiglio corte costituzione esercito governo ministero ministro mondo nord parlamento presidente regione
    repubblica senato stato sud tribunale unione università comune procura questura`),
);
