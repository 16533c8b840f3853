import {
  contested,
  NOBODY,
  uncontrolled,
  within,
  type PieceTreatment,
  type Worldview,
} from './worldview.js';

/** Pieces on which the views below agree, because holder and United Nations usage coincide. */
const COMMON: Readonly<Record<string, PieceTreatment>> = {
  // Kashmir: one dashed line along the Line of Control and the working boundary (B05), another
  // along the line with China. Pakistan's border with Afghanistan stays as it is elsewhere.
  B05: contested('IN', 'PK', 'CN'),
  B08: contested('PK', 'IN', 'CN'),
  B09: contested('PK', 'IN'),
  B06: contested('CN', 'IN', 'PK'),
  B07: contested('CN', 'IN'),
  // India and China: Arunachal Pradesh and the small areas of the middle and western sector.
  B00: contested('IN', 'CN'),
  B01: contested('IN', 'CN'),
  B02: contested('IN', 'CN'),
  B03: contested('IN', 'CN'),
  B04: contested('IN', 'CN'),
  B75: contested('BT', 'CN'),
  B76: contested('BT', 'CN'),
  B88: contested('IN', 'NP'),
  // The shape is the line of 1994, which has meant nothing on the ground since September 2023.
  B38: within('AZ'),
  // Leased to Russia, under Kazakhstan's sovereignty.
  B40: within('KZ'),
  PS: contested('PS', 'IL'),
  XK: contested('XK', 'RS'),
};

/** The default view, and the ground on which the views of parties stand. */
export const UN: Worldview = {
  id: 'un',
  pieces: {
    ...COMMON,
    B16: { owner: 'SY', outer: 'dashed', dashedTowards: ['IL'], inner: 'dotted' },
    B20: uncontrolled('CY'),
    B35: uncontrolled('GE'),
    B36: uncontrolled('MD'),
    B37: uncontrolled('GE'),
    E01: uncontrolled('AM', 'dotted'),
    E02: uncontrolled('AZ', 'dotted'),
    E03: uncontrolled('AZ', 'dotted'),
    // The Line of Control ends south of the glacier, and the maps of the United Nations go no further.
    B45: { owner: NOBODY, outer: 'dashed', noLineTowards: ['IN', 'PK'], inner: 'none' },
    B89: uncontrolled('UA'),
    // The shape is the line of 2017: no limit of today. A dated front line has to come from an overlay.
    B90: within('UA'),
    TW: uncontrolled('CN'),
  },
  // Security Council resolution 478 (1980) on Jerusalem; the seats of both are left open.
  withoutCapital: ['IL', 'PS'],
};

/** Who holds what, without a word on right. */
export const DE_FACTO: Worldview = {
  id: 'de-facto',
  pieces: {
    ...COMMON,
    B16: contested('IL'),
    B20: contested('XC'),
    B35: contested('XAB', 'GE'),
    B36: contested('XTN', 'MD'),
    B37: contested('XSO', 'GE'),
    B45: contested('IN', 'PK', 'CN'),
    B89: contested('RU', 'UA'),
    B90: contested('RU', 'UA'),
    // All around them is the land of their holder, so that no line is left of these.
    E01: contested('AZ', 'AM'),
    E02: contested('AM', 'AZ'),
    E03: contested('AM', 'AZ'),
    TW: contested('TW', 'CN'),
  },
  partial:
    'Of what Russia holds in the Donetsk, Luhansk, Zaporizhzhia and Kherson regions only the part held before 2022 is shown under its control.',
};

/** The views that are at hand from the start; `un` is the default. */
export const DEFAULT_WORLDVIEWS: Readonly<Record<string, Worldview>> = {
  un: UN,
  'de-facto': DE_FACTO,
};
