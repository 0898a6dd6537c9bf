import { describe, expect, it } from 'vitest';
import { formatBead, parseBeads } from '../../../domain/alignment/format-beads';

describe('the notation of beads', () => {
  it('round-trips, empty sides in their place', () => {
    const text = '[0]:[0]\n[1,2]:[1]\n[3]:[]\n[]:[2]\n[4]:[3,4]';
    expect(parseBeads(text)?.map(formatBead).join('\n')).toBe(text);
    expect(parseBeads(text)?.[3]).toEqual({ source: { from: 4, to: 4 }, target: { from: 2, to: 3 } });
  });

  it.each(['0:0', '[0:[0]', '[0,2]:[0]', '[a]:[0]', '[0,]:[0]'])('is not %s', (line) => {
    expect(parseBeads(line)).toBeNull();
  });
});
