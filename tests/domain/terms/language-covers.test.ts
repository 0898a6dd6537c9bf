import { expect, test } from 'vitest';
import { languageCovers } from '@/domain/terms/language-covers';

test.each([
  ['en', 'en', true],
  ['en', 'en-GB', true],
  ['en-GB', 'en', true],
  ['en-GB', 'en-US', false],
  ['zh-Hans', 'zh-CN', true],
  ['zh-Hant', 'zh-CN', false],
  ['pt-BR', 'pt-PT', false],
  ['ar', 'fa', false],
  ['not a tag', 'en', false],
])('what is agreed for %s holds in %s: %s', (agreed, lang, holds) => {
  expect(languageCovers(agreed, lang)).toBe(holds);
});
