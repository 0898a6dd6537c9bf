import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { TOKEN, tokenText } from '../../text/tokens';
import type { CheckedText } from '../engine/checked-article';
import { readingsOf } from '../../names/extract/clitics';
import { scriptOfWord } from '../../alignment/evidence/script';
import { nearSynonymsIn, type NearSynonym } from './near-synonyms';

const { word: WORD, unspaced: UNSPACED } = TOKEN;

export interface SynonymMention extends NearSynonym, Span {
  readonly form: string;
}

/** From this code unit on there are scripts that write clitics onto their words. */
const CLITICS = 0x590;

const NONE: readonly SynonymMention[] = [];

/** The words of a text that an article may drift between. */
export function findSynonyms({ tokens, language, text }: CheckedText): readonly SynonymMention[] {
  const { forms, bits } = nearSynonymsIn(language);
  if (forms.size === 0) return NONE;
  const found: SynonymMention[] = [];
  const { kinds, starts, count } = tokens;
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    if (kinds[index] === UNSPACED) found.push(...findInRun(text, start, end, forms));
    else if (kinds[index] === WORD && (text.charCodeAt(start) >= CLITICS || bits.mayBe(tokens, index))) {
      const mention = mentionOf(tokenText(tokens, index), start, forms);
      if (mention !== null) found.push(mention);
    }
  }
  return found;
}

function mentionOf(
  word: string,
  start: number,
  forms: ReadonlyMap<string, NearSynonym>,
): SynonymMention | null {
  const lower = word.toLowerCase();
  const whole = forms.get(lower);
  if (whole !== undefined) return { ...whole, start, end: start + word.length, form: word };
  const script = scriptOfWord(word);
  if (script !== 'arabic' && script !== 'hebrew') return null;
  for (const { core, clitics } of readingsOf(lower, script)) {
    const bare = forms.get(core) ?? forms.get(foldWord(core));
    if (bare !== undefined) return { ...bare, start: start + clitics, end: start + word.length, form: core };
  }
  return null;
}

function findInRun(
  text: string,
  from: number,
  to: number,
  forms: ReadonlyMap<string, NearSynonym>,
): readonly SynonymMention[] {
  const found: SynonymMention[] = [];
  for (const [form, synonym] of forms)
    for (let start = text.indexOf(form, from); start !== -1 && start + form.length <= to;) {
      found.push({ ...synonym, start, end: start + form.length, form });
      start = text.indexOf(form, start + form.length);
    }
  // 武装分子 has 分子 in it.
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.form.length > one.form.length,
      ),
  );
}
