import { describe, expect, it } from 'vitest';
import { NOBODY, type PieceTreatment } from '../../src/core/geometry/worldview.js';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { en } from '../../src/core/messages/en.js';
import { piecesOf, readTopology } from './support.js';

// The rule of src/core/geometry/worldview.ts for land that one state administers and another claims, held against every
// view and every disputed piece. The tables below are facts, written down apart from the views.

/** Who administers a piece on 30 June 2026; authorities that most states do not recognise have keys of their own. */
const HOLDERS: Readonly<Record<string, string>> = {
  ...each('B00 B01 B02 B03 B04 B05 B45 B88', 'IN'),
  ...each('B06 B07', 'CN'),
  ...each('B08 B09', 'PK'),
  ...each('B75 B76', 'BT'),
  ...each('B89 B90', 'RU'),
  B16: 'IL',
  B20: 'XC',
  B35: 'XAB',
  B36: 'XTN',
  B37: 'XSO',
  B38: 'AZ',
  // Leased to Russia; the town is governed under the lease, the land is Kazakhstan's.
  B40: 'KZ',
  E01: 'AZ',
  ...each('E02 E03', 'AM'),
  PS: 'PS',
  TW: 'TW',
  XK: 'XK',
};

/** Whom the United Nations count a piece to, where that is another than its holder. */
const COUNTED_TO: Readonly<Record<string, string>> = {
  ...each('B35 B37', 'GE'),
  ...each('B89 B90', 'UA'),
  B16: 'SY',
  B20: 'CY',
  B36: 'MD',
  E01: 'AM',
  ...each('E02 E03', 'AZ'),
  TW: 'CN',
};

/** Pieces whose line the United Nations leave to be settled. */
const LEFT_OPEN = 'B00 B01 B02 B03 B04 B05 B06 B07 B08 B09 B45 B75 B76 B88 PS XK'.split(' ');

/** What states claim that others hold or that the United Nations leave open. */
const CLAIMS: Readonly<Record<string, string>> = {
  IN: 'B00 B01 B02 B03 B04 B05 B06 B07 B08 B09 B45 B88',
  PK: 'B05 B08 B09 B45',
  CN: 'B00 B01 B02 B03 B04 B06 B07 TW',
  RU: 'B89 B90',
  UA: 'B89 B90',
  GE: 'B35 B37',
  MD: 'B36',
  CY: 'B20',
  AZ: 'B38',
  NP: 'B88',
  RS: 'XK',
  IL: 'B16',
};

/** What a state counts to another than the United Nations do, without claiming it. */
const RECOGNISED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PK: { B06: 'CN', B07: 'CN' },
  RU: { B35: 'XAB', B37: 'XSO' },
  TR: { B20: 'XC' },
  BY: { B89: 'RU' },
};

/** The outline of 2017 limits nobody's control today, so no line of control may be drawn along it. */
const OUTDATED = ['B90'];

function each(codes: string, owner: string): Record<string, string> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, owner]));
}

const pieces = piecesOf(readTopology('standard'));
const codes = [
  ...new Set([...pieces.flatMap(({ properties }) => properties?.d ?? []), 'PS', 'TW', 'XK']),
].sort();
const treatment = (view: string, code: string): PieceTreatment => WORLDVIEWS[view]!.pieces[code]!;
const cases = Object.keys(WORLDVIEWS).flatMap((view) => codes.map((code) => [view, code] as const));

/** The owner that the rule asks for. */
function ownerBy(view: string, code: string): string {
  const holder = HOLDERS[code]!;
  if (view === 'de-facto') return holder;
  if (CLAIMS[view]?.split(' ').includes(code)) return view;
  const recognised = RECOGNISED[view]?.[code];
  if (recognised) return recognised;
  // The one piece for which the United Nations have no line at all.
  return code === 'B45' ? NOBODY : (COUNTED_TO[code] ?? holder);
}

it('speaks of every disputed piece', () => {
  expect(codes).toEqual(Object.keys(HOLDERS).sort());
  expect(codes).toHaveLength(29);
});

describe('in every view', () => {
  it.each(cases)('%s: %s is filled with whom the rule says', (view, code) => {
    expect(treatment(view, code).owner).toBe(ownerBy(view, code));
  });

  it.each(cases)(
    '%s: %s has a dotted limit if, and only if, others administer it',
    (view, code) => {
      const { owner, inner } = treatment(view, code);
      const isOthers = owner !== HOLDERS[code] && owner !== NOBODY && !OUTDATED.includes(code);
      expect(inner).toBe(isOthers ? 'dotted' : 'none');
    },
  );
});

describe('a dashed line', () => {
  it.each(LEFT_OPEN)('limits %s in the view of the United Nations, who leave it open', (code) => {
    expect(treatment('un', code).outer).toBe('dashed');
  });

  it.each([...Object.keys(COUNTED_TO), ...LEFT_OPEN])(
    'limits %s where it is shown with its holder',
    (code) => {
      expect(treatment('de-facto', code).outer).toBe('dashed');
    },
  );

  it.each(Object.entries(CLAIMS))(
    'limits nothing that %s holds to be its own and holds',
    (view, own) => {
      const held = own.split(' ').filter((code) => HOLDERS[code] === view);
      // The part of Donbas has an outline of 2017, which is no border that anybody claims.
      const dashed = held.filter((code) => treatment(view, code).outer === 'dashed');
      expect(dashed.filter((code) => !OUTDATED.includes(code))).toEqual([]);
    },
  );
});

describe('what the map prints', () => {
  it.each(Object.values(WORLDVIEWS))(
    'says the rule in the view of $id',
    ({ id, convention, partial }) => {
      const { conventions } = en;
      const name = /as seen by (.*?)(?:, in part)?, dotted/.exec(convention)?.[1] ?? '';
      // Below the map the rule of dots and dashes stands apart, in "About this map".
      if (id === 'un') return expect(conventions.lines).toMatch(/dotted.*dashed/);
      expect(convention).toBe(
        id === 'de-facto'
          ? conventions[id]
          : conventions.party(name.replace(/^the /, ''), partial !== undefined),
      );
      expect(convention).toContain('dashed');
      expect(convention.includes('dotted')).toBe(id !== 'de-facto');
    },
  );

  it('says of a view that cannot show what its party claims that it shows it in part', () => {
    const partial = Object.values(WORLDVIEWS).filter((view) => view.partial);
    expect(partial.map(({ id }) => id)).toEqual(
      'de-facto PK CN RU GE AZ KG TJ UZ IR AE JP NP IL'.split(' '),
    );
    for (const { id, convention, note, partial: missing } of partial) {
      expect(missing, id).toMatch(/^[A-Z].{20,}\.$/);
      if (id !== 'de-facto') expect(note, id).toContain(missing);
      expect(convention, id).toMatch(id === 'de-facto' ? /without the front line/ : /, in part,/);
    }
  });
});
