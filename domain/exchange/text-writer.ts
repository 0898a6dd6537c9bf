import type { TextFormat } from './format';
import type { ArticleWriter } from './writer';

/** The corrected text in a format of texts. A paragraph that was deleted leaves nothing. */
export function textWriter(format: TextFormat): ArticleWriter {
  return {
    id: format.id,
    extension: format.extensions[0],
    mediaType: format.mediaType,
    joins: false,
    *write({ info, corrected }) {
      const blocks = corrected.filter(({ text }) => text.trim() !== '');
      yield format.serialize({ blocks, info }, info.targetLang);
    },
  };
}
