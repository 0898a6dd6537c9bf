/** What somebody changed or said in a document that was sent to them. Who took it in is the reviewer. */
export interface DocumentProvenance {
  readonly kind: 'document';
  /** As the document names them. */
  readonly authors: readonly string[];
  /** ISO 8601; '' where the document does not say. */
  readonly at: string;
  /** The name of the file. */
  readonly file: string;
}
