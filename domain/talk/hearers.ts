/** What is known of a comment when it is asked who hears of it. Ids of people; repetitions do no harm. */
export interface Said {
  readonly byId: string;
  /** Who made the mark, and who proposed corrections of it. */
  readonly ownerIds: readonly string[];
  readonly earlierWriterIds: readonly string[];
  readonly mentionedIds: readonly string[];
}

export interface Hearers {
  readonly mentioned: readonly string[];
  readonly commented: readonly string[];
}

/** Who is told of a comment: nobody twice, a mention before all else, and never the one who wrote it. */
export function findHearers({ byId, ownerIds, earlierWriterIds, mentionedIds }: Said): Hearers {
  const mentioned = new Set(mentionedIds);
  mentioned.delete(byId);
  const commented = new Set([...ownerIds, ...earlierWriterIds]);
  commented.delete(byId);
  for (const id of mentioned) commented.delete(id);
  return { mentioned: [...mentioned], commented: [...commented] };
}
