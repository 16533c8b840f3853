import { afterEach, describe, expect, it } from 'vitest';
import { AdmittedOverlays } from '../../src/app/admitted-overlays.js';
import { Needs } from '../../src/app/needs.js';
import * as ownOverlaysCode from '../../src/app/own-overlays.js';
import { ownOverlays } from '../../src/app/resources.js';
import type { Issue } from '../../src/core/data/issue.js';
import { en } from '../../src/core/messages/en.js';
import { bases } from '../core/overlays/bases.js';

const printed = (issues: readonly Issue[]) =>
  issues.map(({ path, message }) => `${path}: ${message}`);
const needs = () => new Needs(() => false);

function admitted(): { readonly overlays: AdmittedOverlays; readonly reports: string[] } {
  ownOverlays.value = ownOverlaysCode;
  const reports: string[] = [];
  const overlays = new AdmittedOverlays(() => reports.push('more'));
  return { overlays, reports };
}

afterEach(() => (ownOverlays.value = undefined));

describe('overlay types of a page’s own', () => {
  it('are a need until the code that admits them is there', () => {
    const overlays = new AdmittedOverlays(() => undefined);
    const first = needs();
    expect(overlays.take([bases], first)).toBe(false);
    expect(first.all.map(({ path }) => path)).toEqual(['overlayTypes']);
    ownOverlays.value = ownOverlaysCode;
    expect(overlays.take([bases], needs())).toBe(true);
    expect(overlays.types.map(({ name }) => name)).toEqual(['bases']);
  });

  it('are kept while the page gives the same, and go when it gives none', () => {
    const { overlays } = admitted();
    const given = [bases];
    expect(overlays.take(given, needs())).toBe(true);
    const { types } = overlays;
    expect(overlays.take(given, needs())).toBe(false);
    expect(overlays.types).toBe(types);
    expect(overlays.take(undefined, needs())).toBe(true);
    expect(overlays.types).toEqual([]);
    expect([overlays.take(null, needs()), overlays.take(undefined, needs())]).toEqual([
      false,
      false,
    ]);
  });

  it('are issues where they are none, and the others are taken', () => {
    const { overlays } = admitted();
    overlays.take('bases', needs());
    expect(printed(overlays.issues)).toEqual(['overlayTypes: expected a list of overlay types']);
    overlays.take([{ ...bases, name: 'Bases!' }, 7, bases], needs());
    expect(overlays.issues.map(({ path }) => path)).toEqual([
      'overlayTypes[0].name',
      'overlayTypes[1]',
    ]);
    expect(overlays.types.map(({ name }) => name)).toEqual(['bases']);
  });

  it('tell of what they throw when they are asked, with issues anew', () => {
    const { overlays, reports } = admitted();
    const words = () => {
      throw new Error('no words');
    };
    overlays.take([{ ...bases, words }], needs());
    expect([overlays.issues, reports]).toEqual([[], []]);
    overlays.types[0]!.words(en);
    expect(overlays.issues.map(({ path }) => path)).toEqual(['overlayTypes[0].words']);
    expect(reports).toEqual(['more']);
  });
});
