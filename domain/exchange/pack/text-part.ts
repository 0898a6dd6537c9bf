import type { CorrectionScope } from '../../correction/select-corrections';
import type { ExportArticle } from '../export-model';
import type { TextFormat } from '../format';
import { html } from '../html/format';
import { md } from '../md/format';
import { textWriter } from '../text-writer';
import { txt } from '../txt/format';
import type { TextFormatChoice } from './pack-choice';
import type { StreamedPart } from './pack-part';

/** The corrected text by itself, in the form that was chosen. */
export function textPart(id: 'approved' | 'text', scope: CorrectionScope): StreamedPart {
  return {
    id,
    suffix: id,
    scope,
    delivers: scope === 'approved',
    format: ({ article }, { textFormat }) => {
      const { id: format, extensions, mediaType } = formatOf(article, textFormat);
      return { id: format, version: '1', extension: extensions[0], mediaType };
    },
    write: ({ article }, { choice }) => textWriter(formatOf(article, choice.textFormat)).write(article),
  };
}

function formatOf({ target }: ExportArticle, chosen: TextFormatChoice): TextFormat {
  if (chosen === 'html') return html;
  if (chosen === 'md') return md;
  if (chosen === 'txt') return txt;
  return target.every(({ kind }) => kind === 'paragraph') ? txt : md;
}
