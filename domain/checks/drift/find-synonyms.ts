import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { askOfWords, classOfWords } from '../../text/vocabulary';
import { TOKEN } from '../../text/tokens';
import { TRAIT } from '../../text/traits';
import type { CheckedText } from '../engine/checked-article';
import { readingsOf } from '../../names/extract/clitics';
import { scriptOfWord } from '../../alignment/evidence/script';
import { nearSynonymsIn, type NearSynonym } from './near-synonyms';

const { unspaced: UNSPACED } = TOKEN;

export interface SynonymMention extends NearSynonym, Span {
  readonly form: string;
}

const NONE: readonly SynonymMention[] = [];

/** The words of a text that an article may drift between. */
export function findSynonyms({ tokens, language, text }: CheckedText): readonly SynonymMention[] {
  const forms = nearSynonymsIn(language);
  if (forms.size === 0) return NONE;
  if ((tokens.wordClasses & HAS_SYNONYM) === 0 && (tokens.traits & TRAIT.unspaced) === 0) return NONE;
  let found: SynonymMention[] | undefined;
  const { kinds, starts, count } = tokens;
  for (let index = 0; index < count; index++) {
    const word = tokens.isOfClass(index, HAS_SYNONYM) ? tokens.wordAt(index) : null;
    const mention = word === null ? null : mentionOf(word);
    if (mention === null && kinds[index] !== UNSPACED) continue;
    found ??= [];
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    if (mention === null) found.push(...findInRun(text, start, end, forms));
    else found.push({ ...mention.synonym, start: start + mention.clitics, end, form: mention.form });
  }
  return found ?? NONE;
}

interface WordMention {
  readonly synonym: NearSynonym;
  /** Code units before it. */
  readonly clitics: number;
  readonly form: string;
}

const mentionOf = askOfWords<WordMention | null>(({ text, language }) => {
  const forms = nearSynonymsIn(language);
  const lower = text.toLowerCase();
  const whole = forms.get(lower);
  if (whole !== undefined) return { synonym: whole, clitics: 0, form: text };
  const script = scriptOfWord(text);
  if (script !== 'arabic' && script !== 'hebrew') return null;
  for (const { core, clitics } of readingsOf(lower, script)) {
    const synonym = forms.get(core) ?? forms.get(foldWord(core));
    if (synonym !== undefined) return { synonym, clitics, form: core };
  }
  return null;
});

const HAS_SYNONYM = classOfWords((word) => mentionOf(word) !== null);

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
