import type { Lexicon, Links } from './lexicon';
import type { SideText, TokenType } from './side-text';

/** Two types that may translate each other. */
export interface Link {
  readonly source: number;
  readonly target: number;
  /** Probability that an occurrence of the rarer of the two stands across from the other. */
  readonly rate: number;
  /** Natural logarithm of the rate over chance. */
  readonly gain: number;
}

/** Nothing is so sure to be translated by what the lexicon knows. */
const MAX_EXPECTATION = 0.95;
/** How sure a number is to have its counterpart, when nothing else is known of it. */
const NUMBER_EXPECTATION = 0.8;

export function linkTokens(source: SideText, target: SideText, links: readonly Link[]): Lexicon {
  const sourceExpectation = expectations(source.types);
  const targetExpectation = expectations(target.types);
  for (const { source: s, target: t, rate } of links) {
    const sourceFrequency = source.frequency[s] ?? 1;
    const targetFrequency = target.frequency[t] ?? 1;
    const meetings = rate * Math.min(sourceFrequency, targetFrequency);
    sourceExpectation[s] = Math.max(sourceExpectation[s] ?? 0, meetings / sourceFrequency);
    targetExpectation[t] = Math.max(targetExpectation[t] ?? 0, meetings / targetFrequency);
  }
  const fromSource = indexed(
    links,
    source.types.length,
    ({ source: s }) => s,
    ({ target: t }) => t,
  );
  const fromTarget = indexed(
    links,
    target.types.length,
    ({ target: t }) => t,
    ({ source: s }) => s,
  );
  return {
    fromSource,
    fromTarget,
    sourceLinked: linkedTypes(fromSource),
    targetLinked: linkedTypes(fromTarget),
    sourceMiss: sourceExpectation.map(toMiss),
    targetMiss: targetExpectation.map(toMiss),
  };
}

function expectations(types: readonly TokenType[]): Float32Array {
  const expectation = new Float32Array(types.length);
  types.forEach(({ kind }, type) => {
    if (kind === 'number') expectation[type] = NUMBER_EXPECTATION;
  });
  return expectation;
}

function toMiss(expectation: number): number {
  return expectation === 0 ? 0 : Math.log(1 - Math.min(expectation, MAX_EXPECTATION));
}

function indexed(
  links: readonly Link[],
  types: number,
  from: (link: Link) => number,
  to: (link: Link) => number,
): Links {
  const start = new Int32Array(types + 1);
  for (const link of links) start[from(link) + 1] = (start[from(link) + 1] ?? 0) + 1;
  for (let type = 0; type < types; type++) start[type + 1] = (start[type + 1] ?? 0) + (start[type] ?? 0);
  const next = start.slice();
  const partner = new Int32Array(links.length);
  const gain = new Float32Array(links.length);
  for (const link of links) {
    const at = next[from(link)] ?? 0;
    next[from(link)] = at + 1;
    partner[at] = to(link);
    gain[at] = link.gain;
  }
  return { start, partner, gain };
}

function linkedTypes({ start }: Links): Uint8Array {
  const linked = new Uint8Array(start.length - 1);
  for (let type = 0; type < linked.length; type++)
    if ((start[type + 1] ?? 0) > (start[type] ?? 0)) linked[type] = 1;
  return linked;
}
