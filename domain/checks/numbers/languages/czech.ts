import type { NumberWordData } from '../number-words';

export const czech: NumberWordData = {
  cardinals: `0 nula; 1 jeden jedna jedno jednoho jedné jednu jednom; 2 dva dvě dvou dvěma; 3 tři tří třech třem třemi; 4 čtyři čtyř čtyřech
    čtyřem čtyřmi; 5 pět pěti; 6 šest šesti; 7 sedm sedmi; 8 osm osmi; 9 devět devíti; 10 deset deseti; 11 jedenáct jedenácti; 12 dvanáct
    dvanácti; 13 třináct třinácti; 14 čtrnáct čtrnácti; 15 patnáct patnácti; 16 šestnáct šestnácti; 17 sedmnáct sedmnácti; 18 osmnáct
    osmnácti; 19 devatenáct devatenácti; 20 dvacet dvaceti; 30 třicet třiceti; 40 čtyřicet čtyřiceti; 50 padesát padesáti; 60 šedesát
    šedesáti; 70 sedmdesát sedmdesáti; 80 osmdesát osmdesáti; 90 devadesát devadesáti; 200 dvěstě`,
  ordinalStems: `1 prvn; 2 druh; 3 třet; 4 čtvrt; 5 pát; 6 šest; 7 sedm; 8 osm; 9 devát; 10 desát; 11 jedenáct; 12 dvanáct; 13 třináct; 14 čtrnáct;
    15 patnáct; 16 šestnáct; 17 sedmnáct; 18 osmnáct; 19 devatenáct; 20 dvacát; 30 třicát; 40 čtyřicát; 50 padesát; 60 šedesát; 70 sedmdesát; 80 osmdesát; 90 devadesát`,
  ordinalEndings: 'ý á é ého ému ém ým ou í ích ího ím ímu ých',
  doubtful: 'set sta druh druhé druhý',
  scales: `100 sto stě sta set stovky; 1000 tisíc tisíce tisíců tisících tis; 1e6 milion miliony milionů milionu mil; 1e9 miliarda miliardy miliard
    miliardu mld; 1e12 bilion biliony bilionů; 12 tucet`,
  hints: `2 oba obě obou oběma dvakrát dvoje dvojice pár půl polovina poloviny polovinu; 1.5 půldruhého; 3 třikrát třetina trojice; 4 čtyřikrát čtvrtina čtvrt; 10 desítky desetiletí dekáda; 50 polovina poloviny; 100 století stovky; 0.5 půl
    polovina; 6 půlroku pololetí`,
  hintStems: `2 dvou dvoj dva polo půl druh; 3 tří troj tři třet; 4 čtyř čtvr; 5 pěti pát; 6 šesti; 7 sedmi; 8 osmi; 9 devíti; 10 deseti; 12 dvanácti; 15 patnácti; 20 dvaceti dvacát; 30 třiceti; 40 čtyřiceti;
    50 padesáti; 60 šedesáti; 100 sto; 1000 tisíc; 1 jedno prvn jedin`,
};
