/** A remark that a file has beside a unit. */
export interface UnitNote {
  readonly text: string;
  /** Who wrote it, or what kind of note it is, as the file says; '' where it does not. */
  readonly from: string;
}

/** What a bilingual file says of one of its units beside the two texts. */
export interface ArticleUnit {
  /** Names the unit within its file. */
  readonly key: string;
  /** Null where the unit has no text on that side. */
  readonly sourceBlockId: string | null;
  readonly targetBlockId: string | null;
  /** As the file names it; '' where it does not. */
  readonly state: string;
  readonly notes: readonly UnitNote[];
}
