import type { Knowledge } from '../../domain/checks/engine/knowledge';
import type { CheckSetting } from '../../domain/triage/check-setting';
import type { FindingsInput } from '../../domain/triage/find-in-article';

/** All that findings of an article are derived from: plain data, so that it can be handed to another thread. */
export interface CheckJob {
  readonly articleId: string;
  readonly input: FindingsInput;
  readonly settings: readonly CheckSetting[];
  readonly knowledge: Knowledge;
}
