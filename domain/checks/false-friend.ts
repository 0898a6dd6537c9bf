import { findFalseFriends } from './false-friends/find-false-friends';
import { LANGUAGE_PAIRS } from './false-friends/read-pairs';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';

/** A word that looks like the one of the source and means another thing, where nothing stands for what that one means. */
export const falseFriend: PairCheck = {
  unit: 'pair',
  id: 'false-friend',
  version: 1,
  category: 'accuracy/mistranslation',
  severity: 'major',
  isDefault: true,
  targets: [...new Set(LANGUAGE_PAIRS.map((pair) => pair.slice(3)))],
  sources: [...new Set(LANGUAGE_PAIRS.map((pair) => pair.slice(0, 2)))],
  parameters: {},
  *run({ source, target }: CheckedPair): Generator<Alarm> {
    for (const { at, sourceAt, right } of findFalseFriends(source, target))
      yield {
        span: at,
        sourceSpan: sourceAt,
        params: {
          target: target.text.slice(at.start, at.end),
          source: source.text.slice(sourceAt.start, sourceAt.end),
          right,
        },
      };
  },
};
