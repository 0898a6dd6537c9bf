import { reviewWordsOf } from '../docx/review-words';
import type { ArticleWriter } from '../writer';
import type { StreamedPart } from './pack-part';

interface WriterPart extends Pick<StreamedPart, 'id' | 'suffix' | 'scope' | 'delivers'> {
  readonly writer: ArticleWriter;
  /** Of the format. */
  readonly version: string;
}

/** A part that a writer of single files makes. */
export function writerPart({ writer, version, ...part }: WriterPart): StreamedPart {
  const { extension, mediaType } = writer;
  return {
    ...part,
    format: () => ({ id: writer.id, version, extension, mediaType }),
    needsKept: writer.original !== undefined,
    write: ({ article, kept, reasons }, setting) => {
      // One of another kind is nothing to write into.
      const original = kept !== null && kept.format === writer.original ? kept.content : null;
      const words = reviewWordsOf(setting.words, reasons);
      return writer.write(article, { header: true, byteOrderMark: true, original, words });
    },
  };
}
