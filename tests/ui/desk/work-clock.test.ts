import { expect, test } from 'vitest';
import { WorkClock } from '@/ui/desk/effort/work-clock';

const after = (...seconds: readonly number[]): WorkClock => {
  const clock = new WorkClock();
  for (const at of seconds) clock.touch(at * 1_000);
  return clock;
};

test('the time from one sign of life to the next is work', () => {
  expect(after(0, 10, 40).take()).toBe(40);
});

test('a pause of more than a minute is not, and neither is what comes after the last sign', () => {
  expect(after(0, 30, 91, 100).take()).toBe(39);
  expect(after(5).take()).toBe(0);
});

test('what was taken is not taken again, and parts of a second are kept for the next time', () => {
  const clock = after(0, 1.6);
  expect(clock.take()).toBe(1);
  clock.touch(2_100);
  expect(clock.take()).toBe(1);
  expect(clock.take()).toBe(0);
});

test('a clock that is set back takes nothing away', () => {
  expect(after(100, 40, 50).take()).toBe(10);
});
