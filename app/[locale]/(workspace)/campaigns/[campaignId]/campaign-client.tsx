'use client';

import type { CampaignView } from '@/domain/review/campaign/campaign-view';
import type { Person } from '@/domain/review/desk-view';
import { failure, success, type Result } from '@/domain/result';
import { useRouter } from '@/i18n/navigation';
import type { FreeArticle } from '@/ui/campaigns/add-document';
import { CampaignDesk } from '@/ui/campaigns/campaign-desk';
import type { CampaignPort, UploadedOutput } from '@/ui/campaigns/campaigns-port';
import { newId } from '@/ui/desk/new-id';
import type { Material } from '@/ui/import/import-item';
import { callUseCase } from '../../../../api-client';
import { importRequests } from '../../articles/import/import-requests';

interface CampaignClientProps {
  readonly view: CampaignView;
  readonly reviewers: readonly Person[];
  readonly articles: readonly FreeArticle[];
}

const toMaterial = (content: string | File): Material => ({
  id: newId(),
  name: typeof content === 'string' ? null : content.name,
  content,
});

export function CampaignClient({ view, reviewers, articles }: CampaignClientProps) {
  const router = useRouter();
  const { id: campaignId, projectId, version: baseVersion } = view.campaign;

  async function thenRefresh<Value>(asked: Promise<Result<Value>>): Promise<Result<Value>> {
    const result = await asked;
    if (result.ok) router.refresh();
    return result;
  }

  async function upload(output: UploadedOutput): Promise<Result<string>> {
    const item = {
      ...{ id: newId(), way: 'pair' as const },
      ...{ source: toMaterial(output.source), target: toMaterial(output.target) },
    };
    const { title, sourceLang, targetLang, system: mtSystem } = output;
    const wishes = { info: { title, sourceLang, targetLang, mtSystem }, encodings: {}, columns: null };
    const request = { projectId, item, wishes };
    const result = await importRequests.run(request, () => undefined, new AbortController().signal);
    if (!result.ok) return result;
    return result.value.kind === 'article'
      ? success(result.value.id)
      : failure('campaign_upload_refused', { system: mtSystem });
  }

  const port: CampaignPort = {
    upload,
    save: (values) =>
      thenRefresh(callUseCase('save-campaign', { ...values, id: campaignId, projectId, baseVersion })),
    setState: (state) => thenRefresh(callUseCase('set-campaign-state', { campaignId, baseVersion, state })),
    add: (document) => thenRefresh(callUseCase('add-to-campaign', { campaignId, ...document })),
    remove: (articleId) => thenRefresh(callUseCase('remove-from-campaign', { campaignId, articleId })),
  };
  return <CampaignDesk view={view} reviewers={reviewers} articles={articles} port={port} />;
}
