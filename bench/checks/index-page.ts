import { CHECKS } from '@/domain/checks/registry';
import { FAULTS } from '../inject/faults';
import { ALL_DEFAULTS } from './all-checks';
import { CATALOGUE } from './catalogue';
import type { CheckWords } from './check-page';
import { heldOutTables } from './held-out-tables';
import { markdownTable } from './markdown-table';
import type { Measured } from './measured';
import { PEER_ROWS, PEERS_FLAGGED } from './peers';
import type { DemetrScores } from './score-demetr';
import type { HeldOutScores } from './score-held-out';
import type { InjectedScores } from './score-injected';
import { asCountedShare, asFineShare, asMostFound, asRate, asShare } from './tally';

const NONE = { hits: 0, of: 0 } as const;

/** The tables over all checks; `console` output and the first page of docs/checks. */
export function indexPage(words: Readonly<Record<string, CheckWords>>, measured: Measured): string {
  const { demetr, heldOut, tuning, reporting, notice, speed } = measured;
  return [
    '# Automatic checks',
    notice,
    'What the columns mean: an *alarm* is a finding on clean text. An error is *found* when a finding that the clean text did not' +
      ' have overlaps the words that were damaged (or lies beside them, where something is missing). Recall is given for all' +
      ' default checks together, and on the page of each check for it alone.',
    '## The checks',
    checksTable(words, measured),
    '## What other tools look for, and where it is here',
    markdownTable(
      ['what', 'checks'],
      CATALOGUE.map(([what, ids]) => [what, ids.split(' ').join(', ')]),
      2,
    ),
    ...(demetr === null
      ? ['## DEMETR', 'Not measured: `../shared/corpora/demetr/sample.jsonl.gz` was not there.']
      : demetrTables(demetr)),
    ...(heldOut === null ? [] : heldOutPart(heldOut)),
    '## The injector',
    '`bench/inject` plants each fault at known places of clean texts in eight languages: articles of our own that are translations' +
      ' of each other, and the sources of the demo. Each paragraph belongs to one half by a hash of its text: figures are of the half' +
      ' kept for *reporting*; checks are made with the eye on the other. In brackets: how many were planted.',
    injectedTable(reporting),
    'The same on the half for tuning:',
    injectedTable(tuning),
    '### Alarms on a thousand clean sentences, by language of the translation',
    alarmsTable(reporting),
    '## Speed',
    speed,
    '',
  ].join('\n\n');
}

const heldOutPart = (scores: HeldOutScores): readonly string[] => [
  '## Held out: English the checks were not made on',
  'The sample of DEMETR was looked at while the checks were made. `bench/held-out` makes its kinds anew, by what the sample shows of them,' +
    ' over English sentences of three other sets, each with its Chinese: talks, an encyclopedia, questions. Figures are of the half of the' +
    ' sentences, by a hash of their text, that nobody looked at; in brackets how many had a place for the error. `npm run bench:held-out` prints' +
    ' the same of any table of sentence pairs.',
  ...heldOutTables(scores),
];

function checksTable(words: Readonly<Record<string, CheckWords>>, { demetr, reporting }: Measured): string {
  return markdownTable(
    ['check', 'what it finds', 'on', 'severity', 'alarms in 1,000, DEMETR', 'alarms in 1,000, injector'],
    CHECKS.map(({ id, isDefault, severity }) => [
      `[${id}](${id}.md)`,
      words[id]?.name ?? id,
      isDefault ? 'yes' : 'no',
      severity,
      demetr === null ? '' : asRate(demetr.alarms.get(id)),
      asRate(reporting.alarms.get(id)),
    ]),
    4,
  );
}

function demetrTables({ alarms, flagged, found }: DemetrScores): readonly string[] {
  const { columns } = alarms;
  const noisy = CHECKS.filter(({ id }) => alarms.get(id).hits > 0);
  const ownChecks = (kind: string): string =>
    asMostFound(
      CHECKS.map(({ id }) => ({ id, cell: found.get(kind, id) })),
      3,
    );
  return [
    '## DEMETR, ten languages to English',
    '### Sentences flagged by all default checks together, by language of the source',
    markdownTable(
      ['', ...columns, 'all'],
      (['machine', 'reference'] as const).map((side) => [
        side === 'machine' ? 'machine translation' : 'human translation',
        ...columns.map((column) => asFineShare(flagged.get(side, column))),
        asFineShare(flagged.get(side)),
      ]),
    ),
    `Of the whole set, pofilter flags ${PEERS_FLAGGED.pofilter} and Harper ${PEERS_FLAGGED.harper}.`,
    '### Alarms on a thousand clean sentences of both kinds, by language of the source',
    noisy.length === 0
      ? 'None at all.'
      : markdownTable(
          ['check', ...columns, 'all', 'of'],
          noisy.map(({ id, isDefault }) => [
            isDefault ? id : `${id} (off)`,
            ...columns.map((column) => asRate(alarms.get(id, column))),
            asRate(alarms.get(id)),
            String(alarms.get(id).of),
          ]),
        ),
    '### Errors found, in per cent',
    markdownTable(
      ['kind', 'all default checks', 'of', 'pofilter', 'Harper', 'by which checks'],
      PEER_ROWS.map(({ kind, what, pofilter, harper }) => [
        what,
        asShare(found.get(kind, ALL_DEFAULTS)),
        String(found.get(kind, ALL_DEFAULTS).of),
        pofilter,
        harper,
        ownChecks(kind),
      ]),
    ),
  ];
}

function injectedTable({ found, alarms }: InjectedScores): string {
  const languages = alarms.columns;
  const tally = found.get(ALL_DEFAULTS);
  const best = (fault: string): string =>
    asMostFound(
      CHECKS.map(({ id }) => ({ id, cell: found.get(id)?.get(fault) ?? NONE })),
      2,
    );
  return markdownTable(
    ['fault', ...languages, 'all', 'by which checks'],
    FAULTS.map(({ id }) => [
      id,
      ...languages.map((language) => asCountedShare(tally?.get(id, language) ?? NONE)),
      asShare(tally?.get(id) ?? NONE),
      best(id),
    ]),
  );
}

function alarmsTable({ alarms, flagged }: InjectedScores): string {
  const languages = alarms.columns;
  const noisy = CHECKS.filter(({ id }) => alarms.get(id).hits > 0);
  return markdownTable(
    ['check', ...languages, 'all'],
    [
      ...noisy.map(({ id, isDefault }) => [
        isDefault ? id : `${id} (off)`,
        ...languages.map((language) => asRate(alarms.get(id, language))),
        asRate(alarms.get(id)),
      ]),
      [
        'sentences flagged by default checks',
        ...languages.map((language) => asFineShare(flagged.get('clean', language))),
        asFineShare(flagged.get('clean')),
      ],
      ['sentences', ...languages.map((language) => String(flagged.get('clean', language).of)), ''],
    ],
  );
}
