import { Literals } from './literals';

/** Places that Chinese and Japanese news is full of, and how they are read where that is not their pinyin. Our own lists. */
const CHINESE =
  '北京 上海 天津 重庆 重慶 河北 河南 湖北 湖南 广东 廣東 广西 山东 山西 陕西/shaanxi,shanxi 浙江 江苏 江西 福建 安徽 四川/sichuan,szechuan 云南 贵州 海南 甘肃 青海 吉林 辽宁 黑龙江 ' +
  '新疆 西藏/tibet,xizang 内蒙古/mongol 宁夏 澳门/maca 澳門/maca 广州/guangzhou,canton 深圳 武汉 武漢 成都 南京 杭州 西安 沈阳 大连 青岛 济南 郑州 长沙 昆明 哈尔滨/harbin 长春 石家庄 太原 合肥 ' +
  '南昌 福州 厦门/xiamen,amoy 贵阳 乌鲁木齐/urumqi,urumchi 苏州 无锡 宁波 温州 台北/taip 臺北/taip 高雄/kaohsiung 珠海 东莞 佛山 三亚';
const JAPANESE =
  '東京/tok 大阪/osak 京都/kyot 北海道/hokka 青森/aomo 岩手/iwat 宮城/miya 秋田/akit 山形/yamaga 福島/fukus 茨城/ibar 栃木/toch 群馬/gunm 埼玉/sait 千葉/chib 神奈川/kana 新潟/niig 富山/toya ' +
  '石川/ishi 福井/fukui 山梨/yaman 長野/naga 岐阜/gifu 静岡/shiz 愛知/aich 三重/mie 滋賀/shig 兵庫/hyog,hyōg 奈良/nara 和歌山/waka 鳥取/tott 島根/shim 岡山/okay 広島/hiro 山口/yama 徳島/toku ' +
  '香川/kaga 愛媛/ehim 高知/koch,kōch 福岡/fuku 佐賀/saga 長崎/naga 熊本/kuma 大分/oita,ōita 宮崎/miya 鹿児島/kago 沖縄/okin 横浜/yoko 名古屋/nago 神戸/kobe 札幌/sapp 仙台/send 渋谷/shib 新宿/shin 銀座/ginz';

/** What the name begins with in Latin letters, folded; none where it is the pinyin of its characters. */
type Readings = readonly string[];

const read = (list: string): Literals<Readings> =>
  new Literals(
    list.split(' ').map((row): [string, Readings] => {
      const [han = '', readings = ''] = row.split('/');
      return [han, readings.split(',').filter((reading) => reading !== '')];
    }),
  );

const PLACES: Readonly<Record<'zh' | 'ja', Literals<Readings>>> = { zh: read(CHINESE), ja: read(JAPANESE) };

export const hanPlacesOf = (language: 'zh' | 'ja'): Literals<Readings> => PLACES[language];

/** Other words that have the characters of a place in them by chance: developing countries, `完成都`, the south of a river. */
const OTHER_WORDS = (
  '展中国家 展中國家 集中国 集中國 其中国 其中國 当中国家 當中國家 完成都 变成都 變成都 形成都 造成都 达成都 達成都 组成都 組成都 构成都 構成都 分成都 大连锁 大連鎖 大连续 大連續 大连接 ' +
  '大連接 最大连 最大連 黄河南 黃河南 黄河北 黃河北 运河南 運河南 运河北 運河北 淮河南 淮河北 太湖南 太湖北 今日本 明日本 昨日本 当日本 當日本 近日本 每日本 节日本 節日本 生日本 平日本 ' +
  '古巴比伦 古巴比倫 西安大略 巴西安 荷兰猪 荷蘭豬 荷兰豆 荷蘭豆 入海口 出海口 上海南 上海北 中山东路 中山東路 中山西路 长江西 長江西 巴西棕 巴西木 巴西坚 巴西堅 巴西蜡 巴西蠟 巴西龟 巴西龜 ' +
  '海地区 海地區 海地带 海地帶 海地形 海地图 海地圖 海地貌 黑山羊 黑山谷 越南北 越南极 越南極 完美国 完美國 道德国 道德國 宪法国 憲法國 空中国际 空中國際 巴林顿 巴林頓 波兰尼 波蘭尼'
).split(' ');

/** Whether the place at [start, end) is part of another word. */
export const isPartOfHanWord = (text: string, start: number, end: number): boolean =>
  OTHER_WORDS.some((word) => {
    const at = word.indexOf(text.slice(start, end));
    return at >= 0 && text.startsWith(word, start - at);
  });
