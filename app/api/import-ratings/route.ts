import { answerImportRatings } from '@/server/services/answer-import-ratings';

export const POST = (request: Request) => answerImportRatings(request);
