import { describe, expect, test } from 'vitest';
import { estimatePrompt, estimateTokens } from '@/domain/model-findings/estimate-tokens';
import { isWithin, monthOf, spendOf } from '@/domain/model-findings/spend';

describe('an estimate', () => {
  /** `tokens`: what cl100k makes of it. */
  test.each([
    ['The mayor asked the neighbours for calm, and the works will last three months.', 16],
    ['طلبت العمدة من الجيران الهدوء، وستستمر الأعمال ثلاثة أشهر.', 42],
    ['市长请求邻居们保持冷静，工程将持续三个月。', 25],
    ['ראש העיר ביקשה מהשכנים לשמור על קור רוח, והעבודות יימשכו שלושה חודשים.', 67],
    ['महापौर ने पड़ोसियों से शांत रहने को कहा, और काम तीन महीने तक चलेगा।', 65],
  ])('is on the high side, and below the double: %.10s', (text, tokens) => {
    expect(estimateTokens(text)).toBeGreaterThanOrEqual(tokens);
    expect(estimateTokens(text)).toBeLessThan(tokens * 2);
  });

  test('of a question counts the longest answer that is allowed', () => {
    const prompt = { id: '', schemaName: '', schema: {}, maxOutputTokens: 500 };
    const messages = [{ role: 'user', content: 'word '.repeat(100) }] as const;
    expect(estimatePrompt({ ...prompt, messages }).output).toBe(500);
    expect(estimatePrompt({ ...prompt, messages }).input).toBeGreaterThan(100);
  });
});

describe('what is spent', () => {
  test('has two prices', () => {
    const spend = spendOf({ input: 2_000_000, output: 100_000 }, { input: 0.5, output: 4 });
    expect(spend.tokens).toBe(2_100_000);
    expect(spend.money).toBeCloseTo(1.4);
  });

  test('keeps to both limits, and to the one where there is no other', () => {
    expect(isWithin({ tokens: 10, money: 1 }, { tokens: 10, money: 1 })).toBe(true);
    expect(isWithin({ tokens: 11, money: 1 }, { tokens: 10, money: null })).toBe(false);
    expect(isWithin({ tokens: 10, money: 1.1 }, { tokens: 10, money: 1 })).toBe(false);
    expect(isWithin({ tokens: 10, money: 1000 }, { tokens: 10, money: null })).toBe(true);
  });

  test('is counted by the month, everywhere the same', () => {
    expect(monthOf(new Date('2026-03-31T23:30:00-02:00'))).toBe('2026-04');
  });
});
