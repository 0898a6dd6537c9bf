import type { StreamedPart } from '../pack/pack-part';
import { writeTriples } from './write-triples';

/** Source, machine translation and post-edit of each segment, for training and evaluating models; only where the project consents. */
export const triplesPart: StreamedPart = {
  id: 'triples',
  suffix: 'training',
  scope: 'approved',
  delivers: true,
  format: () => ({
    id: 'verso-training-triples',
    version: '1',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
  }),
  refuse: ({ project }) => (project.consent === null ? 'no_consent' : null),
  write: writeTriples,
};
