import type { ArcPoints } from '../../geometry/curve-arc.js';
import type { Position } from '../../geometry/projection.js';
import type { FrameItem, LabelRequest } from '../../model/frame.js';
import type { Mark } from '../../model/mark.js';
import type { FramePattern, PatternStroke } from '../../model/pattern.js';
import type { Sample } from '../../model/scene.js';
import { PLACE_NAME } from '../../style/base-looks.js';
import type { MarkLook, MarkStyle } from '../../style/mark-style.js';
import type { OwnPaint, Paint } from '../../style/paint.js';
import { LIGHT, type Token } from '../../style/palette.js';
import {
  all,
  fieldsOf,
  filled,
  flag,
  isFields,
  matching,
  number,
  numberFrom,
  oneOf,
  text,
  whole,
  type Check,
} from './check.js';

export const token: Check<Token> = oneOf(Object.keys(LIGHT) as Token[]);
const ownPaint = matching(/^own:(?:line|tint|text):#(?:[0-9a-f]{3}){1,2}$/i) as Check<OwnPaint>;
/** Names that colours had before, with those that they have now. */
const FORMER: Readonly<Record<string, Token>> = {
  'alliance-1': 'body-1',
  'alliance-2': 'body-2',
  'alliance-3': 'body-3',
};
const formerToken: Check<Token> = (value) =>
  typeof value === 'string' && Object.hasOwn(FORMER, value) ? FORMER[value] : undefined;
const paint: Check<Paint> = (value) => token(value) ?? formerToken(value) ?? ownPaint(value);
const className = matching(/^[\w -]{1,100}$/);
const pathData = matching(/^[MLHVCSQTAZ\d\s,.e+-]+$/i);
const size = numberFrom(0, 10_000);

/** What of a style is one; colours are names of the palette. */
export function markStyle(value: unknown): MarkStyle {
  const style = fieldsOf(value);
  return filled<MarkStyle>({
    fill: style['fill'] === 'none' ? 'none' : paint(style['fill']),
    stroke: paint(style['stroke']),
    width: size(style['width']),
    dash: matching(/^[\d.]+(?: [\d.]+)*$/)(style['dash']),
    opacity: numberFrom(0, 1)(style['opacity']),
    round: flag(style['round']),
    italic: flag(style['italic']),
    bold: flag(style['bold']),
    weight: style['weight'] === 600 ? 600 : undefined,
    halo: style['halo'] === 'none' ? 'none' : paint(style['halo']),
    haloWidth: numberFrom(0, 12)(style['haloWidth']),
  });
}

const role = oneOf([
  'area',
  'line',
  'casing',
  'core',
  'head',
  'point',
  'guide',
  'text',
  'hit',
] as const);

function lookOf(fields: Readonly<Record<string, unknown>>): MarkLook | undefined {
  const known = role(fields['role']);
  const name = className(fields['className']);
  return (
    known && { role: known, style: markStyle(fields['style']), ...(name && { className: name }) }
  );
}

/** A mark; `patterns` are the ids of the fills that it may name. */
export const markOf =
  (patterns: ReadonlySet<string>): Check<Mark> =>
  (value) => {
    const mark = fieldsOf(value);
    const look = lookOf(mark);
    const shape = shapeOf(mark);
    if (!look || !shape) return undefined;
    const pattern = text(mark['pattern']);
    const hasFill = pattern !== undefined && patterns.has(pattern);
    return { ...shape, ...look, ...(hasFill ? { pattern } : {}) } as Mark;
  };

/** What a mark has of its own kind. */
function shapeOf(mark: Readonly<Record<string, unknown>>): object | undefined {
  const [x, y] = [number(mark['x']), number(mark['y'])];
  const points = () => all(number)(mark['points']);
  switch (mark['type']) {
    case 'path':
      return whole({ type: 'path', d: pathData(mark['d']) });
    case 'line':
    case 'ring':
      return whole({ type: mark['type'], points: points() });
    case 'curve': {
      const curve = points();
      return curve?.length === 6
        ? { type: 'curve', points: curve as unknown as ArcPoints }
        : undefined;
    }
    case 'circle':
      return whole({ type: 'circle', x, y, r: size(mark['r']) });
    case 'ellipse':
      return whole({ type: 'ellipse', x, y, rx: size(mark['rx']), ry: size(mark['ry']) });
    case 'text':
      return whole({
        type: 'text',
        x,
        y,
        lines: all(text)(mark['lines']),
        size: fontSize(mark['size']),
        align: oneOf(['start', 'middle', 'end'])(mark['align']),
      });
    default:
      return undefined;
  }
}

const fontSize = numberFrom(6, 60);

export const patternOf =
  (prefix: string): Check<FramePattern> =>
  (value) => {
    const pattern = fieldsOf(value);
    const id = matching(/^[\w-]{1,100}$/)(pattern['id']);
    const tint = token(pattern['tint']);
    const made = whole({
      id: id && `${prefix}-${id}`,
      size: numberFrom(1, 200)(pattern['size']),
      strokes: all(strokeOf)(pattern['strokes']),
    });
    return made && { ...made, isLand: pattern['isLand'] === true, ...(tint && { tint }) };
  };

function strokeOf(value: unknown): PatternStroke | undefined {
  const stroke = fieldsOf(value);
  const made = whole({
    colour: token(stroke['colour']),
    direction: oneOf(['rising', 'falling', 'level', 'upright'])(stroke['direction']),
    offsets: all(number)(stroke['offsets']),
    width: size(stroke['width']),
  });
  return made && { ...made, dots: stroke['dots'] === true };
}

/** Two numbers. */
export const position: Check<Position> = (value) => {
  const xy = all(number)(value);
  return xy?.length === 2 ? [xy[0]!, xy[1]!] : undefined;
};

/** An item of a frame in the layer of its overlay or among the places; what points to nothing in the scene cannot be opened. */
export const frameItemOf =
  (
    overlay: string,
    patterns: ReadonlySet<string>,
    labelOf: (id: string) => string | undefined,
  ): Check<FrameItem> =>
  (value) => {
    const item = fieldsOf(value);
    const key = text(item['key']) ?? text(item['id']);
    const marks = all(markOf(patterns))(item['marks']);
    if (key === undefined || !marks) return undefined;
    const id = text(item['id']);
    const label = id === undefined ? undefined : labelOf(id);
    const anchor = position(item['anchor']);
    return {
      layer: item['layer'] === 'places' ? 'places' : overlay,
      key: label === undefined ? `${overlay}/${key}` : id!,
      className: className(item['className']) ?? overlay,
      marks,
      ...(label === undefined ? {} : { id: id!, label }),
      ...(anchor && { anchor }),
    };
  };

export const labelRequestOf =
  (overlay: string): Check<LabelRequest> =>
  (value) => {
    const request = fieldsOf(value);
    const made = whole({
      key: text(request['key']),
      text: matching(/\S/)(request['text']),
      x: number(request['x']),
      y: number(request['y']),
    });
    return (
      made && {
        ...made,
        key: `${overlay}/${made.key}`,
        size: fontSize(request['size']) ?? 12,
        className: className(request['className']) ?? PLACE_NAME.className,
        style: isFields(request['style']) ? markStyle(request['style']) : PLACE_NAME.style,
        // Countries in focus are named whatever else there is.
        priority: numberFrom(0, 99)(request['priority']) ?? 50,
        placement: oneOf(['area', 'point', 'leader'])(request['placement']) ?? 'point',
        ...filled<Pick<LabelRequest, 'rank' | 'dot' | 'maxWidth'>>({
          rank: numberFrom(1, 8)(request['rank']),
          dot: size(request['dot']),
          maxWidth: size(request['maxWidth']),
        }),
      }
    );
  };

export const sampleOf =
  (overlay: string): Check<Sample> =>
  (value) => {
    const sample = fieldsOf(value);
    const patterns = all(patternOf(overlay))(sample['patterns'] ?? []) ?? [];
    const marks = all(markOf(new Set(patterns.map(({ id }) => id))))(sample['marks']);
    return marks && { className: className(sample['className']) ?? overlay, marks, patterns };
  };
