'use client';

import type { ModelSettingsView } from '@/domain/model-findings/model-settings';
import { useRouter } from '@/i18n/navigation';
import { ModelForm, type SaveModel } from '@/ui/models/model-form';
import { callUseCase } from '../../../../../api-client';

interface ModelClientProps {
  readonly projectId: string;
  readonly view: ModelSettingsView;
}

export function ModelClient({ projectId, view }: ModelClientProps) {
  const router = useRouter();
  const save: SaveModel = async (baseVersion, settings, key) => {
    const result = await callUseCase('update-model-settings', { projectId, baseVersion, settings, key });
    if (result.ok) router.refresh();
    return result;
  };
  return (
    <ModelForm
      key={view.version}
      view={view}
      onSave={save}
      onTry={() => callUseCase('test-model-connection', { projectId })}
    />
  );
}
