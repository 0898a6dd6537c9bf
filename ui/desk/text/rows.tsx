import { useArticleIndex, useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { AllRows } from './all-rows';
import { ProseRow } from './prose-row';
import { SegmentRow } from './segment-row';
import { VirtualRows } from './virtual-rows';

/**
 * Up to this many every row is on the page, so that the browser's own find, print and a selection across rows work;
 * above it only those near the screen.
 */
const ALL = { segments: 1_000, rows: 600 } as const;

export function Rows() {
  const desk = useDesk();
  const index = useArticleIndex();
  const view = useCell(desk.view);
  const isProse = view === 'prose';
  const count = isProse ? index.passages.length : index.segments.length;
  const render = (position: number) =>
    isProse ? (
      <ProseRow index={index} position={position} />
    ) : (
      <SegmentRow index={index} position={position} />
    );
  const isLong = index.segments.length > ALL.segments || count > ALL.rows;
  const List = isLong ? VirtualRows : AllRows;
  return <List key={view} count={count} isProse={isProse} render={render} />;
}
