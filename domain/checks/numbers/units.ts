import { rememberWords } from '../entities/remember-words';

export type Dimension = 'length' | 'mass' | 'temperature' | 'area' | 'volume' | 'currency';

export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  /** In metres, grams, square metres, litres; temperatures have a rule of their own, and money has no fixed one. */
  readonly factor: number;
}

/** A form that ends in * is the beginning of a word. Only names that are units wherever they follow a number. */
// prettier-ignore
const UNITS: readonly (readonly [id: string, dimension: Dimension, factor: number, forms: string])[] = [
  ['km', 'length', 1000, 'km kms kilomet* kilomèt* kilómet* chilomet* quilômet* quilómet* км километр* 公里 千米 キロメートル キロ كيلومتر* كم كلم ק"מ ק״מ קילומטר* किलोमीटर किमी کیلومتر* กิโลเมตร กม 킬로미터'],
  ['m', 'length', 1, 'm meter* metre metres mètre* metro metros metri metrů metry metrów metra metr м метр метра метров метрах 米 公尺 メートル متر مترا أمتار מטר מטרים मीटर متری เมตร 미터'],
  ['cm', 'length', 0.01, 'cm centimet* centimèt* centímet* zentimet* см сантиметр* 厘米 公分 センチ センチメートル سنتيمتر* سم ס"מ ס״מ סנטימטר* सेंटीमीटर सेमी'],
  ['mm', 'length', 0.001, 'mm millimet* millimèt* milímet* мм миллиметр* 毫米 ミリ ミリメートル مليمتر* ملم מ"מ מ״מ מילימטר* मिलीमीटर मिमी'],
  ['mi', 'length', 1609.344, 'mi mph mile miles meile meilen milla millas mille* miglio miglia mil mile milha milhas миль мили миля 英里 マイル ميل أميال ميلا מייל מיילים मील'],
  ['ft', 'length', 0.3048, 'ft foot feet fuß pied pieds pie pies piede piedi pé pés stóp футов фута фут 英尺 フィート قدم قدما أقدام רגל फुट फीट'],
  ['in', 'length', 0.0254, 'inch inches zoll pouce pouces pulgada pulgadas pollice pollici polegada polegadas palec palce palců дюйм дюйма дюймов 英寸 インチ بوصة بوصات אינץ׳ इंच'],
  ['yd', 'length', 0.9144, 'yd yard yards yarda yardas jardów ярдов ярда 码 ヤード ياردة יארד गज'],
  ['nmi', 'length', 1852, '海里 浬'],
  ['kg', 'mass', 1000, 'kg kgs kilo kilos kilogram* kilogramm* kilogramme* chilogram* quilo quilos кг килограмм* 公斤 千克 キログラム كيلوغرام* كيلوجرام* كغ كجم ק"ג ק״ג קילוגרם קילו किलोग्राम किलो'],
  ['g', 'mass', 1, 'g gram grams gramm gramme grammes gramo gramos grammi grammo gramas г грамм граммов 克 グラム غرام جرام גרם ग्राम'],
  ['t', 'mass', 1e6, 't ton tons tonne tonnes tonnen tonelada* tonnellat* tun тонн тонны тонна т 吨 噸 トン طن أطنان טון टन'],
  ['lb', 'mass', 453.592, 'lb lbs pound pounds pfund livre livres libra libras libbra libbre funt funtów фунт фунта фунтов رطل رطلا 磅 ポンド'],
  ['oz', 'mass', 28.3495, 'oz ounce ounces unze unzen onza onzas oncia once 盎司 オンス أونصة'],
  ['jin', 'mass', 500, '斤'],
  ['ha', 'area', 10_000, 'ha hectare hectares hektar hectárea* ettari hektarů hektarów га гектар* 公顷 公頃 ヘクタール هكتار* הקטר हेक्टेयर'],
  ['acre', 'area', 4046.86, 'acre acres acker 英亩 英畝 エーカー فدان אקר एकड़'],
  ['mu', 'area', 666.667, '亩 畝'],
  ['l', 'volume', 1, 'l liter* litre* litro* litri л литр* 升 公升 リットル لتر* ליטר लीटर'],
  ['gal', 'volume', 3.78541, 'gal gallon* gallone* galón galones galão галлон* 加仑 ガロン غالون* גלון गैलन'],
  ['bbl', 'volume', 158.987, 'barrel barrels barril barriles fass barili баррел* 桶 バレル برميل חבית बैरल'],
  ['C', 'temperature', 0, '°c celsius centigrade centígrad* цельси* 摄氏度 攝氏 सेल्सियस'],
  ['F', 'temperature', 0, '°f fahrenheit* фаренгейт* 华氏度 華氏 華氏度 फारेनहाइट'],
  ['dollar', 'currency', 0, '$ usd dollar dollars dólar* dollari dollaro доллар* долларов dolar* dolár* 美元 美金 港元 澳元 加元 ドル 米ドル دولار* דולר דולרים डॉलर ดอลลาร์ 달러'],
  ['euro', 'currency', 0, '€ eur euro euros eura евро 欧元 歐元 ユーロ يورو אירו यूरो ยูโร 유로'],
  ['pound', 'currency', 0, '£ gbp 英镑 英鎊'],
  ['yen', 'currency', 0, 'jpy yen yens иен* jenů jeny 日元 日圆 円 ين येन'],
  ['yuan', 'currency', 0, 'cny rmb yuan yuans юан* juanů juanów 人民币 人民幣 يوان יואן युआन 위안'],
  ['rupee', 'currency', 0, '₹ inr rupee rupees rupien roupie roupies rupias rupie рупий рупии रुपये रुपए रुपया 卢比 盧比 ルピー روبية روبيات רופי'],
  ['rouble', 'currency', 0, '₽ rub rouble roubles ruble rubles rubel rublo rublos rubli рубль рубля рублей рублях 卢布 盧布 ルーブル روبل רובל रूबल'],
  ['shekel', 'currency', 0, '₪ ils nis shekel shekels schekel séquel séquels shékel* siclo שקל שקלים שקל שיקל שיקלים ש"ח ש״ח شيكل شيقل شواكل 谢克尔 謝克爾 シェケル'],
  ['zloty', 'currency', 0, 'zł pln zloty zlotys złoty złote złotych złotówek'],
  ['koruna', 'currency', 0, 'kč czk koruna koruny korun korunách'],
  ['won', 'currency', 0, '₩ krw 韩元 韓元 ウォン 원'],
];

const EXACT = new Map<string, Unit>();
const STEMS = new Map<string, Unit>();
for (const [id, dimension, factor, forms] of UNITS)
  for (const form of forms.split(' '))
    if (form.endsWith('*')) STEMS.set(form.slice(0, -1), { id, dimension, factor });
    else if (!EXACT.has(form)) EXACT.set(form, { id, dimension, factor });
const SHORTEST_STEM = 4;
const LONGEST_HAN = 7;

/** The unit a word names; null for other words. */
export const findUnit = rememberWords((word): Unit | null => {
  const lower = word.toLowerCase();
  const exact = EXACT.get(lower);
  if (exact) return exact;
  for (let length = lower.length; length >= SHORTEST_STEM; length--) {
    const unit = STEMS.get(lower.slice(0, length));
    if (unit) return unit;
  }
  return null;
});

/** The unit a run of letters without spaces begins with, and how long its name is: 公里 in 公里长的. */
export function findUnitAtStart(run: string): { readonly unit: Unit; readonly length: number } | null {
  for (let length = Math.min(run.length, LONGEST_HAN); length > 0; length--) {
    const unit = EXACT.get(run.slice(0, length));
    if (unit) return { unit, length };
  }
  return null;
}
