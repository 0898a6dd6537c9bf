import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupBy } from '@/domain/group-by';
import { dealOutputs, type DealtOutput } from '@/domain/review/campaign/deal-outputs';

const campaign = fc
  .record({
    documents: fc.integer({ min: 1, max: 6 }),
    systems: fc.integer({ min: 1, max: 5 }),
    controls: fc.nat(2),
    raters: fc.integer({ min: 1, max: 6 }),
    wanted: fc.integer({ min: 1, max: 3 }),
    seed: fc.nat(),
  })
  .map(({ documents, systems, controls, raters, wanted, seed }) => ({
    outputs: [
      ...Array.from({ length: documents * systems }, (_, index): DealtOutput => {
        const [document, system] = [index % documents, Math.floor(index / documents)];
        return {
          articleId: `article-${String(index)}`,
          ...{ document: `d${String(document)}`, system: `s${String(system)}`, isForAll: false },
        };
      }),
      ...Array.from({ length: controls }, (_, index): DealtOutput => ({
        ...{ articleId: `control-${String(index)}`, document: 'd0', system: 's0', isForAll: true },
      })),
    ],
    wish: {
      raterIds: Array.from({ length: raters }, (_, index) => `rater-${String(index)}`),
      ratersPerOutput: Math.min(wanted, raters),
      seed,
    },
  }));

describe('outputs are dealt', () => {
  test('each to as many people as are wished for, controls to all', () => {
    fc.assert(
      fc.property(campaign, ({ outputs, wish }) => {
        const dealt = [...dealOutputs(outputs, wish).values()].flat();
        const counts = groupBy(dealt, (id) => id);
        for (const { articleId, isForAll } of outputs)
          expect(counts.get(articleId)).toHaveLength(isForAll ? wish.raterIds.length : wish.ratersPerOutput);
        for (const own of dealOutputs(outputs, wish).values()) expect(new Set(own).size).toBe(own.length);
      }),
    );
  });

  test('so that nobody has more than one more than somebody else', () => {
    fc.assert(
      fc.property(campaign, ({ outputs, wish }) => {
        const loads = [...dealOutputs(outputs, wish).values()].map((own) => own.length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('so that no two outputs of a document follow each other, where there are others to put between', () => {
    fc.assert(
      fc.property(campaign, ({ outputs, wish }) => {
        const documentOf = new Map(outputs.map(({ articleId, document }) => [articleId, document]));
        for (const own of dealOutputs(outputs, wish).values()) {
          const documents = own.map((id) => documentOf.get(id) ?? '');
          const most = Math.max(
            0,
            ...[...groupBy(documents, (one) => one).values()].map((all) => all.length),
          );
          const neighbours = documents.filter(
            (one, index) => index > 0 && one === documents[index - 1],
          ).length;
          // As many must be neighbours as there are more of one than gaps between the others.
          expect(neighbours).toBe(Math.max(0, most - (documents.length - most) - 1));
        }
      }),
    );
  });

  test('in the same way each time, and in whatever order they come', () => {
    fc.assert(
      fc.property(campaign, ({ outputs, wish }) => {
        expect(dealOutputs([...outputs].reverse(), wish)).toEqual(dealOutputs(outputs, wish));
      }),
    );
  });
});
