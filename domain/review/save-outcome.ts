/**
 * What came of a write that named the version it was based on. `stale`: somebody else wrote first; nothing was
 * saved and `current` is what stands now, so that the caller can show what changed. A repeat of a write that had
 * already landed is `saved`.
 */
export type SaveOutcome<Value> =
  | { readonly outcome: 'saved'; readonly current: Value }
  | { readonly outcome: 'stale'; readonly current: Value };
