import { failure, success, type Result } from '../../domain/result';
import { findPack, type PackRecord } from '../data/export-packs';
import type { SignedInContext } from './use-case';

/** A pack is for whoever asked for it, and for nobody else. */
export async function findOwnPack(
  { db, user, now }: SignedInContext,
  packId: string,
): Promise<Result<PackRecord, 'pack_gone'>> {
  const pack = await findPack(db, packId, now());
  return pack?.byId === user.id ? success(pack) : failure('pack_gone');
}
