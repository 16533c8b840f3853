import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/core/messages/catalogues.js';
import { en } from '../../src/core/messages/en.js';
import { resolveSettings } from '../../src/core/scene/resolve-settings.js';
import { buildScene } from '../../src/core/scene/build-scene.js';
import { WHOLE_OVERLAYS } from '../../src/core/overlays/whole-overlays.js';
import { article } from '../../src/datasets/article.js';
import { alliancesOf, atlas, build } from '../core/support.js';

/** What the map says of a country's role in a body on a date; nothing where it has none. */
function saidOf(body: string, country: string, asOf: string): string | undefined {
  const { scene } = build({ alliances: [body], disputes: ['none'], links: ['none'], asOf });
  const [item] = alliancesOf(scene);
  const held = item!.memberships.find((membership) => membership.country === country);
  return held && `${item!.title.text} ${en.roles[held.role]}, ${held.since}`;
}

describe('what the second check of the facts set right', () => {
  it.each([
    ['cis', 'UA', '1995', 'CIS participant, since 8 December 1991'],
    ['cis', 'UA', '2018-05-18', 'CIS participant, since 8 December 1991'],
    ['cis', 'UA', '2018-05-19', 'CIS former participant, until 19 May 2018'],
    ['cis', 'TM', '2005-08-25', 'CIS participant, since 21 December 1991'],
    ['cica', 'US', '1995', undefined],
    ['cica', 'US', '2014-04', undefined],
    ['cica', 'US', '2014-05', 'CICA observer, from an unknown date'],
    ['cica', 'TM', '2021-10-11', undefined],
    ['cica', 'TM', '2021-10-12', 'CICA observer, since 12 October 2021'],
    ['cica', 'BD', '2014-04', 'CICA observer, since 2010'],
    ['cica', 'BD', '2014-05', 'CICA member, since May 2014'],
    ['cica', 'LA', '2022-10-12', undefined],
    ['cica', 'LA', '2022-10-13', 'CICA observer, from an unknown date'],
    ['cica', 'SA', '2023-12-25', undefined],
    ['cica', 'SA', '2023-12-26', 'CICA observer, since 26 December 2023'],
    ['eco', 'x:trnc', '2021-03-03', undefined],
    ['eco', 'x:trnc', '2021-03-04', 'ECO observer, from an unknown date'],
    ['ots', 'UZ', '2020-01-01', 'Turkic Council member, since 15 October 2019'],
    ['ots', 'TR', '2021-11-11', 'Turkic Council member, since 3 October 2009'],
    ['ots', 'TR', '2021-11-12', 'OTS member, since 3 October 2009'],
    ['oic', 'ID', '2023', 'OIC member, since 1969'],
    ['oic', 'BN', '1983', undefined],
    ['oic', 'BN', '1984', 'OIC member, since 1984'],
    ['oic', 'CF', '2023', 'OIC observer, since 1996'],
    ['brics', 'ET', '2023-12-31', undefined],
    ['brics', 'ET', '2024-01-01', 'BRICS member, since 1 January 2024'],
    ['brics', 'UG', '2025-01-01', 'BRICS partner, since 1 January 2025'],
    ['brics', 'VN', '2025-05', undefined],
    ['brics', 'VN', '2025-06', 'BRICS partner, since June 2025'],
    ['nato', 'RS', '2006-12-13', undefined],
    ['nato', 'RS', '2006-12-14', 'NATO partner, since 14 December 2006'],
    ['nato', 'EG', '1995-02', 'NATO partner, since February 1995'],
    ['nato', 'AE', '2005-06-22', 'NATO partner, since 22 June 2005'],
    ['nato', 'KR', '2012-10-19', undefined],
    ['nato', 'KR', '2012-10-20', 'NATO partner, from an unknown date'],
    ['nato', 'BY', '2021-11-18', 'NATO partner, since 11 January 1995'],
    ['nato', 'BY', '2021-11-19', 'NATO partner, cooperation suspended, since 19 November 2021'],
    ['eaeu', 'VN', '2016-10-04', undefined],
    ['eaeu', 'VN', '2016-10-05', 'EAEU cooperation agreement, since 5 October 2016'],
    ['eaeu', 'RS', '2021-07-10', 'EAEU cooperation agreement, since 10 July 2021'],
    ['eaeu', 'CN', '2019', 'EAEU cooperation agreement, since 17 May 2018'],
    ['sco', 'KH', '2015-09-23', undefined],
    ['sco', 'KH', '2015-09-24', 'SCO dialogue partner, since 24 September 2015'],
    ['sco', 'AZ', '2016-03-14', 'SCO dialogue partner, since 14 March 2016'],
    ['sco', 'NP', '2016-03-21', undefined],
    ['sco', 'NP', '2016-03-22', 'SCO dialogue partner, since 22 March 2016'],
    ['traceca', 'IR', '2009-07', 'TRACECA member, since July 2009'],
    ['sco', 'EG', '2022-09-13', undefined],
    ['sco', 'EG', '2022-09-14', 'SCO dialogue partner, since 14 September 2022'],
    ['sco', 'QA', '2022-09-14', 'SCO dialogue partner, since 14 September 2022'],
  ])('%s, %s on %s: %s', (body, country, asOf, words) => {
    expect(saidOf(body, country, asOf)).toBe(words);
  });
});

