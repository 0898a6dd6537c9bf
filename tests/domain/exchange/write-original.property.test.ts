import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '@/domain/correction/correction';
import { correctBlocks } from '@/domain/correction/correct-blocks';
import type { Block } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import { errorIssues } from '@/domain/exchange/error-issues';
import { buildArticle } from '@/domain/exchange/build-article';
import type { ExportArticle } from '@/domain/exchange/export-model';
import type { KeptFile } from '@/domain/exchange/kept-file';
import { readImport, type ImportMaterial } from '@/domain/exchange/read-import';
import { viewArticle } from '@/domain/exchange/article-view';
import { ESA_PROFILE, segmentRatings } from '@/domain/exchange/segment-ratings';
import { validateExchangeFile } from '@/domain/exchange/validate/validate-exchange-file';
import { writeOriginal } from '@/domain/exchange/write-original';
import { scorePlaces } from '@/domain/review/segment-score';
import { quoteSpan } from '@/domain/text/quoted-span';

const LANGS = { sourceLang: 'en', targetLang: 'ar' } as const;
const WISHES = { info: LANGS, encodings: {}, columns: null };

function finish<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function read(material: ImportMaterial) {
  const { value } = readImport(material, WISHES, 1_000_000);
  if (value === null) throw new Error('The file is refused');
  let ids = 0;
  const built = buildArticle({ ...value.content, ...LANGS, newId: () => String((ids += 1)) });
  if (!built.ok) throw new Error(built.error.code);
  const [file] = value.files;
  if (file === undefined) throw new Error('No file is kept');
  return { file, ...built.value };
}

interface Wanted {
  readonly block: number;
  readonly from: number;
  readonly length: number;
  readonly insert: string;
}

/** Corrections of different blocks, or one after the other in a block, between whole characters. */
function exportOf({ blocks, segments }: ReturnType<typeof read>, wanted: readonly Wanted[]): ExportArticle {
  const target = blocks.filter(({ side, isLocked }) => side === 'target' && isLocked !== true);
  const ends = new Map<string, number>();
  const corrections = wanted.flatMap(
    ({ block: number, from, length, insert }, index): readonly Correction[] => {
      const block = target[number % Math.max(1, target.length)];
      if (block === undefined) return [];
      const borders = bordersOf(block.text).filter((at) => at >= (ends.get(block.id) ?? 0));
      if (borders.length === 0) return [];
      const start = borders[from % borders.length] ?? 0;
      const after = borders.filter((at) => at >= start);
      const end = after[length % after.length] ?? start;
      if (start === end && insert === '') return [];
      // What touches is one correction, not two.
      ends.set(block.id, end + 1);
      const anchor = { blockId: block.id, ...quoteSpan(block.text, { start, end }) };
      return [
        {
          ...{ id: String(index), articleId: '', errorId: null, proposerId: '', groupId: null, anchor },
          ...{ replacement: insert, state: 'approved', approvedText: insert, round: 0, version: 1 },
        },
      ];
    },
  );
  const all = blocks.filter(({ side }) => side === 'target');
  return {
    info: { title: '', ...LANGS, mtSystem: '', address: '', byline: '', publishedOn: '', domain: '' },
    source: blocks.filter(({ side }) => side === 'source'),
    target: all,
    corrected: correctBlocks(all, corrections),
    segments,
    units: [],
    errors: [],
    reviews: [],
    preferences: new Set(),
    corrections: corrections.map((correction) => ({
      correction,
      proposer: '',
      proposedAt: '',
      applied: true,
      decisions: [],
    })),
  };
}

function bordersOf(text: string): readonly number[] {
  const borders = [0];
  for (const character of text) borders.push((borders.at(-1) ?? 0) + character.length);
  return borders;
}

const wanted = fc.array(
  fc.record({
    block: fc.nat(20),
    from: fc.nat(40),
    length: fc.nat(40),
    insert: fc.constantFrom('', 'x', 'سفينة', ' 𐍈 ', 'a < b & c', '中文'),
  }),
  { maxLength: 6 },
);

const marks = fc.array(fc.record({ block: fc.nat(20), from: fc.nat(40), length: fc.nat(40) }), {
  maxLength: 5,
});

