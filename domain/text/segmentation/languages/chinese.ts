import type { LanguageData } from '../language-rules';

const SPEECH =
  '说|說|道|称|稱|表示|指出|强调|強調|补充|補充|写道|寫道|问|問|回答|解释|解釋|透露|认为|認為|喊';

export const chinese: LanguageData = {
  wholeQuotation: 50,
  // 12: the longest speaker with his office, "联合国秘书长古特雷斯", and an adverb.
  continuation: new RegExp(`[^\\s，。！？“”「」：；、]{0,12}(?:${SPEECH})(?=[。，：])`, 'uy'),
};
