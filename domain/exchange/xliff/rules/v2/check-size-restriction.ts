import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import type { Frame } from './frame';
import { elementsIn } from './inline-content';
import { SIZE_NAMESPACE } from './namespaces';

const STORAGE_PROFILES = ['xliff:utf8', 'xliff:utf16', 'xliff:utf32'];
const GENERAL_PROFILES = ['xliff:codepoints'];
/** `[minimum,]maximum`, where the maximum may be open. */
const RESTRICTION = /^(?:\d+,)?(?:\d+|\*)$/;
const SIZE = /^\d*$/;

export function checkProfiles(profiles: XmlNode, { file, document: { list } }: Frame): void {
  if (file === null) return;
  file.generalProfile = profiles.attribute('generalProfile') ?? null;
  file.storageProfile = profiles.attribute('storageProfile') ?? null;
  const known = [
    ['generalProfile', GENERAL_PROFILES],
    ['storageProfile', STORAGE_PROFILES],
  ] as const;
  for (const [attribute, names] of known) {
    const value = profiles.attribute(attribute);
    // The authority is reserved; third parties name profiles by one of their own.
    if (value?.startsWith('xliff:') === true && !names.includes(value))
      list.add('prefix_reserved', profiles.start, { attribute, value });
  }
}

export function gatherSizeData(data: XmlNode, frame: Frame): void {
  for (const child of elementsIn(data)) {
    for (const name of ['id', 'xml:id']) {
      const id = child.attribute(name);
      if (id !== undefined) frame.sizeDataIds.add(id);
    }
    gatherSizeData(child, frame);
  }
}

/** `around` is the frame around the element: data are its siblings, or those of what is around it. */
export function checkSizes(element: XmlElement, around: Frame): void {
  const { list } = around.document;
  const values = new Map(
    element.attributes().flatMap(({ uri, local, value }) => (uri === SIZE_NAMESPACE ? [[local, value]] : [])),
  );
  if (values.size === 0) return;
  checkForms(element, values, around);
  if (values.has('sizeInfo') && values.has('sizeInfoRef')) list.add('size_info_twice', element.offset, {});
  const ref = values.get('sizeInfoRef');
  if (ref !== undefined && around.find(({ sizeDataIds }) => sizeDataIds.has(ref) || null) === null)
    list.add('size_data_unknown', element.offset, { id: ref });
  if (element.name !== 'ec' || element.attribute('isolated') === 'yes') return;
  for (const attribute of ['equivStorage', 'sizeInfo', 'sizeInfoRef'])
    if (values.has(attribute)) list.add('isolated_only', element.offset, { attribute: `slr:${attribute}` });
}

const isAscending = (value: string): boolean => {
  const [least = '', most] = value.split(',');
  return most === undefined || most === '*' || Number(least) <= Number(most);
};

/** What the standard profiles ask; those of third parties have forms of their own. */
function checkForms(
  element: XmlElement,
  values: ReadonlyMap<string, string>,
  { file, document }: Frame,
): void {
  const isGeneral = GENERAL_PROFILES.includes(file?.generalProfile ?? '');
  const isStorage = STORAGE_PROFILES.includes(file?.storageProfile ?? '');
  const forms = [
    ['sizeRestriction', isGeneral, RESTRICTION],
    ['sizeInfo', isGeneral, SIZE],
    ['storageRestriction', isStorage, RESTRICTION],
    ['equivStorage', isStorage, SIZE],
  ] as const;
  for (const [attribute, isAsked, form] of forms) {
    const value = values.get(attribute);
    if (isAsked && value !== undefined && !(form.test(value) && isAscending(value)))
      document.list.add('size_malformed', element.offset, {
        attribute: `slr:${attribute}`,
        value,
        form: form === SIZE ? 'size' : 'restriction',
      });
  }
}
