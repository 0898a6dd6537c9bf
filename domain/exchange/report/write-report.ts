import { SEVERITIES, type Severity } from '../../annotation/severity';
import { groupBy } from '../../group-by';
import { escapeHtml } from '../html/write-html';
import { countedErrors } from '../counted-errors';
import type { PackMaterial, PackSetting } from '../pack/pack-part';
import { changeRows } from './change-rows';
import { countErrors } from './count-errors';
import { markRows } from './mark-rows';
import { facts, heading, hint, isolated, ltr, namedRow, row, texted } from './markup';
import { beginPage, END_OF_PAGE } from './page-frame';
import type { ReportText, ReportWords } from './report-words';

/** The quality report of one article. It judges nothing: it says what was found, by whom, and what became of it. */
export function* writeReport(material: PackMaterial, setting: PackSetting): Generator<string> {
  const { words } = setting;
  const { info } = material.facts;
  yield beginPage(words, `${words.say('title')}: ${info.title}`);
  yield `<p class="over">${escapeHtml(words.say('title'))}</p>\n<h1>${texted(info.title, info.targetLang)}</h1>\n`;
  yield factsOf(material, setting);
  yield (
    reviewers(material, words) +
    editors(material, words) +
    coverage(material, words) +
    counts(material, words)
  );
  yield* listed(markRows(material, words), {
    words,
    name: 'marks',
    columns: ['number', 'error', 'source', 'translation', 'correction'],
    none: 'noErrors',
    hint: null,
  });
  yield* listed(changeRows(material, words), {
    words,
    name: 'changes',
    columns: ['segment', 'before', 'after'],
    none: 'noChanges',
    hint: 'changesHint',
  });
  yield END_OF_PAGE;
}

function factsOf(
  { facts: { info, project, state, sequence } }: PackMaterial,
  { words, at }: PackSetting,
): string {
  const { say } = words;
  return facts([
    [say('project'), isolated(project.name)],
    [say('languages'), escapeHtml(words.languages(info.sourceLang, info.targetLang))],
    [say('mtSystem'), info.mtSystem && isolated(info.mtSystem)],
    [say('domain'), info.domain && isolated(info.domain)],
    [say('byline'), info.byline && isolated(info.byline)],
    [say('publishedOn'), info.publishedOn && escapeHtml(words.day(info.publishedOn))],
    [say('address'), info.address && ltr(info.address)],
    [say('state'), escapeHtml(words.articleState(state))],
    [say('version'), escapeHtml(words.number(sequence))],
    [say('made'), escapeHtml(words.moment(at))],
  ]);
}

const headOf = (words: ReportWords, columns: readonly ReportText[]): string =>
  `<thead>${row(
    columns.map((column) => escapeHtml(words.say(column))),
    'th',
  )}</thead>\n`;

function reviewers({ reviews }: PackMaterial, words: ReportWords): string {
  const begun = heading(words.say('reviewers'));
  if (reviews.length === 0) return begun + hint(words.say('noReviews'));
  const rows = reviews.map(({ reviewer, state, startedAt, finishedAt }) =>
    namedRow(isolated(reviewer), [
      escapeHtml(words.reviewState(state)),
      escapeHtml(words.moment(startedAt)),
      finishedAt === null ? '–' : escapeHtml(words.moment(finishedAt)),
    ]),
  );
  const head = headOf(words, ['reviewer', 'review', 'started', 'finished']);
  return `${begun}<table>${head}<tbody>${rows.join('')}</tbody></table>\n`;
}

