import { answerPreviewImport } from '@/server/services/answer-import';

export const POST = (request: Request) => answerPreviewImport(request);
