import { expect, test } from 'vitest';
import { ratedSegments } from '@/domain/exchange/ratings/rated-segments';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';
import { googleMqm } from '@/domain/scoring/models/google-mqm';
import { scoreGroups } from '@/domain/scoring/score-groups';
import { countEdits, hter } from '@/domain/scoring/ter';
import { corpusLines, corpusText, lacksCorpus } from '@/tests/support/corpus';
import { PUBLISHED_TED } from '@/tests/support/published-table';

test.skipIf(lacksCorpus('mqm-google'))(
  'the published table of WMT21 TED, Chinese–English, from its raw rows',
  () => {
    const text = corpusText('mqm-google/mqm_ted_zhen.tsv.gz');
    const set = findRatingFormat(text)?.read(text);
    if (set === undefined) throw new Error('Not read');
    const scores = scoreGroups(ratedSegments(set), googleMqm, 'system');
    expect(scores.map(({ system, score }) => `${system} ${(score ?? 0).toFixed(4)}`).join('\n')).toBe(
      PUBLISHED_TED,
    );
    expect(new Set(scores.map(({ segments }) => segments.length))).toEqual(new Set([529]));
  },
);

test.skipIf(lacksCorpus('post-edit'))('the edit rates of a thousand post-edits, English–Chinese', () => {
  const linesOf = (name: string): readonly string[] =>
    corpusLines('post-edit/en-zh-dev.tar.gz', `en-zh-dev/dev.${name}`);
  const [before, after, rates] = [linesOf('mt'), linesOf('pe'), linesOf('hter')];
  const wordsOf = (line: string | undefined): readonly string[] =>
    (line ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
  const wrong = rates.filter(
    (rate, index) => hter(countEdits(wordsOf(before[index]), wordsOf(after[index]))).toFixed(6) !== rate,
  );
  expect([rates.length, wrong.length]).toEqual([1000, 0]);
});
