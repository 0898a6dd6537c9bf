import type { CountFindings } from '@/ui/articles/use-finding-counts';
import { callUseCase } from '../../api-client';

export const countFindings: CountFindings = (articleIds) => callUseCase('count-findings', { articleIds });
