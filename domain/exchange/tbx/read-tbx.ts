import type { ExchangeIssue } from '../issue';
import { LineIndex } from '../line-index';
import { makeIssue } from '../make-issue';
import { MAX_ISSUES, parsed, type Parsed } from '../parsed';
import type { TbxConcept } from './concept';
import { flavourOf, type TbxFlavour } from './flavour';
import { readConcepts } from './read-concepts';
import { shown } from './read-entries';

/** A whole file of TBX, in all its languages. */
export interface TbxFile {
  /** Null of one that is not written. */
  readonly flavour: TbxFlavour | null;
  /** Of its header; '' where that does not say. */
  readonly lang: string;
  readonly concepts: readonly TbxConcept[];
  /** How often it says what is not read, by category. */
  readonly left: ReadonlyMap<string, number>;
}

/** As many as the largest termbases that are given away have; what is larger is split. */
const MAX_CONCEPTS = 500_000;

export function* readTbx(text: string): Generator<void, Parsed<TbxFile>> {
  const issues: ExchangeIssue[] = [];
  const left = new Map<string, number>();
  const concepts: TbxConcept[] = [];
  let flavour: TbxFlavour | null = null;
  let lang = '';
  let lines: LineIndex | null = null;
  const refusal = yield* readConcepts(text, {
    root: (root) => {
      flavour = flavourOf(root);
      lang = root.attribute('xml:lang') ?? '';
    },
    concept: (concept) => concepts.push(concept),
    left: (category) => left.set(category, (left.get(category) ?? 0) + 1),
    warn: (code, name, offset) => {
      if (issues.length >= MAX_ISSUES) return;
      const position = (lines ??= new LineIndex(text)).at(offset);
      issues.push(makeIssue(code, 'warning', position, { name: shown(name) }));
    },
    isFull: () => concepts.length > MAX_CONCEPTS,
  });
  const refuse = (issue: ExchangeIssue) => ({ value: null, issues: [issue, ...issues] });
  if (refusal !== null) return refuse(refusal);
  if (concepts.length > MAX_CONCEPTS)
    return refuse(makeIssue('tbx_too_many', 'error', null, { limit: MAX_CONCEPTS }));
  if (concepts.length === 0) return refuse(makeIssue('tbx_empty', 'error', null, {}));
  return parsed({ flavour, lang, concepts, left }, issues);
}
