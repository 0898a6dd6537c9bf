import { lazy, Suspense } from 'react';
import { useDesk } from '../session/desk-context';
import { HoldKeys } from '../keys/hold-keys';
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
  const called = useCell(desk.findingsCalled);
  useLoadLater(LOADS);
  if (panel === null || inspector !== null) return null;
  return (
    // The findings leave the keyboard in the text unless they are called.
    <Suspense fallback={(panel !== 'findings' || called > 0) && <HoldKeys />}>
      {panel === 'findings' && <FindingsPanel />}
      {panel === 'names' && <NamesPanel />}
      {(panel === 'everywhere' || panel === 'replace') && <OccurrencePanel key={panel} mode={panel} />}
    </Suspense>
  );
}
