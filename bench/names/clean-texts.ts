import { demetrSentences, goldEntities, postEdited, readLines, tedTalks } from '../support/corpora';

/** Text without planted faults, to be read as one article. */
export interface CleanText {
  readonly name: string;
  readonly target: readonly string[];
  readonly source: readonly string[] | null;
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** Unrelated sentences joined, with and without their sources, and whole talks. */
export function cleanTexts(): readonly CleanText[] {
  const texts: CleanText[] = [];
  const demetr = demetrSentences();
  // Machine and reference come in turns, two halves of each; the two of one sentence are not one article.
  const [machine, reference] = [0, 1].map((which) =>
    demetr.filter((_, index) => Math.floor(index / 2) % 2 === which),
  );
  for (const [name, parts] of [
    ['DEMETR machine', machine ?? []],
    ['DEMETR reference', reference ?? []],
  ] as const) {
    const target = parts.flatMap((part) => part.target);
    texts.push({ name, target, source: null, sourceLang: 'und', targetLang: 'en' });
    for (const sourceLang of new Set(parts.map((part) => part.sourceLang))) {
      const own = parts.filter((part) => part.sourceLang === sourceLang);
      texts.push({
        name: `${name} ${sourceLang}`,
        target: own.flatMap((part) => part.target),
        source: own.flatMap((part) => part.source),
        sourceLang,
        targetLang: 'en',
      });
    }
  }
  const entities = goldEntities();
  const [english, chinese] = [entities.map(({ source }) => source), entities.map(({ target }) => target)];
  texts.push({ name: 'questions en', target: english, source: null, sourceLang: 'und', targetLang: 'en' });
  texts.push({
    name: 'questions en-zh',
    target: chinese,
    source: english,
    sourceLang: 'en',
    targetLang: 'zh',
  });
  const edited = postEdited();
  const [source, target] = [edited.flatMap((part) => part.source), edited.flatMap((part) => part.target)];
  texts.push({ name: 'post-edits en', target: source, source: null, sourceLang: 'und', targetLang: 'en' });
  texts.push({ name: 'post-edits en-zh', target, source, sourceLang: 'en', targetLang: 'zh' });
  for (const talk of tedTalks())
    texts.push({
      name: talk.pair,
      target: talk.target,
      source: talk.source,
      sourceLang: 'zh',
      targetLang: 'en',
    });
  texts.push({
    name: 'Text+Berg fr',
    target: readLines('text-berg/dev.fr'),
    source: null,
    sourceLang: 'und',
    targetLang: 'fr',
  });
  return texts;
}
