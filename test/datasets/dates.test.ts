import { describe, expect, it } from 'vitest';
import { alliances } from '../../src/datasets/alliances/index.js';
import { disputes } from '../../src/datasets/disputes/index.js';
import { links } from '../../src/datasets/links/index.js';
import { firstDay, rolesAt, statusAt } from './at-date.js';

const KNOWN_TO = '2026-06-30';
const body = (id: string) => alliances.find((alliance) => alliance.id === id)!;
const dispute = (id: string) => disputes.find((candidate) => candidate.id === id)!;
const link = (id: string) => links.find((candidate) => candidate.id === id)!;

describe('periods', () => {
  it('end after they begin', () => {
    for (const alliance of alliances) {
      for (const { countries, from, to } of alliance.members) {
        if (from === undefined || to === undefined) continue;
        expect(firstDay(from) < firstDay(to), `${alliance.id} ${countries.join()}`).toBe(true);
      }
    }
    for (const { id, date } of links) {
      if (date?.start === undefined || date.end === undefined) continue;
      expect(firstDay(date.start) < firstDay(date.end), id).toBe(true);
    }
  });

  it('of one country in one body do not overlap, save an agreement beside observer status', () => {
    for (const alliance of alliances) {
      for (const country of new Set(
        alliance.members.flatMap((membership) => membership.countries),
      )) {
        const changes = alliance.members
          .filter((membership) => membership.countries.includes(country))
          .map((membership) => membership.from ?? membership.attested ?? '1900');
        for (const asOf of changes) {
          const roles = rolesAt(alliance, country, asOf);
          const standing = roles.filter((role) => role !== 'cooperation');
          expect(standing.length, `${alliance.id} ${country} ${asOf}`).toBeLessThanOrEqual(1);
          expect(new Set(roles).size, `${alliance.id} ${country} ${asOf}`).toBe(roles.length);
          if (roles.length > 1) expect(roles, `${alliance.id} ${country}`).toContain('observer');
        }
      }
    }
  });

  it('of a dispute or a link follow each other', () => {
    for (const { id, history = [] } of [...disputes, ...links]) {
      const days = history.map((entry) => firstDay(entry.from));
      expect(days, id).toEqual([...new Set(days)].sort());
    }
  });

  it('say nothing about the time after the record', () => {
    const dates = [
      ...alliances.flatMap(({ members, names = [] }) => [
        ...members.flatMap(({ from, attested, to }) => [from, attested, to]),
        ...names.flatMap(({ from, to }) => [from, to]),
      ]),
      ...disputes.flatMap(({ history, events = [] }) => [
        ...history.map((entry) => entry.from),
        ...events.map((event) => event.date),
      ]),
      ...links.flatMap(({ date, history = [] }) => [
        date?.start,
        date?.end,
        ...history.map((entry) => entry.from),
      ]),
    ].filter((date) => date !== undefined);
    for (const date of dates) expect(firstDay(date) <= KNOWN_TO, date).toBe(true);
  });
});

