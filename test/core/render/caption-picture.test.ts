import { describe, expect, it } from 'vitest';
import { captionPicture } from '../../../src/core/render/caption-picture.js';
import { build } from '../support.js';
import { parseXml } from './parse-xml.js';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" font-family="A, &#39;B&#39;"><path d="M0,0"/></svg>';
const SIZE = { width: 400, height: 300 };

describe('captionPicture', () => {
  it('puts title, date, borders and credit around a picture, as one document', () => {
    const { scene } = build({ headline: 'Less & <b>more</b> $& of it' });
    const { svg } = captionPicture(PICTURE, SIZE, scene, 'Credit & sources');
    expect(() => parseXml(svg)).not.toThrow();
    expect(svg).toContain('Less &amp; &lt;b&gt;more&lt;/b&gt; $&amp; of it');
    expect(svg).toContain('Credit &amp; sources');
    expect(svg).toContain(PICTURE);
    const said = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
    expect(said).toContain(scene.dateWords);
  });

  it('has the words above and below, and none over the picture', () => {
    const { scene } = build({});
    const { svg, ...size } = captionPicture(PICTURE, SIZE, scene, 'Sources.');
    const top = Number(/translate\(0,(\d+)\)/.exec(svg)![1]);
    const height = Number(/<svg[^>]* height="(\d+)"/.exec(svg)![1]);
    expect(size).toEqual({ width: SIZE.width, height });
    const lines = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(lines.length).toBeGreaterThan(2);
    for (const y of lines) expect(y < top || y > top + SIZE.height).toBe(true);
    expect(Math.max(...lines)).toBeLessThan(height);
  });
});
