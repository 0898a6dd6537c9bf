import type { Script } from './script';

/** What tells a language from the others of its script. */
export interface LanguageProfile {
  readonly lang: string;
  readonly script: Script;
  /** Frequent words that mean little, in lower case, parted by spaces. */
  readonly words: string;
  /** Letters beside those that every language of the script has. */
  readonly letters: string;
}

// prettier-ignore
const LATIN: readonly (readonly [string, string, string])[] = [
  ['en', 'the of and to in is that was for it on with as be by at from are have has had not this but they were said which their an he she his its would been who will more about', ''],
  ['fr', 'le la les des du de et un une est dans que qui pour sur par au aux avec pas plus ce cette ses son sa il elle en été a ont sont mais ou selon après dont ne leur nous vous', 'éèêàçùâîôûœëï'],
  ['de', 'der die das und in den von zu mit ist im für auf des dem nicht ein eine einer sich als auch es an werden aus er hat dass sie nach wird bei noch wie um am sind war haben über einen so zum', 'äöüß'],
  ['es', 'el la los las de que y en un una por con para del se no es al lo su más como pero sus le ha este entre cuando muy sin sobre también hasta desde está fue según años ser son', 'ñáéíóúü¿¡'],
  ['pt', 'o a os as de que e em um uma do da dos das no na nos nas por com para não se mais como mas ao foi pelo pela são seu sua ser está também entre à já até segundo anos ou', 'ãõçáéíóúâêôà'],
  ['it', 'il la lo i gli le di che e in un una per con del della dei delle non si è da al nel alla sono come più anche ha dal sul questo ma suo sua stato hanno essere dopo nella', 'àèéìòù'],
  ['nl', 'de het een en van in is dat op te zijn met voor niet aan er die om ook als bij door maar naar uit werd wordt heeft hebben over dan nog deze was wel zij hij meer worden geen', 'ëï'],
  ['tr', 've bir bu da de için ile olarak çok daha olan gibi ne kadar sonra ancak en ama göre ya var o her değil olduğunu olduğu ise iki yeni dedi diye ki büyük şu üzere', 'çğıöşüİ'],
  ['pl', 'i w na z do się nie że to jest o od po za jak ale przez dla przy co są był być jego ich tym także oraz który która które roku tego już tak ze może tylko przed', 'ąćęłńóśźż'],
  ['sv', 'och i att det som en på är av för med den till inte har de om ett var men så från han vid kan hade efter eller också nu under sig ska över två vi', 'åäö'],
  ['da', 'og i at det som en på er af for med den til ikke har de om et var men så fra han ved kan havde efter eller også nu under sig skal over to af vi blev efter hvor', 'åæø'],
  ['nb', 'og i at det som en på er av for med den til ikke har de om et var men så fra han ved kan hadde etter eller også nå under seg skal over to vi ble ikke mellom hvor', 'åæø'],
  ['ro', 'și de la în a cu pe din că nu o un care mai pentru este ce sau prin fost sunt după au al ale lui dar fi această acest între și cele', 'ăâîșțşţ'],
  ['cs', 'a v se na je že s z do to o k i pro ale za by jsem jako od po který která které není podle také ve jsou byl bylo až při před mezi nebo let jeho', 'ěščřžýáíéůúňťď'],
  ['sk', 'a v sa na je že s z do to o k i pre ale za by som ako od po ktorý ktorá ktoré nie podľa aj vo sú bol bolo až pri pred medzi alebo rokov jeho', 'ľščťžýáíéúňôäĺŕď'],
  ['hu', 'a az és hogy nem is egy volt meg csak ez de még azt már el ha mint lesz van ki be után szerint lehet vagy aki amely sem minden között', 'őűáéíóöúü'],
  ['fi', 'ja on ei se että oli en hän mutta ovat kun kuin myös joka mukaan sen ole jo niin vain tai olla ollut sekä jälkeen nyt voi hänen vuoden', 'äöå'],
  ['hr', 'i u je na se da za su od s a što nije koji koja koje kao iz do će o ne bi ali te nakon prema više samo jer ili biti bio', 'čćđšž'],
  ['id', 'yang dan di dari untuk dengan ini itu dalam pada tidak akan telah oleh adalah juga sebagai ke karena bisa ada mereka kata atau lebih saat tersebut', ''],
  ['vi', 'của và là có trong được cho các một với không người những này đã khi từ để đến về tại như nhiều ông năm đó sẽ theo', 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúýĩũ'],
  ['ca', 'el la els les de que i en un una per amb del no és al es ha més com però seva seu aquest aquesta dels ser són han fins també entre segons anys va', 'àçèéíïòóúü·'],
];

// prettier-ignore
const CYRILLIC: readonly (readonly [string, string, string])[] = [
  ['ru', 'и в не на что с по это как из у к за от о для его но до также после был была были они он она так или при году', 'ыэёъ'],
  ['uk', 'і в не на що з та у це до як від за про для його але після був була були він вона також або при року й під які', 'іїєґ'],
  ['bg', 'и в на да се за от с че не по са като до е към след при но или които който това си бе през още само има', 'ъ'],
  ['sr', 'и у је на се да за су од са а што није који која које као из до ће о не би али после према више само јер или', 'јљњћђџ'],
  ['mk', 'и во на да се за од со што не по се како до е кон при но или кои кој ова си беше низ уште само има ќе ги', 'јљњѓќѕџ'],
  ['be', 'і ў не на што з па гэта як ад за да для яго але пасля быў была былі ён яна таксама або пры годзе', 'іўыэё'],
  ['kk', 'және мен бұл да де үшін бір деп осы бар болып олар өз сол болды жылы ол емес тағы', 'әғқңөұүһіыэ'],
];

// prettier-ignore
const ARABIC: readonly (readonly [string, string, string])[] = [
  ['ar', 'في من على إلى أن التي عن الذي مع هذا هذه كان كانت قال بعد ما لا بين ذلك وقد أو كما قد لم حتى عند منذ خلال إن', 'ةيكىأإؤئ'],
  ['fa', 'و در به از که این را با است برای آن یک شد خود تا کرد بر هم نیز گفت شده بود اما می ها کند دارد باید وی', 'پچژگکی'],
  ['ur', 'کے کی میں ہے اور سے کا کو نے پر ہیں کہ اس یہ ان بھی ایک تھا تھے گیا کر ہو تھی جو نہیں کہا لیے', 'پچژگکیٹڈڑںےہھ'],
  ['ps', 'د په چې او ته له کې دا سره هم نه یې یو وي شي دي کړي خو پر هغه ده شوي', 'پچژګکیټډړږښڼېۍځڅ'],
  ['ckb', 'لە بە و کە بۆ ئەو ئەم لەگەڵ کرد ەوە هەر یان ئێمە بوو دەکات', 'پچژگکیێۆڕڵەڤ'],
];

// prettier-ignore
const DEVANAGARI: readonly (readonly [string, string, string])[] = [
  ['hi', 'के में की है से को का और ने पर हैं यह कि एक भी नहीं इस था लिए हो तो कर वह गया थे', ''],
  ['mr', 'आहे आणि या च्या ते हे तो होते की आहेत मध्ये ने साठी असे झाले ला नाही केले व त्या', 'ळ'],
  ['ne', 'छ र को मा ले पनि हो का भने छन् गरेको लाई भएको यो गर्ने थियो त', ''],
];

function toProfiles(script: Script, rows: readonly (readonly [string, string, string])[]): LanguageProfile[] {
  return rows.map(([lang, words, letters]) => ({ lang, script, words, letters }));
}

/** Own lists, drawn up from what grammars name first: articles, prepositions, conjunctions, auxiliaries. */
export const LANGUAGE_PROFILES: readonly LanguageProfile[] = [
  ...toProfiles('Latn', LATIN),
  ...toProfiles('Cyrl', CYRILLIC),
  ...toProfiles('Arab', ARABIC),
  ...toProfiles('Deva', DEVANAGARI),
];

/** Scripts that one language of the news writes in. Han and Kana are told apart in detect-language.ts. */
// prettier-ignore
export const LANGUAGE_OF_SCRIPT: Partial<Readonly<Record<Script, string>>> = {
  Hebr: 'he', Grek: 'el', Hang: 'ko', Thai: 'th', Armn: 'hy', Geor: 'ka', Beng: 'bn', Guru: 'pa', Gujr: 'gu',
  Orya: 'or', Taml: 'ta', Telu: 'te', Knda: 'kn', Mlym: 'ml', Sinh: 'si', Laoo: 'lo', Khmr: 'km', Mymr: 'my',
  Tibt: 'bo', Ethi: 'am', Thaa: 'dv',
};

/** Frequent characters whose simplified and traditional forms differ; position by position the same words. */
export const SIMPLIFIED =
  '们这国来时会个为说对发过学还进种经动么样点没现给问实应开关让书东车马长门见气电话战报总统员机产业务华与义';
export const TRADITIONAL =
  '們這國來時會個為說對發過學還進種經動麼樣點沒現給問實應開關讓書東車馬長門見氣電話戰報總統員機產業務華與義';
