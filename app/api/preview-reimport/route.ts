import { answerPreviewReimport } from '@/server/services/answer-import';

export const POST = (request: Request) => answerPreviewReimport(request);
