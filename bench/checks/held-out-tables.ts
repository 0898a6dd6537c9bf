import { CHECKS } from '@/domain/checks/registry';
import { KINDS } from '../held-out/kinds';
import { ALL_DEFAULTS } from './all-checks';
import { markdownTable } from './markdown-table';
import { PEER_ROWS } from './peers';
import type { HeldOutScores } from './score-held-out';
import { asCountedShare, asFineShare, asMostFound, asRate, asShare } from './tally';

export function heldOutTables({ alarms, flagged, found, by }: HeldOutScores): readonly string[] {
  const sets = flagged.columns;
  const noisy = CHECKS.filter(({ id }) => alarms.get(id).hits > 0);
  const ownChecks = (kind: string): string =>
    asMostFound(
      CHECKS.map(({ id }) => ({ id, cell: by.get(kind, id) })),
      3,
    );
  return [
    markdownTable(
      ['kind', ...sets, 'all', 'pofilter', 'Harper', 'by which checks'],
      KINDS.map(({ id }) => {
        const peer = PEER_ROWS.find(({ kind }) => kind === id);
        return [
          peer?.what ?? id,
          ...sets.map((set) => asCountedShare(found.get(id, set))),
          asShare(by.get(id, ALL_DEFAULTS)),
          peer?.pofilter ?? '',
          peer?.harper ?? '',
          ownChecks(id),
        ];
      }),
    ),
    markdownTable(
      ['alarms on a thousand clean sentences', ...sets, 'all'],
      [
        ...noisy.map(({ id, isDefault }) => [
          isDefault ? id : `${id} (off)`,
          ...sets.map((set) => asRate(alarms.get(id, set))),
          asRate(alarms.get(id)),
        ]),
        [
          'sentences flagged by default checks',
          ...sets.map((set) => asFineShare(flagged.get('clean', set))),
          asFineShare(flagged.get('clean')),
        ],
        [
          'sentences',
          ...sets.map((set) => String(flagged.get('clean', set).of)),
          String(flagged.get('clean').of),
        ],
      ],
    ),
  ];
}
