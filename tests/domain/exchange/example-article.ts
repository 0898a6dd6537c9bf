import type { Anchor } from '@/domain/article/anchor';
import type { Block } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import { correctBlocks } from '@/domain/correction/correct-blocks';
import type { ExportArticle, ExportCorrection, ExportError } from '@/domain/exchange/export-model';
import { quoteSpan } from '@/domain/text/quoted-span';

const info = {
  title: 'The harbour',
  sourceLang: 'ar',
  targetLang: 'en',
  mtSystem: 'Babel 3',
  address: 'https://example.org/harbour',
  byline: 'Noor Haddad',
  publishedOn: '2026-05-04',
  domain: '',
};

const source: readonly Block[] = [
  { id: 's0', side: 'source', index: 0, kind: 'heading', level: 1, text: 'الميناء', sentenceStarts: [0] },
  {
    id: 's1',
    side: 'source',
    index: 1,
    kind: 'paragraph',
    level: 0,
    text: 'فتح الباب. عاد الناس. غنوا.',
    sentenceStarts: [0, 11, 22],
  },
];

const target: readonly Block[] = [
  { id: 't0', side: 'target', index: 0, kind: 'heading', level: 1, text: 'The harbor', sentenceStarts: [0] },
  {
    id: 't1',
    side: 'target',
    index: 1,
    kind: 'list-item',
    level: 1,
    text: 'The door opened. The people',
    sentenceStarts: [0, 17],
  },
  {
    id: 't2',
    side: 'target',
    index: 2,
    kind: 'quote',
    level: 0,
    text: '-returned <home>.',
    sentenceStarts: [0],
  },
  { id: 't3', side: 'target', index: 3, kind: 'caption', level: 0, text: 'Photo', sentenceStarts: [0] },
];

const segment = (
  id: string,
  source: readonly [number, number],
  target: readonly [number, number],
): Segment => ({
  id,
  source: { from: source[0], to: source[1] },
  target: { from: target[0], to: target[1] },
  confidence: 0.9,
  pinned: false,
});

/** The third joins two blocks, the fourth has no translation, the fifth no source. */
const segments = [
  segment('g1', [0, 1], [0, 1]),
  segment('g2', [1, 2], [1, 2]),
  segment('g3', [2, 3], [2, 4]),
  segment('g4', [3, 4], [4, 4]),
  segment('g5', [4, 4], [4, 5]),
];

function anchor(blocks: readonly Block[], blockId: string, quote: string, at?: number): Anchor {
  const text = blocks.find(({ id }) => id === blockId)?.text ?? '';
  const start = at ?? text.indexOf(quote);
  return { blockId, ...quoteSpan(text, { start, end: start + quote.length }) };
}

const common = {
  articleId: 'a',
  state: 'open',
  typology: 'mqm-core',
  version: 1,
  provenance: { kind: 'person' },
} as const;

const errors: readonly ExportError[] = [
  {
    reviewer: 'Rana',
    markedAt: '2026-05-05T08:30:00.000Z',
    mark: {
      ...common,
      id: 'e1',
      reviewerId: 'p1',
      scope: 'span',
      target: anchor(target, 't0', 'harbor'),
      source: anchor(source, 's0', 'الميناء'),
      category: 'locale/spelling',
      severity: 'minor',
      comment: '=British spelling',
    },
  },
  {
    reviewer: 'Rana',
    markedAt: '2026-05-05T08:30:00.000Z',
    mark: {
      ...common,
      id: 'e2',
      reviewerId: 'p1',
      scope: 'span',
      target: anchor(target, 't2', 'returned'),
      source: null,
      category: 'accuracy/mistranslation',
      severity: 'major',
      comment: '',
    },
  },
  {
    reviewer: 'Omar',
    markedAt: '2026-05-05T08:30:00.000Z',
    mark: {
      ...common,
      id: 'e3',
      reviewerId: 'p2',
      scope: 'span',
      target: anchor(target, 't2', '', 17),
      source: anchor(source, 's1', 'غنوا'),
      category: 'accuracy/omission',
      severity: 'critical',
      comment: 'A whole sentence',
    },
  },
  {
    reviewer: 'Omar',
    markedAt: '2026-05-05T08:30:00.000Z',
    mark: {
      ...common,
      id: 'e4',
      reviewerId: 'p2',
      scope: 'article',
      target: null,
      source: null,
      category: 'style',
      severity: 'neutral',
      comment: 'Uneven',
    },
  },
];

const corrections: readonly ExportCorrection[] = [
  {
    proposer: 'Rana',
    proposedAt: '2026-05-05T09:15:00.000Z',
    applied: true,
    correction: {
      id: 'c1',
      articleId: 'a',
      errorId: 'e1',
      proposerId: 'p1',
      groupId: null,
      anchor: anchor(target, 't0', 'harbor'),
      replacement: 'harbour',
      state: 'approved',
      approvedText: 'Harbour',
      round: 0,
      version: 2,
    },
    decisions: [
      {
        by: 'Mona',
        decision: {
          id: 'd1',
          correctionId: 'c1',
          sequence: 1,
          kind: 'approve',
          byId: 'p3',
          at: '2026-05-05T10:00:00Z',
          reason: null,
          note: '',
          editedText: 'Harbour',
          undoesId: null,
          causeId: null,
          batchId: null,
          applied: null,
          override: false,
        },
      },
    ],
  },
  {
    proposer: 'Rana',
    proposedAt: '2026-05-05T09:15:00.000Z',
    applied: true,
    correction: {
      id: 'c2',
      articleId: 'a',
      errorId: null,
      proposerId: 'p1',
      groupId: null,
      anchor: anchor(target, 't3', 'Photo'),
      replacement: '',
      state: 'proposed',
      approvedText: null,
      round: 0,
      version: 1,
    },
    decisions: [],
  },
];

/** A small article in which every shape occurs: all kinds of scope, a joined, a missing, an added sentence. */
export const EXAMPLE: ExportArticle = {
  info,
  source,
  target,
  corrected: correctBlocks(
    target,
    corrections.map(({ correction }) => correction),
  ),
  segments,
  units: [],
  reviews: [
    {
      reviewerId: 'p1',
      reviewer: 'Rana',
      checked: [{ blockId: 't1', start: 0 }],
      isFinished: false,
      scores: [],
    },
    { reviewerId: 'p2', reviewer: 'Omar', checked: [], isFinished: false, scores: [] },
  ],
  errors,
  corrections,
  preferences: new Set(),
};