function editors({ article }: PackMaterial, words: ReportWords): string {
  const begun = heading(words.say('editors'));
  const taken = article.corrections
    .flatMap(({ decisions }) => decisions)
    .filter(({ decision }) => decision.kind !== 'answer');
  if (taken.length === 0) return begun + hint(words.say('noDecisions'));
  const rows = [...groupBy(taken, ({ decision }) => decision.byId).values()].map((own) => {
    const last =
      own
        .map(({ decision }) => decision.at)
        .sort()
        .at(-1) ?? '';
    return namedRow(isolated(own[0]?.by ?? ''), [
      escapeHtml(words.number(own.length)),
      escapeHtml(words.moment(last)),
    ]);
  });
  const head = headOf(words, ['editor', 'decisions', 'lastDecision']);
  return `${begun}<table>${head}<tbody>${rows.join('')}</tbody></table>\n`;
}

/** How much of the article somebody has looked at. */
function coverage({ progress }: PackMaterial, words: ReportWords): string {
  const share = (count: number): string => words.percent(progress.length === 0 ? 0 : count / progress.length);
  const rows = (['marked', 'checked', 'open'] as const).map((kind) => {
    const count = progress.filter((one) => one === kind).length;
    return namedRow(escapeHtml(words.say(kind)), [escapeHtml(words.number(count)), escapeHtml(share(count))]);
  });
  const sum = namedRow(escapeHtml(words.say('total')), [escapeHtml(words.number(progress.length)), '']);
  const head = `<thead>${row([escapeHtml(words.say('segments')), '', ''], 'th')}</thead>\n`;
  return `${heading(words.say('coverage'))}${hint(words.say('coverageHint'))}<table class="figures">${head}<tbody>${rows.join('')}</tbody><tfoot>${sum}</tfoot></table>\n`;
}

function counts({ article, preferences }: PackMaterial, words: ReportWords): string {
  const begun = heading(words.say('counts'));
  const counted = countErrors(countedErrors(article, preferences));
  if (counted.total === 0) return begun + hint(words.say('noErrors'));
  const figures = ({ counts: some, total }: Pick<typeof counted, 'counts' | 'total'>): readonly string[] =>
    [...SEVERITIES.map((severity) => some[severity]), total].map((one) => escapeHtml(words.number(one)));
  const typologies = [...new Set(counted.categories.map(({ typology }) => typology))];
  // Marks of several versions, which call it otherwise, stand under the name that everybody knows.
  const severityName = (severity: Severity): string => {
    const names = new Set(typologies.map((typology) => words.severityOf({ severity, typology })));
    const [name] = names;
    return name !== undefined && names.size === 1 ? name : words.severity(severity);
  };
  const head = `<thead>${row(
    [words.say('category'), ...SEVERITIES.map(severityName), words.say('total')].map(escapeHtml),
    'th',
  )}</thead>\n`;
  const rows = counted.categories.map((one) => namedRow(escapeHtml(words.category(one)), figures(one)));
  const sum = namedRow(escapeHtml(words.say('total')), figures(counted));
  return `${begun}${hint(words.say('countsHint'))}<div class="wide"><table class="figures">${head}<tbody>${rows.join('')}</tbody><tfoot>${sum}</tfoot></table></div>\n`;
}

interface Listing {
  readonly words: ReportWords;
  readonly name: 'marks' | 'changes';
  readonly columns: readonly ReportText[];
  readonly none: ReportText;
  readonly hint: ReportText | null;
}

/** A table whose rows come one by one. */
function* listed(
  rows: Generator<string>,
  { words, name, columns, none, hint: said }: Listing,
): Generator<string> {
  yield heading(words.say(name));
  const first = rows.next();
  if (first.done === true) {
    yield hint(words.say(none));
    return;
  }
  if (said !== null) yield hint(words.say(said));
  yield `<div class="wide"><table class="${name}">${colsOf(name)}${headOf(words, columns)}<tbody>\n${first.value}`;
  yield* rows;
  yield '</tbody></table></div>\n';
}

const colsOf = (name: Listing['name']): string =>
  name === 'marks'
    ? '<colgroup><col class="n"><col class="e"><col><col><col></colgroup>'
    : '<colgroup><col class="n"><col><col></colgroup>';
