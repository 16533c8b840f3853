import { readFileSync } from 'node:fs';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';

const built = new URL('../../dist/react.js', import.meta.url);
const components = (await import(built.href)) as Record<
  string,
  FunctionComponent<Record<string, unknown>>
>;
const CentralAsiaMap = components['CentralAsiaMap']!;
const CentralAsiaTimeline = components['CentralAsiaTimeline']!;

describe('the React components on a server', () => {
  it('are one for each element, and only for browsers to run', () => {
    expect(Object.keys(components)).toEqual([
      'CentralAsiaLegend',
      'CentralAsiaMap',
      'CentralAsiaNote',
      'CentralAsiaTable',
      'CentralAsiaTimeline',
    ]);
    expect(readFileSync(built, 'utf8')).toMatch(/^'use client';\n/);
  });

  it('write the element with attributes for what attributes can say', () => {
    const html = renderToString(
      createElement(CentralAsiaMap, {
        id: 'a',
        className: 'wide',
        lang: 'fa',
        asOf: '2022-09',
        alliances: ['csto', 'eaeu'],
        focusOn: ['KG'],
        datasetName: 'article',
        timeline: true,
        unconfirmed: false,
        worldview: undefined,
        data: { title: 'Not here' },
        onCamSelect: () => {},
      }),
    );
    expect(html).toBe(
      '<central-asia-map class="wide" id="a" lang="fa" as-of="2022-09" alliances="csto eaeu" focus="KG" dataset="article" timeline=""></central-asia-map>',
    );
    expect(renderToString(createElement(CentralAsiaTimeline, { htmlFor: 'a' }))).toBe(
      '<central-asia-timeline for="a"></central-asia-timeline>',
    );
  });

  it('hold a figure that readers see before any script', () => {
    const figure = renderStaticMap({ title: 'A map' }, { width: 300, height: 200 }).html;
    const child = createElement('div', { dangerouslySetInnerHTML: { __html: figure } });
    expect(renderToString(createElement(CentralAsiaMap, null, child))).toBe(
      `<central-asia-map><div>${figure}</div></central-asia-map>`,
    );
  });
});
