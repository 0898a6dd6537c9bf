import { expect, test } from 'vitest';
import { fuzz } from '@/tests/fuzz/fuzz';

/** `npm run test:fuzz` reads a hundred thousand. */
const FILES = 3000;

test(
  'whatever a file holds, it is read or refused with a reason, and written back as it was',
  { timeout: 120_000 },
  () => {
    const { failures, read, refused } = fuzz({ count: FILES, seed: 20_261_127 });
    expect(failures).toEqual([]);
    // Enough of both, or the files would prove nothing.
    expect(Math.min(read, refused)).toBeGreaterThan(FILES / 10);
  },
);
