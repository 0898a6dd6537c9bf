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
