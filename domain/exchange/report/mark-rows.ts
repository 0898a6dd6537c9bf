import { segmentOfError } from '../../annotation/segment-of-error';
import type { Anchor } from '../../article/anchor';
import type { Block } from '../../article/block';
import { correctedText } from '../../correction/apply-corrections';
import { groupBy } from '../../group-by';
import { viewArticle } from '../article-view';
import { countedErrors } from '../counted-errors';
import type { ExportCorrection, ExportDecision, ExportError } from '../export-model';
import { escapeHtml } from '../html/write-html';
import type { PackMaterial } from '../pack/pack-part';
import { headOf, tailOf } from './excerpt';
import { isolated, row } from './markup';
import type { ReportWords } from './report-words';
import { directionOfLang } from '../../text/script';

/** In UTF-16 code units: what is shown of the text on either side of a mark. */
const AROUND = 60;

/** A mark with its corrections, or a correction that belongs to none. */
interface Finding {
  readonly segment: number | null;
  readonly error: ExportError | null;
  readonly corrections: readonly ExportCorrection[];
}

/** A row for each mark that was not withdrawn, and for each correction without one, in the order of the text. */
export function* markRows(material: PackMaterial, words: ReportWords): Generator<string> {
  const counted = new Set(countedErrors(material.article, material.preferences).map(({ mark }) => mark.id));
  let number = 0;
  for (const finding of findingsOf(material)) {
    number += 1;
    const isCounted = finding.error === null || counted.has(finding.error.mark.id);
    yield rowOf(finding, number, isCounted, material, words);
  }
}

function findingsOf({ article }: PackMaterial): readonly Finding[] {
  const view = viewArticle(article);
  const shown = article.corrections.filter(({ correction }) => correction.state !== 'withdrawn');
  const ofError = groupBy(shown, ({ correction }) => correction.errorId);
  const marks = article.errors
    .filter(({ mark }) => mark.state !== 'withdrawn')
    .map((error): Finding => {
      const corrections = ofError.get(error.mark.id) ?? [];
      return { segment: segmentOfError(error.mark, view), error, corrections };
    });
  const listed = new Set(marks.map(({ error }) => error?.mark.id));
  const alone = shown
    .filter(({ correction }) => !listed.has(correction.errorId ?? undefined))
    .map((entry): Finding => ({
      segment: view.target.segmentOf(entry.correction.anchor),
      error: null,
      corrections: [entry],
    }));
  const place = ({ segment }: Finding): number => segment ?? Number.MAX_SAFE_INTEGER;
  return [...marks, ...alone].sort((a, b) => place(a) - place(b) || startOf(a) - startOf(b));
}

const startOf = ({ error, corrections }: Finding): number =>
  error?.mark.target?.start ?? corrections[0]?.correction.anchor.start ?? error?.mark.source?.start ?? 0;

function rowOf(
  { segment, error, corrections }: Finding,
  number: number,
  isCounted: boolean,
  { facts: { info }, article, reasons }: PackMaterial,
  words: ReportWords,
): string {
  const target = error?.mark.target ?? (error === null ? corrections[0]?.correction.anchor : null) ?? null;
  const place =
    segment === null
      ? escapeHtml(words.say('wholeArticle'))
      : `${escapeHtml(words.say('segment'))} ${escapeHtml(words.number(segment))}`;
  return row([
    `${escapeHtml(words.number(number))}<small class="apart">${place}</small>`,
    error === null ? escapeHtml(words.say('noCategory')) : errorCell(error, isCounted, words),
    contextOf(error?.mark.source ?? null, article.source, info.sourceLang, words),
    contextOf(target, article.target, info.targetLang, words),
    corrections.map((one) => correctionCell(one, info.targetLang, reasons, words)).join(''),
  ]);
}

function errorCell({ mark, reviewer }: ExportError, isCounted: boolean, words: ReportWords): string {
  const lines = [
    `<strong>${escapeHtml(words.category(mark))}</strong>`,
    `<span class="apart">${escapeHtml(words.severityOf(mark))} · ${escapeHtml(words.errorState(mark.state))}</span>`,
    mark.comment === '' ? '' : `<span class="apart">${isolated(mark.comment)}</span>`,
    `<small class="apart">${escapeHtml(words.say('markedBy'))} ${isolated(reviewer)}</small>`,
    isCounted ? '' : `<small class="apart">${escapeHtml(words.say('notCounted'))}</small>`,
  ];
  return lines.join('');
}

/** The words with what stands around them; where something is missing, the place. */
function contextOf(
  anchor: Anchor | null,
  blocks: readonly Block[],
  lang: string,
  words: ReportWords,
): string {
  if (anchor === null) return '';
  const { quote, start, end } = anchor;
  const text = blocks.find(({ id }) => id === anchor.blockId)?.text ?? quote;
  const before = tailOf(text.slice(0, start), AROUND);
  const after = headOf(text.slice(end), AROUND);
  const marked =
    quote === ''
      ? `<mark title="${escapeHtml(words.say('missingHere'))}">‸</mark>`
      : `<mark>${escapeHtml(quote)}</mark>`;
  return `<span lang="${escapeHtml(lang)}" dir="${directionOfLang(lang)}">${escapeHtml(before)}${marked}${escapeHtml(after)}</span>`;
}

function correctionCell(
  { correction, proposer, decisions }: ExportCorrection,
  lang: string,
  reasons: PackMaterial['reasons'],
  words: ReportWords,
): string {
  const { anchor, state } = correction;
  const spoken = (text: string): string => `<span class="spoken">${escapeHtml(text)} </span>`;
  const removed =
    anchor.quote === '' ? '' : `<del>${spoken(words.say('removed'))}${escapeHtml(anchor.quote)}</del> `;
  const text = correctedText(correction);
  const added = text === '' ? '' : `<ins>${spoken(words.say('added'))}${escapeHtml(text)}</ins>`;
  return [
    `<span class="apart" lang="${escapeHtml(lang)}" dir="${directionOfLang(lang)}">${removed}${added}</span>`,
    `<small class="apart">${escapeHtml(words.correctionState(state))} · ${escapeHtml(words.say('proposedBy'))} ${isolated(proposer)}</small>`,
    ...decisions.map((one) => decisionLine(one, reasons, words)),
  ].join('');
}

function decisionLine(
  { decision, by }: ExportDecision,
  reasons: PackMaterial['reasons'],
  words: ReportWords,
): string {
  const { kind, at, reason, note } = decision;
  const known = reasons.find(({ code }) => code === reason);
  const parts = [
    `${escapeHtml(words.decision(kind))}: ${isolated(by)}, ${escapeHtml(words.moment(at))}`,
    known === undefined ? '' : isolated(words.reason(known)),
    note === '' ? '' : isolated(note),
  ];
  return `<small class="apart">${parts.filter((part) => part !== '').join(' · ')}</small>`;
}
