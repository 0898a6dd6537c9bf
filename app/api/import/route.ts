import { answerImport } from '@/server/services/answer-import';

export const POST = (request: Request) => answerImport(request);
