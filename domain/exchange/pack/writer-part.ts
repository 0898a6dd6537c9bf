import type { ArticleWriter } from '../writer';
import type { PackPart } from './pack-part';

interface WriterPart extends Pick<PackPart, 'id' | 'suffix' | 'scope' | 'delivers'> {
  readonly writer: ArticleWriter;
  /** Of the format. */
  readonly version: string;
}

/** A part that a writer of single files makes. */
export function writerPart({ writer, version, ...part }: WriterPart): PackPart {
  const { extension, mediaType } = writer;
  return {
    ...part,
    format: () => ({ id: writer.id, version, extension, mediaType }),
    write: ({ article }) => writer.write(article, { header: true, byteOrderMark: true }),
  };
}
