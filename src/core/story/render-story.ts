import type { MapData } from '../data/map-data.js';
import type { Messages } from '../messages/messages.js';
import { storyWordsIn } from '../messages/story-words.js';
import { formatDate } from '../model/format-date.js';
import type { Phrase } from '../model/phrase.js';
import { escapeMarkup, svgNode, toMarkup, type SvgNode } from '../render/svg-node.js';
import { correctionsOf } from './corrections-of.js';
import { parseWords } from './parse-words.js';
import { sayCorrection } from '../scene/say-correction.js';
import { sayIn } from '../scene/say-in.js';
import { shareOutlines, type OutlinedPicture } from '../render/share-outlines.js';
import type { StoryStep } from './story-step.js';

/** What a story is written with as text. */
export interface StoryRendering {
  readonly messages: Messages;
  /** Put before every id; must be unique in the document. */
  readonly idPrefix: string;
  /** The figure of a step. */
  readonly draw: (step: StoryStep, idPrefix: string) => OutlinedPicture;
}

/** A story as HTML, and its sections alone. */
export interface RenderedStory {
  readonly html: string;
  readonly sections: string;
}

/**
 * A story as HTML that needs no script: each step a section with its heading, its text and its own figure. In a
 * `<central-asia-story>` the element takes the sections as they are, and its map the place of the figures.
 */
export function renderStory(data: MapData, options: StoryRendering): RenderedStory {
  const steps: readonly StoryStep[] = data.steps ?? [];
  const { messages, idPrefix, draw } = options;
  const figures = steps.map((step, i) => draw(step, `${idPrefix}${i + 1}-`));
  const { outlines, pictures } = shareOutlines(figures, `${idPrefix}shape-`);
  const sections = steps.map((step, i) => {
    const text = toMarkup(svgNode('div', { class: 'cam-story-text' }, textOf(data, i, messages)));
    return `<section id="${escapeMarkup(idPrefix)}${step.id}" data-step="${step.id}" class="cam-story-step">${text}${pictures[i]!}</section>`;
  });
  const all = `${outlines}${sections.join('')}`;
  return {
    html: `<div class="cam-story" lang="${messages.lang}" dir="${messages.dir}">${all}</div>`,
    sections: all,
  };
}

function textOf(data: MapData, index: number, messages: Messages): SvgNode[] {
  const steps: readonly StoryStep[] = data.steps ?? [];
  const step = steps[index]!;
  const { lang, digits, dates } = messages;
  const say = sayIn(data, messages);
  const { id, title = id, summary, body = summary === undefined ? [] : [summary], asOf } = step;
  const count = storyWordsIn(lang).count(digits(index + 1), digits(steps.length));
  return [
    svgNode('p', { class: 'cam-story-count' }, [
      svgNode('b', {}, count),
      ...(asOf === undefined
        ? []
        : [svgNode('time', { datetime: asOf }, ` ${formatDate(asOf, lang, dates)}`)]),
    ]),
    phrase('h3', say(title), 'cam-story-title'),
    // Without a script nothing could point at the map: the words are words.
    ...body.map((text) => {
      const said = say(text);
      const plain = parseWords(said.text).map((run) => run.text);
      return phrase('p', { ...said, text: plain.join('') });
    }),
    ...correctionsOf(data, step).map(({ text, record }) => {
      const parts = sayCorrection({ text: say(text), record: say(record) }, messages);
      return svgNode(
        'p',
        { class: 'cam-story-correction' },
        parts.map((said) => phrase('span', said)),
      );
    }),
  ];
}

const phrase = (tag: string, { text, lang }: Phrase, name?: string): SvgNode =>
  svgNode(tag, { class: name, lang }, text);
