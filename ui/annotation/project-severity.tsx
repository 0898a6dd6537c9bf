'use client';

import type { Severity } from '@/domain/annotation/severity';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { useProjectSeverityName } from './typologies-context';

/** A severity as a project's own typology calls it, also within what the server renders. */
export function ProjectSeverity({ severity }: { readonly severity: Severity }) {
  return <SeveritySign severity={severity} name={useProjectSeverityName()(severity)} />;
}
