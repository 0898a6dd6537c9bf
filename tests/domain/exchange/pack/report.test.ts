import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { typologyFinder } from '@/domain/annotation/typologies/registry';
import { typologyReference, type Typology } from '@/domain/annotation/typology';
import { ownTypologyId } from '@/domain/annotation/typology-content';
import type { ExportArticle } from '@/domain/exchange/export-model';
import { writeReport } from '@/domain/exchange/report/write-report';
import type { LocaleCode } from '@/i18n/locales';
import { loadReportWords } from '@/server/services/report-words';
import { NEWSROOM } from '../../../support/own-typology';
import { EXAMPLE } from '../example-article';
import { materialOf, settingOf } from './example-material';

const reportOf = async (article: ExportArticle = EXAMPLE, locale: LocaleCode = 'en'): Promise<string> =>
  [...writeReport(materialOf(article), await settingOf({}, locale))].join('');

/** What one reads: without the markup and the style. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('a quality report', () => {
  test('says who read and decided, how much was read, what was found and what became of it', async () => {
    const html = await reportOf();
    const words = wordsOf(html);
    for (const said of [
      'The harbour',
      'Babel 3',
      'https://example.org/harbour',
      'Rana finished',
      'Mona 1',
      'Marked or corrected 3 60%',
      'Read, nothing to mark 1 20%',
      'Not read 1 20%',
      'Raw counts of marks, without weights',
      '=British spelling',
      'Approved: Mona',
      'Whole article',
      'Uneven',
    ])
      expect(words, said).toContain(said);
    expect(html).toContain('<del><span class="spoken">removed: </span>harbor</del>');
    expect(html).toContain('<ins><span class="spoken">added: </span>Harbour</ins>');
    expect(html.match(/<thead>/g)?.length).toBeGreaterThanOrEqual(5);
  });

  test('counts severities under the names of the project’s own typology', async () => {
    const own: Typology = { id: ownTypologyId('desk'), version: '1', ...NEWSROOM };
    const article = {
      ...EXAMPLE,
      errors: EXAMPLE.errors.map((error) => ({
        ...error,
        mark: { ...error.mark, category: 'facts', typology: typologyReference(own) },
      })),
    };
    const words = await loadReportWords('en', typologyFinder([own]));
    const html = [...writeReport(materialOf(article), { ...(await settingOf({}, 'en')), words })].join('');
    expect(wordsOf(html)).toMatch(/Category Neutral Small Major Critical/);
  });

  test('is in the language of whoever asks, each text in its own language and direction', async () => {
    const html = await reportOf(EXAMPLE, 'ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('تقرير الجودة');
    expect(html).toContain('<span lang="en" dir="ltr">The harbour</span>');
    expect(html).toContain('<span lang="ar" dir="rtl"><mark>الميناء</mark></span>');
  });

  test('fetches nothing and runs nothing, whatever stands in the texts', async () => {
    const bad = '<script>alert(1)</script><img src=x onerror=alert(1)>"\u202e\'&';
    const article: ExportArticle = {
      ...EXAMPLE,
      info: { ...EXAMPLE.info, title: bad, mtSystem: bad, address: `javascript:${bad}`, byline: bad },
      errors: EXAMPLE.errors.map((error) => ({
        ...error,
        reviewer: bad,
        mark: { ...error.mark, comment: bad, category: bad, source: null },
      })),
      corrections: EXAMPLE.corrections.map((entry) => ({
        ...entry,
        proposer: bad,
        correction: { ...entry.correction, replacement: bad, approvedText: bad },
      })),
    };
    const html = await reportOf(article);
    expect(html).toContain('Content-Security-Policy');
    const tags = new Set<string>();
    const names = new Set<string>();
    const walk = (node: { childNodes?: unknown[]; tagName?: string; attrs?: { name: string }[] }): void => {
      if (node.tagName !== undefined) tags.add(node.tagName);
      for (const { name } of node.attrs ?? []) names.add(name);
      for (const child of node.childNodes ?? []) walk(child as typeof node);
    };
    walk(parse(html));
    for (const tag of ['script', 'img', 'iframe', 'link', 'object']) expect(tags).not.toContain(tag);
    expect([...names].filter((name) => name.startsWith('on') || name === 'src')).toEqual([]);
    expect(html).not.toContain('href="javascript');
  });

  test('of an article that nobody has touched says so', async () => {
    const words = wordsOf(await reportOf({ ...EXAMPLE, errors: [], corrections: [] }));
    expect(words).toContain('No errors are marked.');
    expect(words).toContain('No approved correction changes the text.');
    expect(words).toContain('Nothing has been decided.');
  });
});