describe('what public copies have otherwise than the pages of facts, or more exactly', () => {
  it.each([
    // The treaty ran for five years; the protocol of 2 April 1999 extended it from 21 April.
    ['csto', 'UZ', '1999-04-19', 'CST member, since 15 May 1992'],
    ['csto', 'UZ', '1999-04-20', 'CST former member, until 20 April 1999'],
    ['csto', 'UZ', '2006-08-15', 'CSTO former member, until 20 April 1999'],
    ['csto', 'UZ', '2006-08-16', 'CSTO member, since 16 August 2006'],
    ['csto', 'RU', '2002-10-06', 'CST member, since 15 May 1992'],
    ['csto', 'RU', '2002-10-07', 'CSTO member, since 15 May 1992'],
    ['cica', 'TH', '2005', undefined],
    ['cica', 'TH', '2006', 'CICA member, since 2006'],
    ['cica', 'LK', '2018-08-14', 'CICA observer, since 2012'],
    ['cica', 'LK', '2018-08-15', 'CICA member, since 15 August 2018'],
    ['sco', 'SA', '2022-09-16', 'SCO dialogue partner, since 16 September 2022'],
    ['sco', 'MM', '2023-05-05', 'SCO dialogue partner, since 5 May 2023'],
    ['oic', 'SY', '2012-08-15', 'OIC suspended, since 15 August 2012'],
    ['brics', 'ID', '2025-01-05', 'BRICS partner, since 1 January 2025'],
    ['brics', 'ID', '2025-01-06', 'BRICS member, since 6 January 2025'],
    ['brics', 'RU', '2010', 'BRIC member, since 16 June 2009'],
    ['guam', 'UZ', '2004', 'GUUAM member, since 24 April 1999'],
    ['cis', 'GE', '1993-11', undefined],
    ['cis', 'GE', '1993-12', 'CIS member, since December 1993'],
  ])('%s, %s on %s: %s', (body, country, asOf, words) => {
    expect(saidOf(body, country, asOf)).toBe(words);
  });
});

describe('bodies under the name of the date', () => {
  it.each([
    ['ots', '2020-01-01', 'Cooperation Council of Turkic-Speaking States'],
    ['ots', '2023-11-02', 'Organization of Turkic States'],
    ['oic', '2011-06-27', 'Organisation of the Islamic Conference'],
    ['oic', '2011-06-28', 'Organisation of Islamic Cooperation'],
    ['csto', '1995', 'Collective Security Treaty'],
    ['brics', '2011', 'BRICS'],
    ['guam', '2000', 'GUUAM'],
  ])('%s on %s is the %s', (id, asOf, name) => {
    expect(alliancesOf(build({ alliances: [id], asOf }).scene)[0]!.name.text).toBe(name);
  });
});

describe('Ukraine in the CIS', () => {
  const LANGUAGES = Object.keys(CATALOGUES);

  it.each(LANGUAGES)('is never called a member in %s', (lang) => {
    const messages = CATALOGUES[lang]!;
    for (const asOf of ['1992', '2017', '2018-05-19', '2023-11-02']) {
      const options = { alliances: ['cis'], disputes: ['none'], links: ['none'], asOf };
      const known = { atlas, overlays: WHOLE_OVERLAYS, today: '2026-01-31' };
      const { settings } = resolveSettings(article, options, known);
      const scene = buildScene(article, settings, { ...known, messages });
      const { label, details } = scene.countries.find(({ code }) => code === 'UA')!;
      const row = scene.table[1]!.rows.find(({ item }) => item === 'country:UA')!;
      const entries = scene.legend.filter(({ targets }) => targets.includes('country:UA'));
      const said = [
        label,
        ...details.map(({ text }) => text.text),
        ...row.cells.map(({ text }) => text),
        ...entries.map((entry) => entry.label.text),
      ];
      // Who has left stands in the table alone.
      expect(entries).toHaveLength(asOf < '2018' ? 1 : 0);
      const { roles, roleGroups } = messages;
      for (const words of [roles.former, roleGroups.member, roleGroups.left])
        expect(said.join(' | ')).not.toContain(words);
      const own = asOf < '2018' ? roles.participant : roles.withdrawn;
      expect(row.cells[2]!.text).toBe(own);
    }
  });
});

describe('the facts of the record', () => {
  it('say of each partner of NATO in what format', () => {
    const FORMATS =
      /^(?:Partnership for Peace|Mediterranean Dialogue|Istanbul Cooperation Initiative|partner across the globe)/;
    const nato = article.alliances!.find(({ id }) => id === 'nato')!;
    const partners = nato.members.filter(({ role }) => role === 'partner');
    expect(partners).toHaveLength(20);
    for (const { countries, note } of partners) expect(note, countries.join()).toMatch(FORMATS);
  });

  it('do not call a day read that only stands in an unsourced list', () => {
    for (const { id, members } of article.alliances!) {
      for (const { countries, confidence, note = '' } of members) {
        if (/day is general knowledge/.test(note as string))
          expect(confidence, `${id} ${countries.join()}`).toBe('likely');
      }
    }
  });
});
