import type { StreamedPart } from '../pack/pack-part';
import { writeReport } from './write-report';

/** What was found in an article and what became of it, as a page that prints. */
export const reportPart: StreamedPart = {
  id: 'report',
  suffix: 'report',
  scope: 'approved',
  delivers: false,
  format: () => ({ id: 'verso-quality-report', version: '1', extension: 'html', mediaType: 'text/html' }),
  write: writeReport,
};
