/** Years of the common era that a year of another calendar may mean, by the language of the text it stands in. */
export function yearsMeantBy(year: number, language: string): readonly number[] {
  if (!Number.isInteger(year)) return [];
  const years: number[] = [];
  // Thai Buddhist; also written in Lao and Khmer texts.
  if (year >= 2400 && year <= 2700) years.push(year - 543);
  // Persian: begins in March, so the year of its first nine months and that of the rest.
  if ((language === 'fa' || language === 'ps') && year >= 1200 && year <= 1500)
    years.push(year + 621, year + 622);
  // Hijri: a lunar year is eleven days shorter.
  if (year >= 1200 && year <= 1500) {
    const begins = Math.floor(year * 0.970224 + 621.5774);
    years.push(begins, begins + 1);
  }
  // Jewish: begins in autumn.
  if (year >= 5500 && year <= 6000) years.push(year - 3761, year - 3760);
  return years;
}

/** First years of eras that count from one. */
const ERAS: readonly (readonly [names: string, first: number])[] = [
  ['明治', 1868],
  ['大正', 1912],
  ['昭和', 1926],
  ['平成', 1989],
  ['令和', 2019],
  ['民国', 1912],
  ['民國', 1912],
];

/** The year that a number after the name of an era means; null where no era stands before it. */
export function yearOfEra(text: string, start: number, year: number): number | null {
  const name = text.slice(Math.max(0, start - 2), start);
  const era = ERAS.find(([known]) => known === name);
  return era && year > 0 && year < 130 ? era[1] + year - 1 : null;
}
