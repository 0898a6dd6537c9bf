import { applyChanges, changeSetOf, type Change } from '../../text/change-set';
import type { BitextEdits } from '../bitext';
import { spliceRawText } from '../raw-text';
import { foldPo } from './fold-po';
import { readEntries, type PoComment, type PoEntry, type PoString } from './read-entries';
import { escapePo } from './read-literals';
import { isFuzzyFlag, isHeader, keyOfForm } from './read-po';

/** A PO file with changes of its translations. What is reviewed is fuzzy no longer, once all its forms are. */
export function* writePo(text: string, edits: BitextEdits): Generator<void, string> {
  if (edits.size === 0) return text;
  const changes: Change[] = [];
  let place = 0;
  yield* readEntries(text, (entry) => {
    place++;
    if (!isHeader(entry)) changes.push(...changesOf(text, entry, String(place), edits));
  });
  return applyChanges(text, changeSetOf(changes));
}

function changesOf(text: string, entry: PoEntry, place: string, edits: BitextEdits): readonly Change[] {
  const forms = entry.translations.map((translation, form) => ({
    translation,
    edit: edits.get(keyOfForm(place, entry, form)),
  }));
  const isReviewed = forms.every(({ edit }) => edit?.isReviewed === true);
  return [
    ...(isReviewed ? entry.comments.flatMap((comment) => withoutFuzzy(text, comment)) : []),
    ...forms.flatMap(({ translation, edit }) =>
      edit === undefined || edit.changes.changes.length === 0
        ? []
        : stringChanges(text, translation, edit.changes),
    ),
  ];
}

type Changes = Parameters<typeof spliceRawText>[1];

/** What was written in several lines is folded anew where a line would become too long, as gettext does it. */
function stringChanges(text: string, string: PoString, changes: Changes): readonly Change[] {
  const spliced = spliceRawText(string, changes, escapePo);
  const written = text.slice(string.from, string.to);
  if (!/[\r\n]/.test(written)) return spliced;
  const own = spliced.map(({ start, end, insert }) => ({
    ...{ start: start - string.from, end: end - string.from, insert },
  }));
  const folded = foldPo(applyChanges(written, changeSetOf(own)));
  return folded === null ? spliced : [{ start: string.from, end: string.to, insert: folded }];
}

/** The flags but for that one; the whole line where it is the only one. */
function withoutFuzzy(text: string, { mark, start, end }: PoComment): readonly Change[] {
  if (mark !== ',') return [];
  const line = text.slice(start, end);
  const [, flags = '', lineEnd = ''] = /^#,([^\r\n]*)([\r\n]*)$/.exec(line) ?? [];
  const kept = flags.split(',').filter((flag) => !isFuzzyFlag(flag.trim()));
  if (kept.length === flags.split(',').length) return [];
  return [{ start, end, insert: kept.length === 0 ? '' : `#,${kept.join(',')}${lineEnd}` }];
}
