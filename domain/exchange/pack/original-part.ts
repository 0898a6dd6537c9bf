import { failure } from '../../result';
import { originalFileName } from '../original-file-name';
import { writeOriginal } from '../write-original';
import type { MadePart } from './pack-part';

/** The file the article came from, with what was approved and nothing else of it touched. */
export const originalPart: MadePart = {
  id: 'original',
  suffix: 'original',
  scope: 'approved',
  delivers: true,
  needsKept: true,
  refuse: ({ hasKept }) => (hasKept ? null : 'original_not_kept'),
  format: ({ kept, facts }) => {
    const name = kept === null ? '' : originalFileName(kept, facts.info.title);
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return {
      id: kept?.format ?? '',
      version: 'as it came',
      extension,
      mediaType: 'application/octet-stream',
    };
  },
  *make({ kept, article, preferences }) {
    if (kept === null) return failure('original_not_kept');
    const written = yield* writeOriginal(kept, article, preferences);
    return written.ok ? written : failure(written.error.code);
  },
};
