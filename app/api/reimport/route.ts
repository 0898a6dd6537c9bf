import { answerReimport } from '@/server/services/answer-import';

export const POST = (request: Request) => answerReimport(request);
