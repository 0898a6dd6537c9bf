/** What an import would do to a list. */
export interface ImportPlan<Content, Stored> {
  readonly added: readonly Content[];
  /** Known, but otherwise. */
  readonly changed: readonly { readonly stored: Stored; readonly wanted: Content }[];
  /** Known as they are. */
  readonly same: number;
}
