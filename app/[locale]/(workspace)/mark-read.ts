import type { Result } from '@/domain/result';
import type { UseCases } from '@/server/services/registry';
import { UNREAD } from '@/ui/notifications/unread';
import { callUseCase } from '../../api-client';

type Which = UseCases['mark-notifications-read']['input']['which'];

/** Marks notifications as read, and lets the bell know how many are left. */
export async function markRead(which: Which): Promise<Result<{ readonly unread: number }>> {
  const marked = await callUseCase('mark-notifications-read', { which });
  if (marked.ok) UNREAD.set(marked.value.unread);
  return marked;
}
