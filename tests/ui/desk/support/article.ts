import type { ErrorMark } from '@/domain/annotation/error';
import type { Block, Side } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import type { Correction } from '@/domain/correction/correction';
import { listReasons } from '@/domain/review/reason';
import type { DeskView } from '@/domain/review/desk-view';
import { quoteSpan } from '@/domain/text/quoted-span';

/** A paragraph in a tiny notation: `|` stands where a sentence ends. */
export function block(side: Side, index: number, notation: string): Block {
  const sentences = notation === '' ? [] : notation.split('|');
  let start = 0;
  const sentenceStarts = sentences.map((sentence) => {
    const at = start;
    start += sentence.length;
    return at;
  });
  return {
    id: `${side[0]}${index}`,
    side,
    index,
    kind: 'paragraph',
    level: 0,
    text: sentences.join(''),
    sentenceStarts,
  };
}

/** Segments as `1-1 2-1 0-1`: so many source and target sentences each. */
export function segments(notation: string): readonly Segment[] {
  let source = 0;
  let target = 0;
  return notation.split(' ').map((shape, position) => {
    const [m = 0, n = 0] = shape.split('-').map(Number);
    const segment = {
      id: `seg${position}`,
      source: { from: source, to: source + m },
      target: { from: target, to: target + n },
      confidence: 0.95,
      pinned: false,
    };
    source += m;
    target += n;
    return segment;
  });
}

export const SOURCE = ['فتح العمدة الجسر. |ثم عاد إلى بيته.', 'المطر قادم.'];
export const TARGET = ['The mayor opened the brige. |Then he went home.', 'Rain is coming.'];

export function anchor(blocks: readonly Block[], blockId: string, quote: string) {
  const found = blocks.find((one) => one.id === blockId);
  const start = found?.text.indexOf(quote) ?? -1;
  if (found === undefined || start < 0) throw new Error(`No “${quote}” in ${blockId}`);
  return { blockId, ...quoteSpan(found.text, { start, end: start + quote.length }) };
}

export function deskView(change: Partial<DeskView> = {}): DeskView {
  const blocks = [
    ...SOURCE.map((text, index) => block('source', index, text)),
    ...TARGET.map((text, index) => block('target', index, text)),
  ];
  return {
    articleId: 'article',
    projectId: 'project',
    projectName: 'Bridges',
    sight: 'all',
    hasFile: true,
    typology: 'mqm-core/2.0',
    ownTypologies: [],
    info: {
      title: 'The bridge',
      sourceLang: 'ar',
      targetLang: 'en',
      mtSystem: '',
      address: '',
      byline: '',
      publishedOn: '',
      domain: '',
    },
    state: 'in_review',
    alignmentVersion: 1,
    stamp: '1',
    protocol: 'mqm',
    fourEyes: 'off',
    rounds: 1,
    reasons: listReasons([]),
    actor: { userId: 'rana', role: 'reviewer', isAdministrator: false },
    blocks,
    segments: segments('1-1 1-1 1-1'),
    errors: [],
    corrections: [],
    decisions: [],
    exchanges: [],
    assignment: null,
    lastExport: null,
    review: null,
    checked: [],
    scores: [],
    people: [
      { id: 'rana', name: 'Rana' },
      { id: 'yusuf', name: 'Yusuf' },
    ],
    ...change,
  };
}

export function errorMark(change: Partial<ErrorMark> = {}): ErrorMark {
  return {
    id: 'error',
    articleId: 'article',
    reviewerId: 'rana',
    scope: 'span',
    target: anchor(deskView().blocks, 't0', 'brige'),
    source: null,
    category: 'linguistic-conventions/spelling',
    severity: 'minor',
    comment: '',
    provenance: { kind: 'person' },
    state: 'open',
    typology: 'mqm-core/2.0',
    version: 1,
    ...change,
  };
}

export function correction(change: Partial<Correction> = {}): Correction {
  return {
    id: 'correction',
    articleId: 'article',
    errorId: 'error',
    proposerId: 'rana',
    groupId: null,
    anchor: anchor(deskView().blocks, 't0', 'brige'),
    replacement: 'bridge',
    state: 'proposed',
    approvedText: null,
    round: 0,
    version: 1,
    ...change,
  };
}
