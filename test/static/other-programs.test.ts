import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { renderStaticMap, renderStaticStory } from '../../src/static.js';

// What other programs leave of a figure: readers' views, and sanitizers of feeds and editors, as they come.

const { html, title } = renderStaticMap(undefined, { narrow: true });

const SENTENCE =
  'On that day the minister came to the capital with a delegation, and talks were held, as the ministry said. ';
const PARAGRAPHS = `<p>${SENTENCE.repeat(5)}</p>`.repeat(3);
const article = (figure: string) => `<!doctype html>
<html lang="en"><head><title>An article about a visit</title></head>
<body><main><article><h1>An article about a visit</h1>
<p class="byline">By A. Author</p>
${PARAGRAPHS}<central-asia-map>${figure}</central-asia-map>${PARAGRAPHS}
</article></main></body></html>`;

const window = (markup: string) => new JSDOM(markup, { url: 'https://news.example/visit' }).window;
const documentOf = (markup: string) => window(markup).document;

/** Words that tell what the map shows, each from another part of the figure. */
const TOLD = {
  title,
  date: 'Situation on 2 November 2023',
  legend: 'Members, Organization of Turkic States',
  convention: 'Borders as in United Nations usage',
  credit: 'Map data: Natural Earth.',
  links: 'Iran’s defence minister flew to Dushanbe',
  source: 'Caspian Policy Center',
};

const missingOf = (document: Document) => {
  const text = document.body.textContent.replace(/\s+/g, ' ');
  return Object.entries(TOLD).flatMap(([part, words]) => (text.includes(words) ? [] : [part]));
};

/** Pictures that are not hidden, close-ups on them left out, with their names of countries and their fills. */
const picturesOf = (document: Document) =>
  [...document.querySelectorAll('svg[viewBox]')]
    .filter((svg) => !svg.closest('[hidden]') && !svg.parentElement!.closest('svg'))
    .map((svg) => ({
      names: [...svg.querySelectorAll('text')].map(({ textContent }) => textContent),
      patterns: svg.querySelectorAll('pattern').length,
      fills: [...svg.querySelectorAll('.land, path')].filter((path) => path.hasAttribute('fill'))
        .length,
    }));

describe('the figure', () => {
  it('says all of it as it is', () => expect(missingOf(documentOf(html))).toEqual([]));

  it('is one picture without styles', () => {
    expect(picturesOf(documentOf(html))).toHaveLength(1);
    const decks = [...documentOf(html).querySelectorAll('.cam-deck')];
    expect(decks.map((element) => element.hasAttribute('hidden'))).toEqual([false, true]);
  });
});

describe("a reader's view (Readability)", () => {
  const parsed = new Readability(documentOf(article(html))).parse()!;
  const document = documentOf(parsed.content ?? '');

  it('keeps what is told', () => expect(missingOf(document)).toEqual([]));

  it('keeps one picture with its names and colours, and the keys of the legend', () => {
    const pictures = picturesOf(document);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]!.names).toEqual(expect.arrayContaining(['Tajikistan', 'Kyrgyzstan']));
    expect(pictures[0]!.patterns).toBe(0);
    expect(pictures[0]!.fills).toBeGreaterThan(40);
    const entries = [...document.querySelectorAll('li')].filter((entry) =>
      /^(?:Members|Border unsettled|Author)/.test(entry.textContent.trim()),
    );
    expect(entries).toHaveLength(3);
    expect(entries.filter((entry) => entry.querySelector('svg') === null)).toEqual([]);
  });

  it("takes no words of the map for the author's", () => {
    expect(parsed.byline).toBe('By A. Author');
    const without = article(html).replace('<p class="byline">By A. Author</p>', '');
    expect(new Readability(documentOf(without)).parse()!.byline).toBeFalsy();
  });
});

describe('DOMPurify as it comes', () => {
  const clean = createDOMPurify(window('')).sanitize(html);
  const document = documentOf(clean);

  it('keeps what is told, and one picture with names, colours and hatches', () => {
    expect(missingOf(document)).toEqual([]);
    const pictures = picturesOf(document);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]!.names).toContain('Kyrgyzstan');
    expect(pictures[0]!.patterns).toBe(0);
  });

  it('leaves every reference its target', () => {
    const ids = new Set([...clean.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const wanted = [...clean.matchAll(/(?:url\(#|aria-labelledby="|href="#)([^)" ]*)/g)].map(
      ([, id]) => id,
    );
    expect(wanted.length).toBeGreaterThan(1);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('sanitize-html', () => {
  it('keeps what is told as text, as it comes', () => {
    const document = documentOf(sanitizeHtml(html));
    expect(missingOf(document)).toEqual([]);
    expect(document.querySelectorAll('table').length).toBe(4);
  });

  it('keeps the picture too with the settings of the docs', () => {
    const docs = readFileSync('docs/recipes/other-programs.md', 'utf8');
    const [, tags] = /const SVG = '([^']+)'/.exec(docs)!;
    const [, attributes] = /const ATTRIBUTES =\s+'([^']+)'/.exec(docs)!;
    const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
    const kept = sanitizeHtml(html, {
      allowedTags: [...allowedTags, ...tags!.split(' '), 'details', 'summary'],
      allowedAttributes: { ...allowedAttributes, '*': attributes!.split(' ') },
      parser: { lowerCaseTags: false, lowerCaseAttributeNames: false },
    });
    const document = documentOf(kept);
    expect(missingOf(document)).toEqual([]);
    const [picture, ...others] = picturesOf(document);
    expect(others).toEqual([]);
    const [wanted] = picturesOf(documentOf(html));
    expect(picture).toEqual(wanted);
  });
});

describe('a story through DOMPurify', () => {
  const { html: story } = renderStaticStory(undefined, { narrow: false });
  const clean = (settings = {}) =>
    documentOf(createDOMPurify(window('')).sanitize(story, settings));
  const usesOf = (document: Document) =>
    [...document.querySelectorAll('use')].filter((use) =>
      document.querySelector(`path[id="${use.getAttribute('href')!.slice(1)}"]`),
    );

  it('keeps its words and names', () => {
    expect(clean().querySelectorAll('section h3')).toHaveLength(8);
    expect(clean().body.textContent).toContain('New Delhi');
  });

  it('keeps the land that its figures share where `use` is allowed', () => {
    expect(usesOf(clean())).toHaveLength(0);
    expect(usesOf(clean({ ADD_TAGS: ['use'] }))).toHaveLength(story.match(/<use /g)!.length);
  });
});
