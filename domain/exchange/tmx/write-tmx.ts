import { applyChanges, changeSetOf, type Change, type ChangeSet } from '../../text/change-set';
import type { BitextEdits, BitextOptions } from '../bitext';
import { closesItself, fillEmpty, indentOf } from '../xml/edit-tag';
import { escapeXml } from '../xml/escape-xml';
import { spliceXmlText } from '../xml/splice-xml-text';
import { PairChoice, variantsIn, type LanguagePair } from './language-pair';
import { placeOfKey, readEntries, type TmxEntry, type TmxVariant } from './read-entries';
import type { Seg } from './read-seg';
import { keyOfText, textsIn } from './read-tmx';

/** A memory with changes of its translations. It has no words for the state of one. */
export function* writeTmx(
  text: string,
  edits: BitextEdits,
  options: BitextOptions = {},
): Generator<void, string> {
  if (edits.size === 0) return text;
  const edited = new Set([...edits.keys()].map(placeOfKey));
  const entries: TmxEntry[] = [];
  const choice = new PairChoice(options);
  yield* readEntries(text, {
    entry: (entry) => {
      choice.add(entry);
      if (edited.has(placeOfKey(entry.key))) entries.push(entry);
    },
  });
  const pair = choice.choose();
  if (pair === null) return text;
  const changes = entries.flatMap((entry) => changesOf(text, entry, edits, pair));
  return applyChanges(text, changeSetOf(changes));
}

function changesOf(text: string, entry: TmxEntry, edits: BitextEdits, pair: LanguagePair): readonly Change[] {
  const chosen = variantsIn(entry, pair);
  if (chosen === null) return [];
  const { source, target } = chosen;
  if (target === null) {
    const changes = edits.get(entry.key)?.changes;
    return changes === undefined ? [] : [newVariant(text, source, changes, pair.targetLang)];
  }
  const changes = textsIn(target.seg()).flatMap((seg, index) => {
    const edit = edits.get(keyOfText(entry.key, index));
    return edit === undefined ? [] : segChanges(text, seg, edit.changes);
  });
  // A text within a code stands before the end of the text around it.
  return changes.sort((one, other) => one.start - other.start);
}

function segChanges(text: string, { node, raw }: Seg, changes: ChangeSet): readonly Change[] {
  if (changes.changes.length > 0 && closesItself(text, node))
    return [fillEmpty(text, node, escapeXml(applyChanges('', changes)))];
  return spliceXmlText(text, raw, changes);
}

/** The translation of an entry that has none yet, laid out as its source. */
function newVariant(text: string, { node }: TmxVariant, changes: ChangeSet, lang: string | null): Change {
  const seg = `<seg>${escapeXml(applyChanges('', changes))}</seg>`;
  const insert = `${indentOf(text, node)}<tuv xml:lang="${escapeXml(lang ?? 'und')}">${seg}</tuv>`;
  return { start: node.end, end: node.end, insert };
}
