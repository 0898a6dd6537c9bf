import { describe, expect, test } from 'vitest';
import { CheckedBlock } from '@/domain/checks/engine/checked-article';
import { configureCheck, CheckRunner } from '@/domain/checks/engine/run-checks';
import { findCheck } from '@/domain/checks/registry';
import { segmentSentences } from '@/domain/text/segmentation/segment-sentences';
import { readExample, type CheckExamples } from '@/tests/support/check-examples';

/** Checks that read a paragraph by itself and are certain of what should stand there. */
const IDS = [
  'doubled-word',
  'repeated-phrase',
  'spacing',
  'tokenised-text',
  'doubled-punctuation',
  'mojibake',
  'invisible-character',
  'misspelt-word',
];

const loaded = await Promise.all(
  IDS.map(async (id) => {
    const module = (await import(`./examples/${id}.ts`)) as { readonly examples: CheckExamples };
    return {
      id,
      fails: module.examples.fails.filter(({ suggestions }) => suggestions?.every((one) => one !== null)),
    };
  }),
);

describe.each(loaded)('$id', ({ id, fails }) => {
  test.each(fails)('has nothing to say of what it mended itself: $target', (example) => {
    const check = findCheck(id);
    if (check === null) throw new Error(`No check ${id}`);
    const { article } = readExample(example);
    const mended = article.target.map((block) => {
      const found = new CheckRunner([configureCheck(check)]).run({ ...article, target: [block], pairs: [] });
      const text = found.reduceRight(
        (changed, { target, suggestion }) =>
          changed.slice(0, target.start) + (suggestion ?? '') + changed.slice(target.end),
        block.text,
      );
      return new CheckedBlock(text, block.lang, block.index, block.kind, segmentSentences(text, block.lang));
    });
    expect(new CheckRunner([configureCheck(check)]).run({ ...article, target: mended, pairs: [] })).toEqual(
      [],
    );
  });
});
