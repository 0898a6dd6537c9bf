/** What a person is told of, because it concerns them and somebody else did it. */
export const NOTIFICATION_KINDS = [
  /** In a comment. */
  'mentioned',
  /** Somebody wrote in a thread that one wrote in, or on one's own mark or correction. */
  'commented',
  /** On one's own correction: `kind` of the decision, or how many at once. */
  'decided',
  /** The proposer answered one's refusal or request for changes. */
  'answered',
  /** An editor gave one's correction another place, where its words had been changed. */
  'placed',
  'assigned',
  'returned',
  /** One is asked for texts of a campaign. */
  'campaign_opened',
  /** One sees how one's marks of a campaign went. */
  'campaign_closed',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** What whoever reviews blind is told of their articles: that they are asked for them. */
export const TOLD_BLIND = ['assigned', 'returned'] satisfies readonly NotificationKind[];

export const isToldBlind = (kind: NotificationKind): boolean => TOLD_BLIND.some((each) => each === kind);

export interface Notification {
  readonly id: string;
  /** Who is told. */
  readonly userId: string;
  readonly kind: NotificationKind;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly readAt: string | null;
  readonly byId: string | null;
  readonly projectId: string | null;
  readonly articleId: string | null;
  /** Id of the error or correction that it is about. */
  readonly subjectId: string | null;
  /** What else its words need, by kind. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** A notification with the names that its words need. */
export interface NotificationRow extends Omit<Notification, 'userId'> {
  /** Null when it was nobody, or somebody who is gone. */
  readonly byName: string | null;
  /** Null when it is about no article, or about one that is gone. */
  readonly article: { readonly id: string; readonly title: string; readonly lang: string } | null;
}

/** The last of a page: the next page begins after it, whatever has come or been read since. */
export type NotificationPlace = Pick<Notification, 'at' | 'id'>;

export interface NotificationPage {
  readonly rows: readonly NotificationRow[];
  readonly hasMore: boolean;
  readonly unread: number;
}

/** `restore`: it went out of the text with the restoring of an earlier version. */
const DECISIONS = ['approve', 'reject', 'request_changes', 'restore', 'reimport'] as const;

/** What the words of a notification depend on, beyond names. */
export interface NotificationFacts {
  readonly kind: NotificationKind;
  readonly decision: (typeof DECISIONS)[number] | 'other';
  /** Of corrections that were decided at once. */
  readonly count: number;
  /** Where the work is due by a day: that day, at noon UTC so that it is the same day everywhere. */
  readonly dueOn: Date | null;
  readonly hasArticle: boolean;
  /** Of a campaign; '' where it is of none. */
  readonly campaign: string;
}

/** Reads the details, of which an older version may have written others. */
export function readFacts(row: NotificationRow): NotificationFacts {
  const { kind, count, dueOn, name } = row.details;
  return {
    kind: row.kind,
    decision: DECISIONS.find((one) => one === kind) ?? 'other',
    count: typeof count === 'number' && count >= 1 ? count : 1,
    dueOn: typeof dueOn === 'string' ? toDay(dueOn) : null,
    hasArticle: row.article !== null,
    campaign: typeof name === 'string' ? name : '',
  };
}

function toDay(text: string): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const date = new Date(`${day ?? ''}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
