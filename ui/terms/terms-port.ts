import type { TermContent } from '@/domain/terms/check-term';
import type { TermRow } from '@/domain/terms/term-row';
import type { ListPort } from '@/ui/lists/list-port';

/** What whoever may add terms can ask for. */
export type TermsPort = ListPort<TermContent, TermRow>;
