import type { XmlElement } from '../xml/read-xml';
import type { TrackedChange } from './paragraph';

/** Names of people are short. */
const MAX_AUTHOR = 200;

/** Who made the change that an element tells of, and when. */
export function readTrackedChange(element: XmlElement): TrackedChange {
  const attribute = (local: string): string =>
    element
      .attributes()
      .find((each) => each.local === local && each.uri !== '')
      ?.value.trim() ?? '';
  const date = new Date(attribute('date'));
  return {
    id: attribute('id'),
    author: attribute('author').slice(0, MAX_AUTHOR),
    date: Number.isNaN(date.getTime()) ? '' : date.toISOString(),
  };
}
