/**
 * Characters that Chinese news style uses to spell foreign names, by the consonant classes they stand for (the classes
 * of skeleton.ts, with l and r as one). Simplified and traditional forms.
 */
const CHARACTERS: Readonly<Record<string, string>> = {
  b: '巴布贝貝比博伯拜鲍鮑波卜帕佩皮普珀派保弗夫福菲费費法芙维維瓦沃韦韋威',
  bn: '本班邦宾賓彭潘庞龐平丰芬范凡',
  m: '马馬玛瑪米莫姆穆默梅麦麥迈邁密摩',
  mn: '曼门門蒙明敏孟',
  t: '达達德迪杜多特塔泰提托图圖蒂道戴',
  tn: '丹登邓鄧顿頓东坦汤廷滕敦当',
  n: '纳納内內尼诺諾努娜奈恩安因英翁昂汉漢亨洪翰罕',
  r: '拉勒里利莱萊列雷罗羅洛鲁魯卢盧路尔爾劳勞莉丽吕琉',
  rn: '兰蘭伦倫林朗龙龍隆连',
  k: '卡克科库庫基吉加格古戈杰傑乔喬贾賈朱凯凱考柯奎夸哥盖蓋',
  kn: '金肯坎根甘冈岡康孔刚简詹贡',
  s: '斯萨薩塞西索苏蘇希舒沙谢謝什施史兹茲泽澤扎祖佐茨察切奇齐齊查恰彻丘楚夏瑟',
  sn: '桑森辛申圣松孙孫尚钦琴',
  '': '阿伊艾埃奥奧乌烏亚亞耶约約尤哈赫胡霍海豪侯',
};

const CLASSES_OF = new Map(
  Object.entries(CHARACTERS).flatMap(([classes, characters]) =>
    Array.from(characters).map((character): [string, string] => [character, classes]),
  ),
);

/** A run of Han characters that may spell one foreign name, as consonant classes. */
export interface HanName {
  readonly characters: string;
  readonly skeleton: string;
}

const MIN_CHARACTERS = 2;
const MAX_CHARACTERS = 6;

/**
 * Every stretch of two to six transliteration characters in a run of Han text, since nothing in the text says where a
 * name begins. Only stretches with a skeleton of three consonants or more are worth looking up.
 */
export function hanNames(run: string): readonly HanName[] {
  const names: HanName[] = [];
  const characters = Array.from(run);
  for (let start = 0; start < characters.length; start++) {
    let skeleton = '';
    for (let end = start; end < Math.min(characters.length, start + MAX_CHARACTERS); end++) {
      const classes = CLASSES_OF.get(characters[end] ?? '');
      if (classes === undefined) break;
      for (const consonant of classes) if (consonant !== skeleton.at(-1)) skeleton += consonant;
      if (end - start + 1 >= MIN_CHARACTERS && skeleton.length >= 3) {
        names.push({ characters: characters.slice(start, end + 1).join(''), skeleton });
      }
    }
  }
  return names;
}