describe('roles', () => {
  it.each([
    ['sco', 'IR', '2023-04-28', ['observer']],
    ['sco', 'IR', '2023-06-01', ['observer']],
    ['sco', 'IR', '2023-07-03', ['observer']],
    ['sco', 'IR', '2023-07-04', ['member']],
    ['sco', 'IN', '2017-06-08', ['observer']],
    ['sco', 'IN', '2017-06-09', ['member']],
    ['sco', 'BY', '2023-11-02', ['observer']],
    ['sco', 'BY', '2024-07-04', ['member']],
    ['sco', 'AF', '2023-11-02', ['observer']],
    ['sco', 'TR', '2023-11-02', ['dialogue-partner']],
    ['sco', 'TR', '2025-09-01', ['partner']],
    ['sco', 'TM', '2023-11-02', []],
    ['csto', 'AM', '2023-11-02', ['member']],
    ['csto', 'AM', '2024-03', ['frozen']],
    ['csto', 'UZ', '1998', ['member']],
    ['csto', 'UZ', '2000', []],
    ['csto', 'UZ', '2008', ['member']],
    ['csto', 'UZ', '2013', []],
    ['csto', 'TJ', '2023-11-02', ['member']],
    ['ots', 'UZ', '2019-10-14', []],
    ['ots', 'UZ', '2022-09-16', ['member']],
    ['ots', 'TM', '2022-09-16', ['observer']],
    ['ots', 'x:trnc', '2022-11-10', []],
    ['ots', 'org:eco', '2023-11-02', []],
    ['ots', 'TJ', KNOWN_TO, []],
    ['eaeu', 'IR', '2023-11-02', ['cooperation']],
    ['eaeu', 'IR', '2025-06', ['observer', 'cooperation']],
    ['eaeu', 'AM', KNOWN_TO, ['member']],
    ['cis', 'TM', '2023-11-02', ['associate']],
    ['cis', 'GE', '2009-08-17', ['member']],
    ['cis', 'GE', '2009-08-18', []],
    ['cis', 'MD', KNOWN_TO, ['member']],
    ['cica', 'KW', '2022-10-13', ['member']],
    ['nato', 'SE', '2024-03-06', []],
    ['nato', 'SE', '2024-03-07', ['member']],
    ['nato', 'RU', '2014-04-01', ['suspended-partner']],
    ['nato', 'TJ', '2023-11-02', ['partner']],
    ['traceca', 'TM', '2023-11-02', []],
    ['guam', 'UZ', '2004', ['member']],
    ['guam', 'UZ', '2006', []],
    ['oic', 'EG', '1978', ['member']],
    ['oic', 'EG', '1980', ['suspended']],
    ['oic', 'EG', '1984', ['member']],
    ['oic', 'AF', '1985', ['suspended']],
    ['oic', 'SY', '2025-02', ['suspended']],
    ['oic', 'SY', '2025-03-06', ['suspended']],
    ['oic', 'SY', '2025-03-07', ['member']],
    ['camtg', 'AZ', '2025-11-15', []],
    ['camtg', 'AZ', '2025-11-16', ['participant']],
    ['brics', 'IR', '2024-01-01', ['member']],
    ['brics', 'SA', '2024-06', []],
  ])('%s: %s on %s', (id, country, asOf, roles) => {
    expect(rolesAt(body(id), country, asOf)).toEqual(roles);
  });

  it('number as the bodies themselves count', () => {
    const members = (id: string, asOf: string) =>
      new Set(
        body(id)
          .members.flatMap((membership) => membership.countries)
          .filter((country) => rolesAt(body(id), country, asOf).includes('member')),
      ).size;
    expect(members('sco', '2023-11-02')).toBe(9);
    expect(members('sco', '2024-07-04')).toBe(10);
    expect(members('ots', '2023-11-02')).toBe(5);
    expect(members('nato', '2024-03-07')).toBe(32);
    expect(members('cica', '2022-10-13')).toBe(28);
    expect(members('eco', '2023-11-02')).toBe(10);
    expect(members('csto', '2023-11-02')).toBe(6);
    expect(members('traceca', '2023-11-14')).toBe(14);
  });
});

describe('disputes', () => {
  it.each([
    ['kg-tj-border', '1990', undefined],
    ['kg-tj-border', '2022-09-14', 'active'],
    ['kg-tj-border', '2023-11-02', 'active'],
    ['kg-tj-border', '2025-03-12', 'active'],
    ['kg-tj-border', '2025-03-13', 'agreed'],
    ['exclave-vorukh', '2023-11-02', 'active'],
    ['exclave-kayragach', '2023-11-02', 'uncontested'],
    ['exclave-kayragach', '2025-04', 'resolved'],
    ['kg-uz-border', '2022-11-03', 'agreed'],
    ['kg-uz-border', '2023-11-02', 'agreed'],
    ['tj-uz-border', '2023-11-02', 'agreed'],
    ['cn-tj-pamir', '2005', 'agreed'],
    ['cn-tj-pamir', '2011-01-12', 'resolved'],
    ['af-tj-border', '2021-08-14', undefined],
    ['af-tj-border', '2023-11-02', 'active'],
    ['kg-kz-border', '2010', 'agreed'],
    ['kz-uz-border', '2023-11-02', 'resolved'],
    ['indus-waters', '2025-04-22', 'agreed'],
    ['indus-waters', '2025-04-23', 'active'],
    ['am-az-karabakh', '2023-09-19', 'frozen'],
    ['am-az-karabakh', '2023-11-02', 'resolved'],
    ['ge-abkhazia', '2023-11-02', 'frozen'],
    ['ua-crimea', '2014-02', undefined],
    ['ua-donbas-2014', '2021', 'active'],
    ['ua-occupied-2022', '2022-02-23', undefined],
    ['ua-occupied-2022', '2023-11-02', 'active'],
    ['cy-north', '1990', 'frozen'],
  ])('%s on %s is %s', (id, asOf, status) => {
    expect(statusAt(dispute(id), asOf)).toBe(status);
  });
});

describe('dates that were told otherwise', () => {
  it.each([
    ['L21', '2023-04-28'],
    ['L44', '2022-09-14'],
    ['L45', '2022-09-16'],
    ['L46', '2019-10-15'],
    ['C02', '2022-05-29'],
    ['C19', '2024-04-18'],
  ])('%s is of %s', (id, start) => {
    expect(link(id).date?.start).toBe(start);
  });

  it('ends the border quarrel with the treaty', () => {
    expect(link('L43').date).toEqual({ start: '1991', end: '2025-03-13' });
  });
});
