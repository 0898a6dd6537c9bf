import * as z from 'zod';
import { success } from '../../domain/result';
import { id } from './fields';
import { findOwnPack } from './own-pack';
import { viewPack } from './prepare-pack';
import { defineUseCase } from './use-case';

/** How far a pack is, for whoever asked for it. */
export const getPack = defineUseCase({
  id: 'get-pack',
  access: 'signed-in',
  input: z.object({ packId: id }),
  async run(context, { packId }) {
    const pack = await findOwnPack(context, packId);
    return pack.ok ? success(viewPack(pack.value)) : pack;
  },
});