function errorsIn(
  blocks: readonly Block[],
  picks: readonly Omit<Wanted, 'insert'>[],
): ExportArticle['errors'] {
  return picks.map(({ block: number, from, length }, index) => {
    const block = blocks[number % blocks.length];
    if (block === undefined) throw new Error('An article has a block');
    const borders = bordersOf(block.text);
    const start = borders[from % borders.length] ?? 0;
    const after = borders.filter((at) => at >= start);
    const anchor = {
      blockId: block.id,
      ...quoteSpan(block.text, { start, end: after[length % after.length] ?? start }),
    };
    const mark = {
      ...{ id: `e${String(index)}`, articleId: '', reviewerId: '', scope: 'span' as const },
      ...{ target: block.side === 'target' ? anchor : null, source: block.side === 'source' ? anchor : null },
      // Each is another one: two of the same words are two.
      ...{ category: 'accuracy/mistranslation', severity: 'major' as const, comment: String(index) },
      ...{ provenance: { kind: 'person' as const }, state: 'open' as const, typology: '', version: 1 },
    };
    return { mark, reviewer: '', markedAt: '' };
  });
}

const word = fc.constantFrom('عاد', 'الميناء', 'port', '𐍈𐌰', 'e\u0301', '世界', '.', '5 &amp; 6', ' ', ' ');
const coded = fc.constantFrom(
  '<x id="9"/>',
  '<g id="1">سفينة</g>',
  '<g id="2">b <g id="3">c</g></g>',
  '<bpt id="4">&lt;b></bpt>d<ept id="4">&lt;/b></ept>',
);
const target = fc.array(fc.oneof({ weight: 3, arbitrary: word }, coded), { maxLength: 8 });

const unit = fc.record({
  target: fc.option(
    target.map((parts) => parts.join('')),
    { nil: null },
  ),
  isLocked: fc.boolean(),
});

/** Segments of one block each, cut after their sentences but where `joins` has the next one with them. */
function splitBy(segments: readonly Segment[], joins: readonly (readonly boolean[])[]): readonly Segment[] {
  return segments.flatMap((segment, number) => {
    const { source, target } = segment;
    const parts: Segment[] = [];
    let from = target.from;
    for (let to = from + 1; to <= target.to; to++) {
      if (to < target.to && joins[number]?.[to - target.from] === true) continue;
      const isFirst = parts.length === 0;
      parts.push({
        ...segment,
        id: `${segment.id} ${String(parts.length)}`,
        source: isFirst ? source : { from: source.to, to: source.to },
        target: { from, to },
      });
      from = to;
    }
    return parts;
  });
}

