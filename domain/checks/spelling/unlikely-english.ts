import { hashUnits } from '../../text/word-hash';

/**
 * Words that dictionaries have, though a text that has one in small letters nearly always lost or turned a letter of a common word there:
 * old and dialect forms, words of few trades, and names. In capitals they are left alone.
 */
// prettier-ignore
const UNLIKELY_ENGLISH = `
abbe alow ane abe abel abut ain ames anent annal appel aught billon carr carrie cary cental centra cerate cerated chang chare clos conduced
corse curch dee delver descried diaster earing easter eave educe educed eduction eft ell ere fid fie fou frae froward gat gie greta
guars hae han hance hast heros hight hols horus hough hus hie ike ito jude kep lave laving leal lear leas lection librated lon lowe mae meas
minsters missies moe mong mos mot mus mut muts ned ner norma norther oast ony perviously pice plats pone prae prosector rae rale rathe regrading
resect retuning rom roup sam sch sene senor serous shool sid sightly sough souther spae specie sprit stor stree stroy tain takin targe tarted
tarting tat tate tel thees ther tings thro thu toady tody trave ural ut vitim waled waling waring wat wats wen wester wether whee wite wold wong wort wroth yer yong
`;

/** As tokens are looked up. */
export const UNLIKELY_HASHES: ReadonlySet<number> = new Set(
  UNLIKELY_ENGLISH.trim()
    .split(/\s+/u)
    .map((word) => hashUnits(word, 0, word.length)),
);
