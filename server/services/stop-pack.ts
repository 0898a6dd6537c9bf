import * as z from 'zod';
import { success } from '../../domain/result';
import { askPackToStop } from '../data/export-packs';
import { id } from './fields';
import { findOwnPack } from './own-pack';
import { viewPack } from './prepare-pack';
import { defineUseCase } from './use-case';

/** Stops a pack that is being sent, in whichever process: the download breaks off and is no ZIP. */
export const stopPack = defineUseCase({
  id: 'stop-pack',
  access: 'signed-in',
  input: z.object({ packId: id }),
  async run(context, { packId }) {
    const pack = await findOwnPack(context, packId);
    if (!pack.ok) return pack;
    await askPackToStop(context.db, packId);
    const after = await findOwnPack(context, packId);
    return after.ok ? success(viewPack(after.value)) : after;
  },
});
