import type { InlineCode } from '../article/inline-code';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';

/** Tags and placeholders of a bilingual file: each of the source stands once in the translation, and pairs stay pairs. */
export const inlineCodes: PairCheck = {
  unit: 'pair',
  id: 'inline-codes',
  version: 1,
  category: 'design-and-markup/markup-tag',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  mayFind: ({ source, target }) => source.codes.length > 0 || target.codes.length > 0,
  *run({ source, target }: CheckedPair): Generator<Alarm> {
    // What is not translated at all is told of by other checks.
    if (source.text === '' || target.text === '') return;
    const left = new Map<string, InlineCode[]>();
    for (const code of source.codes) left.set(keyOf(code), [...(left.get(keyOf(code)) ?? []), code]);
    const added: InlineCode[] = [];
    for (const code of target.codes) if (left.get(keyOf(code))?.shift() === undefined) added.push(code);
    const missing = [...left.values()].flat();
    yield* missingOnes(missing, source.codes, target.text);
    for (const code of withoutClosing(added)) {
      yield { span: { start: code.at, end: code.at }, message: 'added', params: { code: code.label } };
    }
    if (missing.length > 0 || added.length > 0) return;
    const known = new Set(brokenPairs(source.codes).map(({ id }) => id));
    for (const { at, id, label } of brokenPairs(target.codes)) {
      if (!known.has(id)) yield { span: { start: at, end: at }, message: 'order', params: { code: label } };
    }
  },
};

const keyOf = ({ kind, id }: InlineCode): string => `${kind} ${id}`;

function* missingOnes(
  missing: readonly InlineCode[],
  ofSource: readonly InlineCode[],
  target: string,
): Generator<Alarm> {
  const end = target.length;
  for (const { kind, id, at, label } of withoutClosing(missing)) {
    const close = kind === 'open' ? ofSource.find((one) => one.kind === 'close' && one.id === id) : undefined;
    yield {
      span: { start: end, end },
      ...(close && close.at > at && { sourceSpan: { start: at, end: close.at } }),
      params: { code: label },
    };
  }
}

/** A pair is told of once. */
const withoutClosing = (codes: readonly InlineCode[]): readonly InlineCode[] =>
  codes.filter(
    ({ kind, id }) => kind !== 'close' || !codes.some((one) => one.kind === 'open' && one.id === id),
  );

/** Closing codes that come before their opening one, or close a pair while one that began later is still open. */
function brokenPairs(codes: readonly InlineCode[]): readonly InlineCode[] {
  const openIds: string[] = [];
  return codes.filter(({ kind, id }, position) => {
    if (kind === 'open') openIds.push(id);
    if (kind !== 'close') return false;
    const at = openIds.lastIndexOf(id);
    const isInner = at === openIds.length - 1;
    if (at >= 0) openIds.splice(at, 1);
    const opensLater = codes.slice(position + 1).some((one) => one.kind === 'open' && one.id === id);
    return at < 0 ? opensLater : !isInner;
  });
}
