import { describe, expect, test } from 'vitest';
import type { Block } from '@/domain/article/block';
import type { InlineCode } from '@/domain/article/inline-code';
import type { Correction } from '@/domain/correction/correction';
import type { DeskView } from '@/domain/review/desk-view';
import { previewView, readingOf, type PreviewView } from '@/ui/preview/preview-view';
import { readPreviewOptions, previewQuery } from '@/ui/preview/preview-options';
import { correctionOf } from '../../support/correction-of';

const TEXT = 'The quay opened on Tuesday with 35 ships.';

function blockOf(side: Block['side'], index: number, text: string): Block {
  return { id: `${side}-${index}`, side, index, kind: 'paragraph', level: 0, text, sentenceStarts: [0] };
}

function correction(quote: string, replacement: string, more: Partial<Correction> = {}): Correction {
  const made = correctionOf(TEXT, quote, replacement, { id: quote, ...more });
  return { ...made, anchor: { ...made.anchor, blockId: 'target-0' } };
}

function deskOf(corrections: readonly Correction[], more: Partial<DeskView> = {}): DeskView {
  return {
    articleId: 'article',
    projectId: 'project',
    projectName: 'Project',
    sight: 'all',
    hasFile: true,
    typology: 'mqm-core/2.0',
    ownTypologies: [],
    info: {
      title: 'The quay',
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
    fourEyes: 'enforced',
    rounds: 1,
    reasons: [],
    actor: { userId: 'editor', role: 'editor', isAdministrator: false },
    blocks: [blockOf('source', 0, 'نص'), blockOf('target', 0, TEXT), blockOf('target', 1, 'More.')],
    segments: [
      { id: 's0', source: { from: 0, to: 1 }, target: { from: 0, to: 1 }, confidence: 1, pinned: false },
      { id: 's1', source: { from: 1, to: 1 }, target: { from: 1, to: 2 }, confidence: 1, pinned: false },
    ],
    errors: [],
    corrections,
    decisions: [],
    exchanges: [],
    assignment: null,
    lastExport: null,
    review: null,
    checked: [],
    scores: [],
    people: [
      { id: 'reviewer', name: 'Rana' },
      { id: 'editor', name: 'Elias' },
    ],
    ...more,
  };
}

/** `-removed- +added+ #number` between the text that stays. */
function show({ rows }: PreviewView): string {
  return rows
    .flatMap((row) => row.target)
    .map(({ pieces }) =>
      pieces
        .map((piece) => {
          if (piece.kind === 'text') return piece.text;
          const { before, after, number } = piece.change;
          return `${before && `-${before}-`}${after && `+${after}+`}#${number}`;
        })
        .join(''),
    )
    .join('|');
}

describe('the article as it will read', () => {
  test('has only what was approved, until one asks for the rest', () => {
    const desk = deskOf([
      correction('quay', 'pier', { state: 'approved' }),
      correction('ships', 'boats'),
      correction('Tuesday', 'Monday', { state: 'rejected' }),
    ]);
    expect(show(previewView(desk, 'approved'))).toBe(
      'The -quay-+pier+#1 opened on Tuesday with 35 ships.|More.',
    );
    expect(show(previewView(desk, 'all'))).toBe(
      'The -quay-+pier+#1 opened on Tuesday with 35 -ships-+boats+#2.|More.',
    );
  });

  test('keeps insertions and deletions apart, also side by side', () => {
    const insertion = correction('', 'small ', { id: 'insertion' });
    const at = TEXT.indexOf('ships');
    const desk = deskOf([
      correction(' on Tuesday', ''),
      { ...insertion, anchor: { ...insertion.anchor, start: at, end: at } },
      correction('ships', 'boats'),
    ]);
    expect(show(previewView(desk, 'all'))).toBe(
      'The quay opened- on Tuesday-#1 with 35 +small +#2-ships-+boats+#3.|More.',
    );
  });

  test('shows the editor’s text where it was edited before approval', () => {
    const desk = deskOf([correction('ships', 'boats', { state: 'approved', approvedText: 'fishing boats' })]);
    expect(show(previewView(desk, 'approved'))).toContain('-ships-+fishing boats+');
  });

  test('says how many rivals were left out', () => {
    const desk = deskOf([correction('35 ships', '35 boats'), correction('ships', 'vessels')]);
    expect(previewView(desk, 'all').leftOut).toBe(1);
  });

  test('names who proposed, who decided, and what the reviewer said', () => {
    const approved = correction('ships', 'boats', { state: 'approved', errorId: 'error' });
    const view = previewView(
      deskOf([approved], {
        decisions: [
          {
            id: 'decision',
            correctionId: approved.id,
            sequence: 1,
            kind: 'approve',
            byId: 'editor',
            at: '2027-03-01T10:00:00Z',
            reason: null,
            note: '',
            editedText: null,
            undoesId: null,
            causeId: null,
            batchId: null,
            applied: null,
            override: false,
          },
        ],
        errors: [
          {
            id: 'error',
            articleId: 'article',
            reviewerId: 'reviewer',
            scope: 'span',
            target: approved.anchor,
            source: null,
            category: 'accuracy/mistranslation',
            severity: 'minor',
            comment: 'They are small.',
            provenance: { kind: 'person' },
            state: 'open',
            typology: 'mqm-core',
            version: 1,
          },
        ],
      }),
      'approved',
    );
    expect(view.changes).toMatchObject([
      { proposer: 'Rana', comment: 'They are small.', decision: { by: 'Elias', at: '2027-03-01T10:00:00Z' } },
    ]);
  });

  test('puts each paragraph beside its source', () => {
    const { rows } = previewView(deskOf([]), 'approved');
    expect(rows.map(({ source, target }) => [source.length, target.length])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});

describe('the address of a preview', () => {
  test.each([
    { scope: 'approved', changes: 'marked', source: 'hidden' },
    { scope: 'all', changes: 'clean', source: 'beside' },
  ] as const)('says everything about how it is looked at: %o', (options) => {
    expect(readPreviewOptions(previewQuery(options))).toEqual(options);
  });

  test('that makes no sense shows what a first look would', () => {
    expect(readPreviewOptions({ scope: ['all', 'all'], changes: '', source: 'x' })).toEqual({
      scope: 'approved',
      changes: 'marked',
      source: 'hidden',
    });
  });
});

test('codes stand at their words in what will be read, also where a correction does', () => {
  const codes: readonly InlineCode[] = [
    { at: 4, kind: 'open', id: '1', label: 'b' },
    { at: 8, kind: 'close', id: '1', label: 'b' },
    { at: 41, kind: 'single', id: '2', label: 'br' },
  ];
  const desk = deskOf([correction('quay', 'pier road', { state: 'approved' })]);
  const blocks = desk.blocks.map((block) => (block.id === 'target-0' ? { ...block, codes } : block));
  const view = previewView({ ...desk, blocks }, 'approved');
  const [pieces = []] = view.rows.flatMap(({ target }) => target.map((block) => block.pieces));
  let at = 0;
  const placed = pieces.flatMap((piece) => {
    const own = (piece.codes ?? []).map((code) => [code.at + at, code.kind]);
    at += readingOf(piece).length;
    return own;
  });
  expect(pieces.map(readingOf).join('')).toBe('The pier road opened on Tuesday with 35 ships.');
  expect(placed).toEqual([
    [4, 'open'],
    [13, 'close'],
    [46, 'single'],
  ]);
});
