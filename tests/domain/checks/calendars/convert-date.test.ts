import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn, gregorianDayOf, isSameDay } from '@/domain/checks/calendars/convert-date';

const DAY = 86_400_000;
const calendars = fc.constantFrom('islamic-umalqura', 'hebrew', 'persian');
const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });

test('a day of another calendar is found again in the Gregorian one', () => {
  fc.assert(
    fc.property(calendars, days, (calendar, date) => {
      const time = Math.floor(date.getTime() / DAY) * DAY;
      const found = gregorianDayOf(calendar, dayIn(calendar, time));
      // Both Adars of a leap year are one month here, so a day of Adar may be found in the other.
      expect(found === null ? null : dayIn(calendar, found)).toEqual(dayIn(calendar, time));
    }),
  );
});

test.each([
  ['islamic-umalqura', { year: 1445, month: 9, day: 10 }, '2024-03-20'],
  ['hebrew', { year: 5785, month: 1, day: 1 }, '2024-10-03'],
  ['hebrew', { year: 5784, month: 7, day: 14 }, '2024-04-22'],
  ['persian', { year: 1403, month: 1, day: 1 }, '2024-03-20'],
] as const)('%s %o is %s', (calendar, day, iso) => {
  expect(new Date(gregorianDayOf(calendar, day) ?? 0).toISOString().slice(0, 10)).toBe(iso);
});

test('the sight of the moon may shift a day or two, and no more', () => {
  const day = { year: 1445, month: 9, day: 10 };
  const time = Date.UTC(2024, 2, 20);
  expect([-3, -2, 0, 2, 3].map((shift) => isSameDay('islamic-umalqura', day, time + shift * DAY))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});
