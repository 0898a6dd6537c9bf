import { buildArticle } from '@/domain/exchange/build-article';
import { applyScope } from '@/domain/exchange/apply-scope';
import type { ExportArticle } from '@/domain/exchange/export-model';
import { DEFAULT_CHOICE } from '@/domain/exchange/pack/pack-choice';
import type { PackMaterial } from '@/domain/exchange/pack/pack-part';
import { PACK_PART_IDS } from '@/domain/exchange/pack/part-ids';
import { findPart } from '@/domain/exchange/pack/parts';
import { preferenceCodes } from '@/domain/review/counts-as-error';
import { listReasons } from '@/domain/review/reason';
import { quoteSpan } from '@/domain/text/quoted-span';
import { loadReportWords } from '@/server/services/report-words';
import { madeUpArticle } from './support/made-up-article';

/**
 * Prints what each part of a pack takes for an article of 1,000, 5,000 and 10,000 segments with a mark and an approved correction in every
 * tenth: time of the processor, how much more the last takes than ten times the first, and the longest time between two chunks.
 */
const SIZES = [1_000, 5_000, 10_000];

function articleOf(segments: number): ExportArticle {
  const { source, target } = madeUpArticle(segments);
  const rows = source
    .slice(0, segments)
    .map((text, index) => ({ source: text, target: target[index] ?? '' }));
  let ids = 0;
  const langs = { sourceLang: 'de', targetLang: 'en' };
  const built = buildArticle({ kind: 'rows', rows, ...langs, newId: () => String((ids += 1)) });
  if (!built.ok) throw new Error(built.error.code);
  const blocks = built.value.blocks;
  const targets = blocks.filter(({ side }) => side === 'target');
  const marked = targets.filter(({ text }, index) => index % 10 === 0 && text.length > 8);
  const at = '2026-11-28T00:00:00.000Z';
  const anchorOf = ({ id, text }: (typeof marked)[number]) => ({
    blockId: id,
    ...quoteSpan(text, { start: 0, end: 4 }),
  });
  const article = {
    info: { title: 'Bench', ...langs, mtSystem: 'MT', address: '', byline: '', publishedOn: '', domain: '' },
    source: blocks.filter(({ side }) => side === 'source'),
    target: targets,
    segments: built.value.segments,
    units: [],
    reviews: [{ reviewerId: 'r', reviewer: 'Rana', isFinished: false, checked: [], scores: [] }],
    preferences: preferenceCodes(listReasons([])),
    errors: marked.map((block, index) => ({
      mark: {
        ...{
          id: `e${index}`,
          articleId: 'a',
          reviewerId: 'r',
          scope: 'span' as const,
          target: anchorOf(block),
        },
        ...{
          source: null,
          category: 'accuracy/mistranslation',
          severity: 'minor' as const,
          comment: 'Said so',
        },
        ...{ provenance: { kind: 'person' as const }, state: 'confirmed' as const, typology: '', version: 1 },
      },
      reviewer: 'Rana',
      markedAt: at,
    })),
    corrections: marked.map((block, index) => ({
      correction: {
        ...{ id: `c${index}`, articleId: 'a', errorId: `e${index}`, proposerId: 'r', groupId: null },
        ...{ anchor: anchorOf(block), replacement: 'What', state: 'approved' as const, approvedText: null },
        ...{ round: 0, version: 2 },
      },
      proposer: 'Rana',
      proposedAt: at,
      applied: true,
      decisions: [],
    })),
  };
  return applyScope(article, 'approved');
}

function materialOf(article: ExportArticle): PackMaterial {
  const reasons = listReasons([]);
  const at = '2026-11-28T00:00:00.000Z';
  return {
    facts: {
      ...{
        articleId: 'a',
        info: article.info,
        state: 'approved',
        sequence: 1,
        alignmentVersion: 1,
        hasKept: false,
      },
      project: { id: 'p', name: 'Bench', licence: 'CC0-1.0', consent: { by: 'Rana', byId: 'r', at } },
    },
    ...{ article, kept: null, reviews: [], progress: article.segments.map(() => 'checked' as const) },
    ...{ reasons, preferences: preferenceCodes(reasons) },
  };
}

const words = await loadReportWords('en');
const setting = {
  choice: { ...DEFAULT_CHOICE, onlyDecided: false },
  words,
  at: '2026-11-28T00:00:00.000Z',
  pseudonymOf: (_: string, person: string) => person,
};
const materials = SIZES.map((size) => materialOf(articleOf(size)));
console.log(
  `${'part'.padEnd(16)}${SIZES.map((size) => size.toLocaleString('en').padStart(10)).join('')}   growth   longest`,
);
for (const id of PACK_PART_IDS) {
  const part = findPart(id);
  if (!('write' in part)) continue;
  const took: number[] = [];
  let longest = 0;
  let bytes = 0;
  for (const material of [materials[0], ...materials]) {
    if (material === undefined) continue;
    const before = process.cpuUsage();
    let last = process.cpuUsage();
    longest = 0;
    for await (const chunk of part.write(material, setting)) {
      bytes += chunk.length;
      const since = process.cpuUsage(last);
      longest = Math.max(longest, (since.user + since.system) / 1000);
      last = process.cpuUsage();
    }
    const { user, system } = process.cpuUsage(before);
    took.push((user + system) / 1000);
    if (bytes === 0) throw new Error(`${id} is empty`);
  }
  // The first run warms up.
  const [, small = 1, , large = 0] = took;
  const figures = took.slice(1).map((ms) => `${ms.toFixed(0)} ms`.padStart(10));
  console.log(
    `${id.padEnd(16)}${figures.join('')}${(large / small / 10).toFixed(2).padStart(9)}${`${longest.toFixed(0)} ms`.padStart(10)}`,
  );
}
