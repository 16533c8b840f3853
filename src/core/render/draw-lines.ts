import { tenths } from '../geometry/round.js';
import type { TextLine } from '../model/frame-parts.js';
import type { Token } from '../style/palette.js';
import { colourOf, type DrawOptions } from './draw-frame.js';
import { svgNode, type SvgNode } from './svg-node.js';
import { markRun, runOf } from './text-run.js';

/** From a line's top to its baseline, as a share of its leading. */
const BASELINE = 0.76;

/** Where and how lines of runs are written. */
export interface LinesSetting {
  /** Of the start of the lines: their right end where they run from the right. */
  readonly x: number;
  /** Of the first line's top. */
  readonly y: number;
  readonly dir: 'ltr' | 'rtl';
  readonly size: number;
  readonly leading: number;
  /** Colour of what is bold. */
  readonly head: Token;
  readonly options: DrawOptions;
}

/** Lines of runs, of which bold ones have a colour of their own. */
export const drawLines = (lines: readonly TextLine[], setting: LinesSetting): SvgNode[] =>
  lines.map((runs, i) => {
    const { x, y, dir, size, leading, head, options } = setting;
    const text = runs.map((run) => run.text).join('');
    const colour = (isBold: boolean) => colourOf({ fill: isBold ? head : 'label' }, options);
    return svgNode(
      'text',
      {
        x: tenths(x),
        y: tenths(y + (i + BASELINE) * leading),
        'font-size': size,
        ...runOf([text], dir === 'rtl' ? 'end' : 'start', options.bidi),
      },
      runs.map((run, j) =>
        svgNode(
          'tspan',
          { 'font-weight': run.isBold ? 700 : undefined, ...colour(run.isBold) },
          markRun(run.text, options.bidi),
          String(j),
        ),
      ),
      `line-${i}`,
    );
  });
