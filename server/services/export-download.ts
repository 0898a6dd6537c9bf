export interface ExportDownload {
  readonly fileName: string;
  readonly mediaType: string;
  /** Made as it is read. */
  readonly body: AsyncGenerator<Uint8Array>;
}
