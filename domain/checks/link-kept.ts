import type { Span } from '../text/span';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';

type LinkKind = 'address' | 'mail' | 'handle' | 'tag';

interface Link extends Span {
  readonly kind: LinkKind;
  /** As it is compared. */
  readonly key: string;
}

/** An address on the web, of mail, a name after @, a word after #. */
export const linkKept: PairCheck = {
  unit: 'pair',
  id: 'link-kept',
  version: 1,
  category: 'accuracy/do-not-translate',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  mayFind: ({ source }) => mayHaveLinks(source.text),
  *run({ source, target }: CheckedPair): Generator<Alarm> {
    if (target.text === '') return;
    const sources = findLinks(source.text);
    // A translation without any words is told of by other checks.
    if (sources.length === 0 || target.text === '') return;
    const targets = findLinks(target.text);
    for (const kind of ['address', 'mail', 'handle', 'tag'] as const) {
      const own = targets.filter((link) => link.kind === kind);
      const lost = sources.filter((link) => link.kind === kind && !own.some(({ key }) => key === link.key));
      const added = own.filter((link) => !sources.some(({ key }) => key === link.key));
      // A tag may be translated; that there are as many is enough.
      if (kind === 'tag' && added.length >= lost.length) continue;
      for (const [index, link] of lost.entries()) yield toAlarm(source.text, target.text, link, added[index]);
    }
  },
};

/** Cheap: nearly no sentence gets past it. */
function mayHaveLinks(text: string): boolean {
  return (
    text.includes('@') ||
    text.includes('#') ||
    text.includes('://') ||
    text.includes('www.') ||
    text.includes('WWW.')
  );
}

const LINKS: readonly (readonly [kind: LinkKind, pattern: RegExp])[] = [
  ['address', /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/giu],
  ['mail', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['handle', /(?<![\p{L}\p{N}_.@/])@\w{2,}/gu],
  ['tag', /(?<![\p{L}\p{N}_&/#])#(?=\p{L})[\p{L}\p{M}\p{N}_]+/gu],
];

function findLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  for (const [kind, pattern] of LINKS)
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const end = index + found.replace(/[.,;:!?)\]'"]+$/u, '').length;
      if (!links.some((link) => index < link.end && end > link.start))
        links.push({ kind, start: index, end, key: keyOf(kind, text.slice(index, end)) });
    }
  return links;
}

/** A site in the reader's language is the same site. */
const LANGUAGE_OF_SITE = /\/(?:[a-z]{2}(?:-[a-z]{2})?)(?=\/|$)|^[a-z]{2}\./g;

function keyOf(kind: LinkKind, link: string): string {
  const lower = link.toLowerCase();
  if (kind !== 'address') return lower;
  return lower
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(LANGUAGE_OF_SITE, '')
    .replace(/\/+$/, '');
}

function toAlarm(source: string, target: string, lost: Link, added: Link | undefined): Alarm {
  const link = source.slice(lost.start, lost.end);
  const sourceSpan = { start: lost.start, end: lost.end };
  const end = target.replace(/[.!?。！？؟।\s]+$/u, '').length;
  if (!added) return { span: { start: end, end }, sourceSpan, message: 'default', params: { link } };
  return {
    span: { start: added.start, end: added.end },
    sourceSpan,
    message: 'changed',
    params: { link, target: target.slice(added.start, added.end) },
    suggestion: link,
  };
}