function xliffOf(units: readonly { readonly target: string | null; readonly isLocked: boolean }[]): string {
  const written = units.map(({ target: text, isLocked }, index) => {
    const inner = text === null ? '' : `<target>${text}</target>`;
    const locked = isLocked ? ' translate="no"' : '';
    return `<trans-unit id="u${String(index)}"${locked}><source>Source ${String(index)}</source>${inner}</trans-unit>\r\n`;
  });
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="html" source-language="en" target-language="ar"><body>${written.join('')}</body></file></xliff>`;
}

/** As somebody else rated it, at the element or a mark. */
const rated = fc.tuple(unit, fc.constantFrom('', 'element', 'mark')).map(([each, by]) => ({ ...each, by }));

type Unit = Parameters<typeof xliffOf>[0][number];

const ITS_2 = 'xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"';
const THEIRS = 'its:locQualityRatingVote="7" its:locQualityRatingProfileRef="urn:theirs"';

/** The same in XLIFF 2.1, where each unit can have been rated by somebody. */
const xliff2Of = (units: readonly (Unit & { readonly by?: string })[]): string =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" ${ITS_2} srcLang="en" trgLang="ar"><file id="f">${units
    .map(({ target: text, isLocked, by }, index) => {
      const plain = (text ?? '').replaceAll(/<\/?(?:x|g|bpt|ept)\b[^>]*>/g, '');
      const inner = by === 'mark' ? `<mrk id="m" ${THEIRS}>${plain}</mrk>` : plain;
      const ofUnit = `${isLocked ? ' translate="no"' : ''}${by === 'element' ? ` ${THEIRS}` : ''}`;
      const target = text === null ? '' : `<target>${inner}</target>`;
      return `<unit id="u${String(index)}"${ofUnit}><segment id="s"><source>Source ${String(index)}</source>${target}</segment></unit>`;
    })
    .join('')}</file></xliff>`;

const rulesBroken = (document: string): readonly string[] =>
  validateExchangeFile(document).flatMap(({ severity, code }) => (severity === 'error' ? code : []));

const ofTable = (name: string, content: Uint8Array): ImportMaterial => ({
  way: 'table',
  table: { name, content },
});
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function writtenOf(file: KeptFile, article: ExportArticle): Uint8Array {
  const written = finish(writeOriginal(file, article, new Set()));
  if (!written.ok) throw new Error(written.error.code);
  return written.value;
}

describe('the file an article came from', () => {
  it('reads, once it is written, as the corrected article: texts and codes', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), wanted, (units, corrections) => {
        const imported = read(ofTable('a.xlf', bytesOf(xliffOf(units))));
        const article = exportOf(imported, corrections);
        const again = read(ofTable('a.xlf', writtenOf(imported.file, article)));
        // A text that is corrected to nothing makes no block any more.
        const left = article.corrected.filter(({ text }) => text.trim() !== '');
        const now = again.blocks.filter(({ side }) => side === 'target');
        expect(now.map(({ text }) => text)).toEqual(left.map(({ text }) => text));
        expect(now.map(({ codes }) => codes)).toEqual(left.map(({ codes }) => codes));
        expect(again.blocks.filter(({ side }) => side === 'source').map(({ text }) => text)).toEqual(
          article.source.map(({ text }) => text),
        );
      }),
    );
  });

  it('is the very same bytes without corrections, whatever became of the segments', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
        const content = bytesOf(xliffOf(units));
        const imported = read(ofTable('a.xlf', content));
        expect(writtenOf(imported.file, { ...exportOf(imported, []), segments: [] })).toBe(
          imported.file.content,
        );
        expect([...imported.file.content]).toEqual([...content]);
      }),
    );
  });

  it('keeps every line of which nothing was corrected', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), wanted, (units, corrections) => {
        const text = xliffOf(units);
        const imported = read(ofTable('a.xlf', bytesOf(text)));
        const article = exportOf(imported, corrections);
        const after = new TextDecoder().decode(writtenOf(imported.file, article)).split('\r\n');
        const withText = units.flatMap(({ target: inner }, index) =>
          inner !== null && inner.replace(/<bpt.*?<\/bpt>|<ept.*?<\/ept>|<[^>]*>/g, '').trim() !== ''
            ? [index]
            : [],
        );
        const changed = new Set(
          article.target.flatMap((block, at) => (block === article.corrected[at] ? [] : [withText[at]])),
        );
        for (const [index, line] of text.split('\r\n').entries())
          if (!changed.has(index)) expect(after[index]).toBe(line);
      }),
    );
  });

  it('says the errors where they lie in the corrected text, of both sides, and says them again', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 6 }),
        wanted,
        marks,
        (units, corrections, picks) => {
          const imported = read(ofTable('a.xlf', bytesOf(xliffOf(units))));
          const article = { ...exportOf(imported, corrections), errors: errorsIn(imported.blocks, picks) };
          const expected = errorIssues(article, new Set()).map(({ side, anchor, said }) => [
            side,
            article[side === 'source' ? 'source' : 'corrected'].find(({ id }) => id === anchor.blockId)?.text,
            { start: anchor.start, end: anchor.end },
            said.category,
          ]);
          const again = read(ofTable('a.xlf', writtenOf(imported.file, article)));
          const found = again.issues.map(({ segmentId, issue }) => {
            const segment = again.segments.find(({ id }) => id === segmentId);
            const texts = again.blocks.filter(({ side, text }) => side === issue.side && text !== '');
            const at = texts.find((_, index) => {
              const before = texts.slice(0, index).reduce((sum, each) => sum + each.sentenceStarts.length, 0);
              const { from, to } = segment?.[issue.side] ?? { from: 0, to: 0 };
              // A text that is gone has no words that could be taken for the next one.
              return before === from && from < to;
            });
            return [issue.side, at?.text, issue.span, issue.mqmId];
          });
          // A text that is corrected to nothing makes no block any more.
          const left = expected.filter(([, text]) => typeof text === 'string' && text.trim() !== '');
          const sorted = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).sort();
          expect(sorted(found.filter(([, text]) => text !== undefined))).toEqual(sorted(left));
        },
      ),
    );
  });

  it('says how segments were scored, on average of those who did, and the same again', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(rated, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(xliffOf, xliff2Of),
        wanted,
        marks,
        fc.array(scores, { minLength: 1, maxLength: 2 }),
        (units, documentOf, corrections, picks, people) => {
          const imported = read(ofTable('a.xlf', bytesOf(documentOf(units))));
          const { blocks, segments } = imported;
          const places = scorePlaces(blocks, segments);
          const reviews = people.map((given, number) => ({
            ...{ reviewerId: String(number), reviewer: '', checked: [], isFinished: true },
            scores: places.flatMap((place, index) => {
              const score = given[index] ?? null;
              return place === null || score === null ? [] : [{ ...place, score }];
            }),
          }));
          const article = {
            ...exportOf(imported, corrections),
            ...{ errors: errorsIn(blocks, picks), reviews },
          };
          const written = writtenOf(imported.file, article);
          const again = read(ofTable('a.xlf', written));
          const before = new Map(imported.units.map(({ key, rating }) => [key, rating]));
          const after = new Map(again.units.map(({ key, rating }) => [key, rating]));
          units.forEach((_, index) => {
            const given = people.flatMap((person) => (places[index] ? (person[index] ?? []) : []));
            const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
            const key = documentOf === xliffOf ? `f=1/u=u${String(index)}` : `f=f/u=u${String(index)}/s`;
            expect(after.get(key)).toEqual(
              given.length === 0
                ? before.get(key)
                : { kind: 'score', value: mean, threshold: null, profileRef: ESA_PROFILE },
            );
          });
          expect(rulesBroken(new TextDecoder().decode(written))).toEqual(rulesBroken(documentOf(units)));
        },
      ),
    );
  });

  it('says of a unit that was split how each part was scored, and the same again', () => {
    const part = fc.record({
      score: fc.option(fc.integer({ min: 0, max: 100 })),
      // Also within one code, or from one into another.
      sentence: fc.constantFrom(
        'عاد 𐍈 الميناء.',
        'سفينة <x id="9"/>أخرى.',
        'The port.',
        '<g id="1">a</g> b.',
      ),
      isJoined: fc.boolean(),
    });
    const parts = fc.array(part, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(xliffOf, xliff2Of),
        fc.constantFrom('', 'element', 'mark'),
        wanted,
        marks,
        (units, documentOf, by, corrections, picks) => {
          const document = documentOf(
            units.map((each) => ({
              target: each.map(({ sentence }) => sentence).join(' '),
              ...{ isLocked: false, by },
            })),
          );
          const imported = read(ofTable('a.xlf', bytesOf(document)));
          const segments = splitBy(
            imported.segments,
            units.map((each) => each.map(({ isJoined }) => isJoined)),
          );
          const { blocks } = imported;
          const all = units.flat();
          const scores = scorePlaces(blocks, segments).flatMap((place, index) => {
            const score = all[index % all.length]?.score ?? null;
            return place === null || score === null ? [] : [{ ...place, score }];
          });
          const reviews = [{ reviewerId: '1', reviewer: '', checked: [], isFinished: true, scores }];
          const article = {
            ...exportOf({ ...imported, segments }, corrections),
            ...{ errors: errorsIn(blocks, picks), reviews },
          };
          const once = writtenOf(imported.file, article);
          const again = read(ofTable('a.xlf', once));
          const isOurs = ({ profileRef }: { readonly profileRef: string }) => profileRef === ESA_PROFILE;
          const found = again.units.flatMap(({ targetBlockId, rating, spanRatings = [] }) => {
            const text = again.blocks.find(({ id }) => id === targetBlockId)?.text ?? '';
            const ofAll = rating && isOurs(rating) ? [[text.trim(), rating.value]] : [];
            const ofParts = spanRatings
              .filter((each) => isOurs(each.rating))
              .toSorted((one, other) => one.span.start - other.span.start)
              .map((each) => [text.slice(each.span.start, each.span.end).trim(), each.rating.value]);
            return [...ofAll, ...ofParts];
          });
          const { corrected } = viewArticle(article);
          const expected = segmentRatings(article).flatMap((rating, index) =>
            rating === null ? [] : [[corrected.textOf(index + 1).trim(), rating.value]],
          );
          expect(found.filter(([text]) => text !== '')).toEqual(expected.filter(([text]) => text !== ''));
          expect(rulesBroken(new TextDecoder().decode(once))).toEqual(rulesBroken(document));
          // Said already, it is not said twice.
          if (corrections.length > 0 || picks.length > 0) return;
          const same = exportOf({ ...again, segments }, []);
          const twice = writtenOf(again.file, { ...same, reviews });
          expect(new TextDecoder().decode(twice)).toBe(new TextDecoder().decode(once));
        },
      ),
    );
  });

  it('is refused where it does not read as the article any more', () => {
    const imported = read(ofTable('a.xlf', bytesOf(xliffOf([{ target: 'عاد الميناء', isLocked: false }]))));
    const article = exportOf(imported, [{ block: 0, from: 0, length: 3, insert: 'x' }]);
    const other = { ...imported.file, content: bytesOf(xliffOf([{ target: 'غاب', isLocked: false }])) };
    const refused = finish(writeOriginal(other, article, new Set()));
    expect(refused.ok ? null : refused.error.code).toBe('original_differs');
  });
});
