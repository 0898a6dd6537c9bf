import { lazy, Suspense } from 'react';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { useLoadLater } from '@/ui/primitives/use-load-later';

const loadFindings = () =>
  import('../findings/findings-panel').then(({ FindingsPanel: panel }) => ({ default: panel }));
const loadOccurrences = () =>
  import('./occurrence-panel').then(({ OccurrencePanel: panel }) => ({ default: panel }));
const loadNames = () => import('../names/names-panel').then(({ NamesPanel: panel }) => ({ default: panel }));
const LOADS = [loadFindings, loadOccurrences, loadNames];

const FindingsPanel = lazy(loadFindings);
const OccurrencePanel = lazy(loadOccurrences);
const NamesPanel = lazy(loadNames);

/** What stands at the side in place of the inspector, beside the text that it is about; the inspector comes before it. */
export function SidePanel() {
  const desk = useDesk();
  const panel = useCell(desk.sidePanel);
  const inspector = useCell(desk.inspector);
  useLoadLater(LOADS);
  if (panel === null || inspector !== null) return null;
  return (
    <Suspense>
      {panel === 'findings' && <FindingsPanel />}
      {panel === 'names' && <NamesPanel />}
      {(panel === 'everywhere' || panel === 'replace') && <OccurrencePanel key={panel} mode={panel} />}
    </Suspense>
  );
}
