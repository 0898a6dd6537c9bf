import { createHmac, hkdfSync } from 'node:crypto';
import { env } from '../env';

/**
 * Names for people that are none: the same person has the same one in every pack of a project and another in other projects, and
 * nobody without the secret of the installation can tell who it is, not even by trying all the ids.
 */
export function pseudonyms(secret = env().secret): (projectId: string, personId: string) => string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'verso pseudonyms', 32));
  return (projectId, personId) => {
    const hash = createHmac('sha256', key)
      .update(JSON.stringify([projectId, personId]))
      .digest('hex');
    return `person-${hash.slice(0, 12)}`;
  };
}
