import { groupBy } from '../../group-by';
import { escapeHtml } from '../html/write-html';
import { facts, heading, hint, isolated, row, texted } from '../report/markup';
import { beginPage, END_OF_PAGE } from '../report/page-frame';
import type { ReportText, ReportWords } from '../report/report-words';
import type { LeftOut, Manifest, ManifestFile } from './manifest';

/** What is in a pack, for people: each article with its files, and what is not in it. */
export function* writeIndex(manifest: Manifest, words: ReportWords): Generator<string> {
  const { say } = words;
  yield beginPage(words, say('indexTitle'));
  yield `<h1>${escapeHtml(say('indexTitle'))}</h1>\n`;
  yield facts([
    [say('made'), escapeHtml(words.moment(manifest.createdAt))],
    [say('madeBy'), isolated(manifest.createdBy)],
    [say('software'), `<bdi>Verso ${escapeHtml(manifest.verso)}</bdi>`],
  ]);
  for (const files of groupBy(manifest.files, ({ article }) => article?.id ?? null).values())
    yield articleOf(files, words);
  yield leftOutOf(manifest.leftOut, words);
  yield hint(say('manifestHint'));
  yield END_OF_PAGE;
}

const SCOPES = {
  approved: 'scopeApproved',
  all: 'scopeAll',
  none: 'scopeNone',
} as const satisfies Record<ManifestFile['scope'], ReportText>;

function articleOf(files: readonly ManifestFile[], words: ReportWords): string {
  const { say } = words;
  const article = files[0]?.article ?? null;
  if (article === null) return '';
  const rows = files.flatMap(({ path, part, scope, bytes }) =>
    part === 'index' || part === 'readme'
      ? []
      : [
          row([
            `<a href="${escapeHtml(addressOf(path))}">${isolated(path.slice(path.lastIndexOf('/') + 1))}</a>`,
            escapeHtml(words.part(part)),
            escapeHtml(say(SCOPES[scope])),
            escapeHtml(words.number(bytes)),
          ]),
        ],
  );
  const head = row([say('file'), say('what'), say('corrections'), say('bytes')].map(escapeHtml), 'th');
  return [
    `<h2>${texted(article.title, article.targetLang)}</h2>\n`,
    `<p class="hint">${isolated(article.project)} · ${escapeHtml(words.languages(article.sourceLang, article.targetLang))} · ${escapeHtml(say('version'))} ${escapeHtml(words.number(article.version))}</p>\n`,
    `<div class="wide"><table><thead>${head}</thead><tbody>\n${rows.join('')}</tbody></table></div>\n`,
  ].join('');
}

/** Relative; each step by itself, for a name may hold a question mark or a number sign. */
const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function leftOutOf(leftOut: readonly LeftOut[], words: ReportWords): string {
  if (leftOut.length === 0) return '';
  const { say } = words;
  const head = row([say('article'), say('what'), say('reason')].map(escapeHtml), 'th');
  const rows = leftOut.map(({ article, part, reason }) =>
    row([
      article.title === '' ? isolated(article.id) : texted(article.title, article.lang),
      part === null ? '' : escapeHtml(words.part(part)),
      escapeHtml(whyOf(reason, words)),
    ]),
  );
  return `${heading(say('leftOut'))}<div class="wide"><table><thead>${head}</thead><tbody>\n${rows.join('')}</tbody></table></div>\n`;
}

function whyOf(reason: LeftOut['reason'], words: ReportWords): string {
  if (reason === 'not_found') return words.say('gone');
  return reason === 'forbidden' ? words.say('forbidden') : words.refusal(reason);
}

export const INDEX_FORMAT = { id: 'verso-pack-index', version: '1', mediaType: 'text/html' } as const;
