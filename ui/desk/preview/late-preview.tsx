import { lazy, Suspense } from 'react';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';

const PreviewPane = lazy(() => import('./preview-pane').then((module) => ({ default: module.PreviewPane })));

/** The preview pane, whose script comes when it is first opened. */
export function LatePreview() {
  const isOpen = useCell(useDesk().isPreviewOpen);
  return <Suspense>{isOpen && <PreviewPane />}</Suspense>;
}
