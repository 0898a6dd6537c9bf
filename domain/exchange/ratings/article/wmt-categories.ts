import { coreCategoryOfName } from '../../../annotation/core-category';
import { WMT_MQM } from '../../../annotation/typologies/wmt-mqm';
import { WMT_NAMES, wmtNameOf } from '../../../annotation/typologies/wmt-names';
import { listCategories } from '../../../annotation/typology';

/** Where no category of theirs says the same: the one that is meant most often, by the id or by its dimension. */
const MOST_LIKELY: Readonly<Record<string, string>> = {
  terminology: 'terminology/inappropriate-for-context',
  accuracy: 'accuracy/mistranslation',
  'linguistic-conventions': 'fluency/grammar',
  style: 'style/awkward',
  'locale-conventions': 'locale-convention',
  'design-and-markup': 'fluency/display',
  // Non-translation is of a whole segment, and weighs five times as much as a major error.
  'linguistic-conventions/unintelligible': 'other',
};

/** What only their campaigns have. */
const THEIRS_ALONE: ReadonlySet<string> = new Set(['non-translation', 'source-issue', 'source-error']);

/** Categories of theirs that say the same as one of MQM-Core; of several, the first. */
const SAME: ReadonlyMap<string, string> = new Map(
  [...listCategories(WMT_MQM)]
    .reverse()
    .filter(({ id, children }) => children.length === 0 && !THEIRS_ALONE.has(id))
    .map(({ id, core }) => [core, id] as const),
);

/** Names of theirs; ids have no capitals. */
const WRITTEN: ReadonlySet<string> = new Set(WMT_NAMES.map(([name]) => name));

export interface WmtCategory {
  readonly name: string;
  /** The name says less than the id, or something else. */
  readonly isLossy: boolean;
}

/** A category of MQM-Core, or a name of theirs, by a name that Google and WMT used in 2020 and 2021. */
export function wmtCategory(id: string): WmtCategory {
  if (WRITTEN.has(id)) return { name: id, isLossy: false };
  const dimension = id.split('/')[0] ?? '';
  const itself = wmtNameOf(id) === null ? undefined : id;
  const theirs = SAME.get(id) ?? likely(id) ?? itself ?? likely(dimension) ?? 'other';
  const name = wmtNameOf(theirs) ?? 'Other';
  return { name, isLossy: theirs !== id && coreCategoryOfName(name) !== id };
}

const likely = (id: string): string | undefined =>
  Object.hasOwn(MOST_LIKELY, id) ? MOST_LIKELY[id] : undefined;

/** “Linguistic conventions/Textual conventions”: as MQM-Core writes its names. */
export const coreName = (id: string): string =>
  id
    .split('/')
    .map((part) => (part.charAt(0).toUpperCase() + part.slice(1)).replaceAll('-', ' '))
    .join('/');
