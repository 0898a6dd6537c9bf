import { answerPreviewRatings } from '@/server/services/answer-import-ratings';

export const POST = (request: Request) => answerPreviewRatings(request);
