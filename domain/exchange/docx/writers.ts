import { inSteps, type ArticleWriter } from '../writer';
import { docx } from './format';
import { writeReviewDocument } from './review-document';

const { mediaType } = docx;

/** The corrected text. A paragraph that was deleted leaves nothing. */
export const docxText: ArticleWriter = {
  id: 'docx',
  extension: 'docx',
  mediaType,
  joins: false,
  *write({ info, corrected }) {
    const blocks = corrected.filter(({ text }) => text.trim() !== '');
    yield* inSteps(docx.create({ blocks, info }, info.targetLang));
  },
};

/** The machine translation with the corrections as tracked changes, and what was said of it as comments. */
export const docxReview: ArticleWriter = {
  id: 'docx-review',
  extension: 'docx',
  mediaType,
  joins: false,
  original: docx.id,
  *write(article, { original = null, words } = {}) {
    yield* inSteps(writeReviewDocument(article, original, words));
  },
};
