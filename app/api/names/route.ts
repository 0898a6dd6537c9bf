import { answerListExport } from '@/server/services/answer-list-export';
import { exportKnownNames } from '@/server/services/export-known-names';

export const GET = (request: Request) => answerListExport(request, exportKnownNames);
