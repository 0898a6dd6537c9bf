import { occurrencesOf, pick } from '@/domain/review/campaign/spoil/places';
import { replacing, type Fault, type FaultSite } from '../fault';
import { sentenceAt } from '../find-places';
import { loss } from './facts';

/** People and countries that their sentence names once. */
const entitiesIn = (site: FaultSite) =>
  site.source === null
    ? []
    : site.facts.entities.split('|').flatMap((name) =>
        occurrencesOf(site.text, name).filter(({ start }) => {
          const sentence = sentenceAt(site, start);
          return occurrencesOf(site.text.slice(sentence.start, sentence.end), name).length === 1;
        }),
      );

export const nameLost: Fault = {
  id: 'name-lost',
  what: 'a person or a country left out',
  plan: (site) => {
    const name = pick(entitiesIn(site), site.random);
    if (name === null) return null;
    const hasSpaceAfter = site.text.charAt(name.end) === ' ';
    return loss(site, hasSpaceAfter ? { start: name.start, end: name.end + 1 } : name);
  },
};

export const nameReplaced: Fault = {
  id: 'name-replaced',
  what: 'another person or another country in the place of one',
  plan: (site) => {
    const name = pick(entitiesIn(site), site.random);
    const stranger = pick(site.facts.strangers, site.random);
    if (name === null || stranger === null) return null;
    // Nothing says where in the sentence the name of the source should stand.
    const { start, end } = sentenceAt(site, name.start);
    return replacing(name, stranger, { before: name.start - start, after: Math.max(0, end - name.end) });
  },
};
