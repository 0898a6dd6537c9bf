import { answerBulk } from '@/server/services/answer-bulk';

export const POST = (request: Request) => answerBulk(request);
