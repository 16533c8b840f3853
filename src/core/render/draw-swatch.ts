import { curveArc } from '../geometry/curve-arc.js';
import type { Frame, FrameItem } from '../model/frame.js';
import type { Swatch } from '../model/scene.js';
import { badgeData } from '../scene/badge-data.js';
import { badgeClass, fillPattern, MAX_FILLS } from '../scene/layout-countries.js';
import { drawFrame, type DrawOptions } from './draw-frame.js';
import type { SvgNode } from './svg-node.js';

export const SWATCH_WIDTH = 30;
export const SWATCH_HEIGHT = 18;

/** A legend's sample of a fill, a line or an arc: the same marks in the same styles as on the map. */
export function drawSwatch(swatch: Swatch, options: DrawOptions): SvgNode[] {
  const frame = swatchFrame(swatch);
  // The sea that a map lies on has no place in a sample, nor have layers that it does not use.
  return drawFrame(frame, options).filter(
    ({ key, children }) => key !== 'sea' && children?.length !== 0,
  );
}

function swatchFrame(swatch: Swatch): Frame {
  const view = { width: SWATCH_WIDTH, height: SWATCH_HEIGHT, scale: 1, left: 0, top: 0, bleed: 0 };
  const middle = SWATCH_HEIGHT / 2;
  const item = (className: string, marks: FrameItem['marks']): FrameItem => ({
    layer: 'links',
    key: 's',
    className,
    marks,
  });
  switch (swatch.type) {
    case 'fill': {
      const badges = swatch.roles.filter(({ index }) => index >= MAX_FILLS).map(badgeClass);
      if (badges.length > 0) {
        const className = badges[0]!;
        const d = badgeData(className, SWATCH_WIDTH / 2, middle);
        return {
          view,
          items: [item('label', [{ type: 'path', d, className }])],
          patterns: [],
          shortened: [],
        };
      }
      const pattern = fillPattern(swatch.roles);
      const d = `M1,1h${SWATCH_WIDTH - 2}v${SWATCH_HEIGHT - 2}H1z`;
      const isTinted = pattern?.tint !== undefined;
      const mark = {
        type: 'path',
        d,
        className: isTinted ? 'swatch tinted' : 'swatch',
        ...(pattern ? { pattern: pattern.id } : {}),
      } as const;
      return {
        view,
        items: [item('country', [mark])],
        patterns: pattern ? [pattern] : [],
        shortened: [],
      };
    }
    case 'line': {
      const d = `M1,${middle}h${SWATCH_WIDTH - 2}`;
      return {
        view,
        items: [item(swatch.className, [{ type: 'path', d, className: 'dispute-line' }])],
        patterns: [],
        shortened: [],
      };
    }
    case 'point': {
      const mark = {
        type: 'circle',
        x: SWATCH_WIDTH / 2,
        y: middle,
        r: 3.5,
        className: 'dispute-point',
      } as const;
      return { view, items: [item(swatch.className, [mark])], patterns: [], shortened: [] };
    }
    case 'arc': {
      const arc = curveArc([-3, middle + 5], [SWATCH_WIDTH + 2, middle + 5], 0.09, swatch.directed);
      const marks = [
        { type: 'path', d: arc.line, className: 'arc' } as const,
        ...(swatch.className.includes('standing')
          ? [{ type: 'path', d: arc.line, className: 'core' } as const]
          : []),
        ...(arc.head ? [{ type: 'path', d: arc.head, className: 'head' } as const] : []),
      ];
      return { view, items: [item(swatch.className, marks)], patterns: [], shortened: [] };
    }
  }
}
