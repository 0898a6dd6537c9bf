const ENGLISH_CLITIC = / (?=['’](?:s|re|ve|ll|d|m)(?![\p{L}\d'’]))/giu;
const ENGLISH_NOT =
  /(?<=(?:do|does|did|is|are|was|were|have|has|had|would|could|should|ca|wo|must|need|ai)) (?=n['’]t(?!\p{L}))/giu;
const ROMANCE_ELISION =
  /(?<=(?<![\p{L}'’])(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|sull|dall|un|quell|sant)['’]) (?=[\p{L}\d])/giu;

const SPLITS: Readonly<Record<string, readonly RegExp[]>> = {
  en: [ENGLISH_NOT, ENGLISH_CLITIC],
  fr: [ROMANCE_ELISION],
  it: [ROMANCE_ELISION],
  ca: [ROMANCE_ELISION],
};

/** The spaces that part a word from its clitic: `do n't`, `world 's`, `l' eau`. */
export const cliticSplitsOf = (language: string): readonly RegExp[] => SPLITS[language] ?? [];
