/**
 * What will change the record, with the date it is due as precisely as that is known: `due` (ISO), `what`, and the ids of
 * the `items` to look at then. Those without a date set, and so without `due`, come last.
 */
export const WATCH_LIST = [
  { due: '2026', what: 'SCO summit in Bishkek: members, partners, the next chair', items: ['sco'] },
  { due: '2026', what: 'OTS summit in Türkiye: observers, the format OTS+', items: ['ots'] },
  { due: '2026', what: 'Caspian summit in Tehran', items: ['caspian-status'] },
  { due: '2026-07', what: 'NATO summit in Ankara', items: ['nato'] },
  { due: '2026-12', what: 'EAEU leaders decide on the report about Armenia', items: ['eaeu'] },
  {
    what: 'Moldova: final vote on leaving the CIS, notice to the depositary, exit twelve months later',
    items: ['cis'],
  },
  { what: 'Armenia and the CSTO: a formal exit', items: ['csto'] },
  {
    what: 'EAEU agreements with Mongolia and the United Arab Emirates: entry into force',
    items: ['eaeu'],
  },
  { what: 'Hungary as observer of the OTS after its election of 2026', items: ['ots'] },
  { what: 'Saudi Arabia and BRICS: member or not', items: ['brics'] },
  { what: 'SCO: memorandum of Laos as partner', items: ['sco'] },
];
