import type { FrameContext, FramePart } from '../../model/frame.js';
import type { LandFill } from '../../model/ground.js';
import type { Scene } from '../../model/scene.js';
import type { LandEdge, LandPaint, LegendSample } from '../overlay.js';
import { all, fieldsOf, isFields, number, text, those, whole, type Tell } from './check.js';
import { frameItemOf, labelRequestOf, markStyle, patternOf, sampleOf } from './check-marks.js';
import { phrase } from './check-words.js';

export const legendSampleOf =
  (name: string) =>
  (value: unknown): LegendSample | undefined => {
    const entry = fieldsOf(value);
    return whole({
      key: text(entry['key']),
      label: phrase(entry['label']),
      sample: sampleOf(name)(entry['sample']),
      targets: all(text)(entry['targets']),
    });
  };

export function paintOf(answer: unknown, name: string): LandPaint | undefined {
  if (!isFields(answer)) return undefined;
  return { pattern: patternOf(name)(answer['pattern']), fill: landFillOf(answer['fill']) };
}

function landFillOf(value: unknown): LandFill | undefined {
  if (!isFields(value)) return undefined;
  const { fill, stroke, opacity } = markStyle({
    fill: value['paint'],
    stroke: value['text'] ?? 'label',
    opacity: value['opacity'],
  });
  if (fill === undefined || fill === 'none') return undefined;
  const faint = opacity === undefined ? {} : { opacity };
  return { paint: fill, text: stroke ?? 'label', role: 'body', ...faint };
}

/** One edge, or several. */
export const edgesOf = (answer: unknown, name: string): LandEdge[] =>
  (Array.isArray(answer) ? answer : [answer]).flatMap((one: unknown, i) => {
    const { codes, style } = fieldsOf(one);
    const known = all(text)(codes);
    const key = i === 0 ? `${name}-edge` : `${name}-edge:${i}`;
    return known ? [{ codes: known, style: markStyle(style), name: key }] : [];
  });

/** The context in which fills are looked at before they are used; `patterns` are the ids of those that were. */
export const guardContext = (
  context: FrameContext,
  name: string,
  patterns: Set<string>,
): FrameContext => ({
  ...context,
  usePattern(pattern) {
    const checked = patternOf(name)(pattern);
    if (!checked) return '';
    patterns.add(checked.id);
    return context.usePattern(checked);
  },
});

export function partOf(
  answer: unknown,
  name: string,
  patterns: ReadonlySet<string>,
  scene: Scene,
  tell: Tell,
): FramePart {
  const { items, labels = [], obstacles = [] } = fieldsOf(answer);
  const labelOf = (id: string) => scene.items.get(id)?.label;
  const drawn = those(frameItemOf(name, patterns, labelOf), items, 'items of marks', tell);
  return {
    items: [...new Map(drawn.map((item) => [item.key, item])).values()],
    labels: those(labelRequestOf(name), labels, 'labels', tell),
    obstacles: those(number, obstacles, 'numbers', tell),
  };
}
