import type { XmlElement } from '../xml/read-xml';

export type TbxStyle = 'dca' | 'dct' | 'martif';

/** A dialect of TBX in one of its styles; `martif` is that of its second edition. */
export interface TbxFlavour {
  readonly id: string;
  readonly dialect: 'TBX-Basic' | 'TBX-Min';
  readonly style: TbxStyle;
}

const flavour = (id: string, dialect: TbxFlavour['dialect'], style: TbxStyle): TbxFlavour => ({
  id,
  dialect,
  style,
});

export const BASIC_DCA = flavour('tbx', 'TBX-Basic', 'dca');

/** All that are written. */
export const TBX_FLAVOURS: readonly TbxFlavour[] = [
  BASIC_DCA,
  flavour('tbx-dct', 'TBX-Basic', 'dct'),
  flavour('tbx-min', 'TBX-Min', 'dca'),
  flavour('tbx-min-dct', 'TBX-Min', 'dct'),
  flavour('tbx-2', 'TBX-Basic', 'martif'),
];

/** By its outermost element; null for what is read and not written (TBX-Core, the TBX-Min of the second edition). */
export function flavourOf(root: Pick<XmlElement, 'name' | 'attribute'>): TbxFlavour | null {
  const type = root.attribute('type');
  const style = root.name === 'martif' ? 'martif' : root.attribute('style');
  // The second edition called every dialect TBX as well.
  const dialect = style === 'martif' && type === 'TBX' ? 'TBX-Basic' : type;
  return TBX_FLAVOURS.find((one) => one.dialect === dialect && one.style === style) ?? null;
}
