import { describe, expect, it } from 'vitest';
import { hanNumberValue, numberValue } from '../../../domain/alignment/evidence/numbers';

describe('the value of a number', () => {
  it.each([
    ['1,200', '1200'],
    ['1.200', '1200'],
    ['1 200', '1200'],
    ['١٬٢٠٠', '1200'],
    ['12,50,000', '1250000'],
    ['3,5', '3.5'],
    ['१४', '14'],
    ['２０２６', '2026'],
    ['007', '7'],
  ])('of %s is %s', (written, value) => {
    expect(numberValue(written)).toBe(value);
  });

  it.each([
    ['三百二十', '320'],
    ['十五', '15'],
    ['二〇二四', '2024'],
    ['三万五千', '35000'],
  ])('of %s is %s', (written, value) => {
    expect(hanNumberValue(written)).toBe(value);
  });
});
