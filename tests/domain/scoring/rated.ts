import type { RatedSegment, SegmentRating } from '@/domain/scoring/rated-segment';

type About = Partial<Omit<RatedSegment, 'ratings'>> & { readonly score?: number };

/** A segment, with the errors of each rater as `Major accuracy/omission`. What is known of it comes last. */
export function rated(...said: readonly (readonly string[] | About)[]): RatedSegment {
  const about = said.filter((each): each is About => !Array.isArray(each)).at(0) ?? {};
  const lists = said.filter((each): each is readonly string[] => Array.isArray(each));
  const { score = null, ...rest } = about;
  const ratings = lists.map((errors, index): SegmentRating => ({
    rater: `rater ${String(index + 1)}`,
    errors: errors.map(toError),
    score,
    penalty: null,
  }));
  const names = { system: 'one', document: 'd', segment: '1', domain: '', sourceLang: '', targetLang: '' };
  return { ...names, source: 'Quelle', target: 'target', corrected: null, ...rest, ratings };
}

function toError(written: string) {
  const space = written.indexOf(' ');
  return { severity: written.slice(0, space), category: written.slice(space + 1), places: [] };
}

export const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
