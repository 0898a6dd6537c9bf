'use client';

import type { Typology } from '@/domain/annotation/typology';
import type { ScoringSettings } from '@/domain/scoring/scoring-settings';
import { useRouter } from '@/i18n/navigation';
import { ScoringForm, type SaveScoring } from '@/ui/scores/scoring-form';
import { callUseCase } from '../../../../../api-client';

interface ScoringClientProps {
  readonly projectId: string;
  readonly settings: ScoringSettings;
  readonly version: number;
  readonly models: readonly string[];
  readonly typology: Typology;
  readonly mayManage: boolean;
}

export function ScoringClient(props: ScoringClientProps) {
  const { projectId, settings, version, models, typology, mayManage } = props;
  const router = useRouter();
  const save: SaveScoring = async (wanted) => {
    const result = await callUseCase('update-scoring-settings', {
      projectId,
      baseVersion: version,
      settings: wanted,
    });
    if (result.ok) router.refresh();
    return result;
  };
  return (
    <ScoringForm
      key={version}
      settings={settings}
      models={models}
      typology={typology}
      onSave={mayManage ? save : null}
    />
  );
}
