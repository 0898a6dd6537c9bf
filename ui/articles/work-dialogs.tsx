'use client';

import type { ListedProject } from './article-filter-bar';
import { AssignDialog } from './assign-dialog';
import { ReturnDialog } from './return-dialog';
import { SampleDialog } from './sample-dialog';
import type { WorkTools } from './use-work-tools';
import type { WorkPort } from './work-port';

interface WorkDialogsProps {
  readonly port: WorkPort;
  readonly tools: WorkTools;
  readonly projects: readonly ListedProject[];
  /** The one the list shows; '' for all. */
  readonly projectId: string;
}

export function WorkDialogs({ port, tools, projects, projectId }: WorkDialogsProps) {
  const { dialog, open, clear } = tools;
  const close = () => open(null);
  switch (dialog?.kind) {
    case 'assign': {
      const finish = () => {
        clear();
        close();
      };
      return <AssignDialog port={port} target={dialog.target} onClose={close} onDone={finish} />;
    }
    case 'return':
      return <ReturnDialog port={port} target={dialog.target} onClose={close} />;
    case 'sample': {
      const first = projects.some(({ id }) => id === projectId) ? projectId : '';
      return (
        <SampleDialog
          port={port}
          projects={projects}
          projectId={first}
          onClose={close}
          onAssign={(target) => open({ kind: 'assign', target })}
        />
      );
    }
    case undefined:
      return null;
  }
}
