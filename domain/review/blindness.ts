import type { ErrorMark } from '../annotation/error';
import type { ArticleInfo } from '../article/article';
import type { Correction } from '../correction/correction';
import type { Campaign, CampaignPlace } from './campaign/campaign';
import { deriveArticleState } from './article-state';
import type { ArticleState, Review } from './review';
import { canDecide, type Actor } from './role';

/** How much of an article a person is shown: all of it, or its text with what they did themselves. */
export type Sight = 'all' | 'own';

/**
 * The policy of blind review. Until a blind campaign is closed, whoever rates in it sees of its articles their own work alone: not
 * who translated, not what others marked, corrected, said or are at, nor anything that follows from it. So do all who do not run it:
 * what a reader knows, a rater hears. Whoever runs it sees, unless they rate in it too.
 */
export function sightOf(
  actor: Actor,
  campaign: Pick<Campaign, 'isBlind' | 'state'> | null,
  rates: boolean,
): Sight {
  if (campaign === null || !isUnderBlindReview(campaign)) return 'all';
  return rates || !canDecide(actor) ? 'own' : 'all';
}

/**
 * Whether there are people who must not learn of each other's work. Nothing is decided on then: a decision on one proposal says
 * something of its rivals.
 */
export function isUnderBlindReview({ isBlind, state }: Pick<Campaign, 'isBlind' | 'state'>): boolean {
  return isBlind && state !== 'closed';
}

/** What is told of the article itself. `position`: its place in the person's own order; 0 where they have none. */
export function infoInSight(
  sight: Sight,
  info: ArticleInfo,
  place: Pick<CampaignPlace, 'document'> | null,
  position: number,
): ArticleInfo {
  if (sight === 'all') return info;
  return {
    ...info,
    title: blindTitle(place?.document ?? '', position),
    mtSystem: '',
    address: '',
    byline: '',
  };
}

/** Outputs of one document have one name; their places in the person's own order tell them apart, and nothing of the system. */
export function blindTitle(document: string, position: number): string {
  return position === 0 ? document : `${document} (${String(position)})`;
}

interface Seer {
  readonly sight: Sight;
  readonly userId: string;
}

export function errorsInSight<Mark extends Pick<ErrorMark, 'reviewerId'>>(
  { sight, userId }: Seer,
  errors: readonly Mark[],
): readonly Mark[] {
  return sight === 'all' ? errors : errors.filter(({ reviewerId }) => reviewerId === userId);
}

export function correctionsInSight<One extends Pick<Correction, 'proposerId'>>(
  { sight, userId }: Seer,
  corrections: readonly One[],
): readonly One[] {
  return sight === 'all' ? corrections : corrections.filter(({ proposerId }) => proposerId === userId);
}

interface SaidThread {
  readonly comments: readonly { readonly byId: string }[];
  readonly resolvedAt: string | null;
  readonly resolvedById: string | null;
}

/** One's own words about one's own marks: also what somebody who sees says there could give away what they saw. */
export function threadsInSight<One extends SaidThread>(
  { sight, userId }: Seer,
  threads: readonly One[],
): readonly One[] {
  if (sight === 'all') return threads;
  return threads.flatMap((thread) => {
    const comments = thread.comments.filter(({ byId }) => byId === userId);
    if (comments.length === 0) return [];
    const isOwn = thread.resolvedById === userId;
    return [{ ...thread, comments, ...(isOwn ? {} : { resolvedAt: null, resolvedById: null }) }];
  });
}

/** The state of the article as it would be if nobody but the person had worked on it. */
export function stateInSight(
  { sight }: Seer,
  state: ArticleState,
  own: { readonly review: Review | null; readonly corrections: readonly Pick<Correction, 'state'>[] },
): ArticleState {
  if (sight === 'all') return state;
  const reviews = own.review === null ? [] : [own.review];
  return deriveArticleState(
    'imported',
    reviews,
    own.corrections.map((one) => one.state),
  );
}
