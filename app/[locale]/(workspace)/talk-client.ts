import type { TalkPort } from '@/ui/talk/talk-port';
import { callUseCase } from '../../api-client';

/** For pages that follow no article: there, one learns of what others write when coming back to the page. */
export const TALK_PORT = createTalkPort();

/** `tab` names the page, so that the server does not tell it of what it did itself. */
export function createTalkPort(tab?: string): TalkPort {
  return {
    loadThreads: (articleId) => callUseCase('list-threads', { articleId }, tab),
    addComment: (input) => callUseCase('add-comment', input, tab),
    setThreadState: (input) => callUseCase('set-thread-state', input, tab),
    watch: () => () => undefined,
  };
}
