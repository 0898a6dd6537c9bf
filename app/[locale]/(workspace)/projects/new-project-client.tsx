'use client';

import { links } from '@/i18n/links';
import { useRouter } from '@/i18n/navigation';
import { NewProject } from '@/ui/projects/new-project';
import { callUseCase } from '../../../api-client';

export function NewProjectClient() {
  const router = useRouter();
  return (
    <NewProject
      onCreate={(name) => callUseCase('create-project', { name })}
      onCreated={(projectId) => router.push(links.project(projectId))}
    />
  );
}
