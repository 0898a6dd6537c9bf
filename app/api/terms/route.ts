import { answerListExport } from '@/server/services/answer-list-export';
import { exportTerms } from '@/server/services/export-terms';

export const GET = (request: Request) => answerListExport(request, exportTerms);
