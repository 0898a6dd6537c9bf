import { applyScope } from '@/domain/exchange/apply-scope';
import type { ExportArticle } from '@/domain/exchange/export-model';
import { DEFAULT_CHOICE, type PackChoice } from '@/domain/exchange/pack/pack-choice';
import type { PackMaterial, PackSetting } from '@/domain/exchange/pack/pack-part';
import { preferenceCodes } from '@/domain/review/counts-as-error';
import { listReasons } from '@/domain/review/reason';
import type { LocaleCode } from '@/i18n/locales';
import { loadReportWords } from '@/server/services/report-words';
import { EXAMPLE } from '../example-article';

/** The example article as a part gets it, read by one person: the second segment was checked, the last never read. */
export function materialOf(article: ExportArticle = EXAMPLE): PackMaterial {
  const reasons = listReasons([]);
  return {
    facts: {
      articleId: 'a',
      info: article.info,
      state: 'in_review',
      sequence: 1,
      alignmentVersion: 2,
      hasKept: false,
      project: {
        id: 'p',
        name: 'The desk',
        licence: 'CC-BY-4.0',
        consent: { by: 'Mona', byId: 'p3', at: '2026-05-01T08:00:00.000Z' },
      },
    },
    article: applyScope(article, 'approved'),
    kept: null,
    reviews: [
      {
        reviewerId: 'p1',
        reviewer: 'Rana',
        state: 'finished',
        startedAt: '2026-05-04T08:00:00.000Z',
        finishedAt: '2026-05-04T09:00:00.000Z',
      },
    ],
    progress: ['marked', 'checked', 'marked', 'marked', 'open'],
    reasons,
    preferences: preferenceCodes(reasons),
  };
}

export async function settingOf(
  choice: Partial<PackChoice> = {},
  locale: LocaleCode = 'en',
): Promise<PackSetting> {
  return {
    choice: { ...DEFAULT_CHOICE, ...choice },
    words: await loadReportWords(locale),
    at: '2026-05-06T12:00:00.000Z',
    pseudonymOf: (_, person) => `person-${person.length}${person.at(-1) ?? ''}`,
  };
}
