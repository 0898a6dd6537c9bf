import { expect, test } from 'vitest';
import { CheckRunner, configureCheck } from '@/domain/checks/engine/run-checks';
import { currencyOrUnit } from '@/domain/checks/currency-or-unit';
import { dateOrTime } from '@/domain/checks/date-or-time';
import { lengthRatio } from '@/domain/checks/length-ratio';
import { numberFormat } from '@/domain/checks/number-format';
import { numberLostOrAdded } from '@/domain/checks/number-lost-or-added';
import { numberValue } from '@/domain/checks/number-value';
import { readExample } from '@/tests/support/check-examples';
import { RIGHT_RENDERINGS, WRONG_RENDERINGS } from './right-renderings';

const CHECKS = [numberValue, numberLostOrAdded, numberFormat, dateOrTime, currencyOrUnit, lengthRatio];

test.each(RIGHT_RENDERINGS)('%s: %s is %s: %s', (sourceLang, source, lang, target) => {
  const { article } = readExample({ lang, target, source: [sourceLang, source] });
  const found = new CheckRunner(CHECKS.map((check) => configureCheck(check))).run(article);
  expect(found.map(({ check, params }) => ({ check, params }))).toEqual([]);
});

test.each(WRONG_RENDERINGS)('%s: %s is not %s: %s', (sourceLang, source, lang, target) => {
  const { article, target: marked } = readExample({ lang, target, source: [sourceLang, source] });
  const found = new CheckRunner([configureCheck(numberValue)]).run(article);
  expect(found.map((finding) => finding.target)).toEqual(marked);
});
