import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { TRAIT } from '../text/traits';
import { findForeignLetters, findMixedWords, type ForeignLetters } from './scripts/find-foreign-letters';
import { isQuotedOriginal } from './scripts/is-quoted-original';
import { findLatinProse } from './scripts/latin-prose';
import { withTwins } from './scripts/look-alikes';
import { nativeScriptsOf, type NativeScripts } from './scripts/native-scripts';
import { scriptNumber, scriptTable } from './scripts/script-table';

/** A word is read as one of its own script when only a few letters of it are not. */
const MOST_LOOK_ALIKES = 2;
const LEAST_NATIVE = 2;

const GREEK = scriptNumber('Grek');

function isForeignTo({ isNative, admitsLatin }: NativeScripts): (unit: number) => boolean {
  const scripts = scriptTable();
  const latin = scriptNumber('Latn');
  return (unit) => {
    const number = scripts[unit] ?? 0;
    return isNative[number] === 0 || (admitsLatin && number === latin);
  };
}

function alarmOf(text: string, found: ForeignLetters, scripts: NativeScripts): Alarm | null {
  const { start, end, foreign, nativeInWord, script } = found;
  const words = text.slice(start, end);
  const span = { start, end };
  const isMixed = nativeInWord > 0;
  if (isMixed ? foreign <= MOST_LOOK_ALIKES && nativeInWord >= LEAST_NATIVE : foreign === 1) {
    const suggestion =
      script === GREEK && !isMixed ? null : withTwins(words, isForeignTo(scripts), scripts.script);
    if (suggestion !== null) return { span, suggestion, message: 'look-alike', params: { words } };
  }
  // α, β, π and the like are signs of science; SMS may be inflected in another script.
  if (script === GREEK && foreign <= 2) return null;
  if (script === scriptNumber('Latn')) return null;
  return isQuotedOriginal(text, start, end) ? null : { span, params: { words } };
}

/** Letters of another script, left over from the source or put there by a model that mixes its languages. */
export const foreignScript: BlockCheck = {
  unit: 'block',
  id: 'foreign-script',
  version: 1,
  category: 'accuracy/untranslated',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  parameters: {},
  *run({ text, lang, tokens }: CheckedBlock): Generator<Alarm> {
    const scripts = nativeScriptsOf(lang);
    if (scripts === null) return;
    // Only Latin letters are at home everywhere.
    if (!scripts.admitsLatin && (tokens.traits & TRAIT.notLatin) === 0) return;
    for (const found of findForeignLetters(tokens, scripts)) {
      const alarm = alarmOf(text, found, scripts);
      if (alarm !== null) yield alarm;
    }
    if (!scripts.admitsLatin) return;
    if (scripts.script === 'Cyrl' || scripts.script === 'Grek')
      for (const found of findMixedWords(tokens, scripts)) {
        const alarm = alarmOf(text, found, scripts);
        if (alarm !== null) yield alarm;
      }
    for (const span of findLatinProse(tokens))
      if (!isQuotedOriginal(text, span.start, span.end))
        yield { span, message: 'prose', params: { words: text.slice(span.start, span.end) } };
  },
};
