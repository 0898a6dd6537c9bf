import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import { ITS_NAMESPACE, ITSM_NAMESPACE } from './namespaces';

/** The attributes of ITS on an element of another namespace, by their names without a prefix. */
export const itsAttributesOf = (element: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    element
      .attributes()
      .flatMap(({ uri, local, value }) =>
        uri === ITS_NAMESPACE || uri === ITSM_NAMESPACE ? [[local, value] as const] : [],
      ),
  );
