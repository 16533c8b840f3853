import { css } from 'lit';

/**
 * Rules for what stands in the page itself: the map's parts, whose room the layout gives, and sections that the story has
 * written. They go into the document or shadow root around the story, and weigh nothing, so that any rule of the page wins; colours of words alone
 * weigh a little, since pages colour their links.
 */
export const pageStyles = css`
  :where(central-asia-story[data-layout] > central-asia-map[slot='map'])::part(map) {
    aspect-ratio: auto;
    block-size: var(--_story-map-height);
  }
  :where(central-asia-story[data-foot='closed'] > central-asia-map[slot='map'])::part(numbered),
  :where(central-asia-story[data-foot='closed'] > central-asia-map[slot='map'])::part(about),
  :where(central-asia-story[data-foot='closed'] > central-asia-map[slot='map'])::part(table),
  :where(central-asia-story[data-foot='closed'] > central-asia-map[slot='map'])::part(note),
  :where(central-asia-story[data-foot='closed'] > central-asia-map[slot='map'])::part(credit) {
    display: none;
  }
  :where(central-asia-story[data-foot='closed'][data-narrow] > central-asia-map[slot='map'])::part(
    inset
  ) {
    display: none;
  }
  :where(central-asia-story [data-written]) {
    font-size: 1.03125rem;
    line-height: 1.45;
  }
  :where(central-asia-story [data-written] p) {
    margin: 0 0 0.85em;
    text-wrap: pretty;
  }
  :where(central-asia-story [data-written] .cam-story-count) {
    margin: 0 0 0.25rem;
    color: var(--_muted);
    font: 0.875rem/1.25 var(--_font);
  }
  :where(central-asia-story [data-written] .cam-story-count b) {
    margin-inline-end: 0.75em;
    color: var(--_focus-name);
    font-size: 0.78125rem;
  }
  :where(central-asia-story [data-written] .cam-story-title) {
    margin: 0 0 0.75rem;
    font-size: 1.8125rem;
    line-height: 1.17;
    text-wrap: balance;
  }
  :where(central-asia-story[data-narrow] [data-written] .cam-story-title) {
    font-size: 1.5rem;
  }
  :where(central-asia-story [data-written] .cam-story-correction) {
    color: var(--_muted);
    font-size: 0.875rem;
    font-style: italic;
  }
  :where(
    central-asia-story [data-written]:is(:lang(fa), :lang(ar), :lang(zh)) .cam-story-correction
  ) {
    font-style: normal;
  }
  :where(central-asia-story) :where([data-show], [data-focus]) {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
  }
  :where(central-asia-story) :where([data-number]) {
    position: relative;
    padding-inline-start: 1.3em;
  }
  :where(central-asia-story) :where([data-number])::before {
    content: attr(data-number);
    content: attr(data-number) / '';
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    inline-size: 1.6em;
    border-radius: 1em;
    background: currentcolor;
    font: 700 0.65em/1.6 var(--_font);
    text-align: center;
    -webkit-text-fill-color: var(--_surface);
  }
  @media screen {
    :where(central-asia-story[data-layout] [data-step] > .cam-figure),
    :where(central-asia-story .cam-story-figure) {
      display: none;
    }
  }
  @media print {
    :where(central-asia-story[data-printed='steps'] > central-asia-map[slot='map']) {
      display: none;
    }
    :where(central-asia-story > [data-step]) {
      break-inside: avoid;
      margin-block-end: 1.5rem;
    }
    :where(central-asia-story > [data-step] > :is(h1, h2, h3, h4, h5, h6, .cam-story-count)) {
      break-after: avoid;
    }
    :where(central-asia-story .cam-story-figure) {
      margin: 0.5rem 0 0;
    }
    :where(central-asia-story .cam-story-figure > svg) {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
      max-block-size: 11cm;
    }
    :where(central-asia-story .cam-story-figure > :is(ol, figcaption)) {
      margin: 0.35rem 0 0;
      font: 0.75rem/1.35 var(--_font);
    }
    :where(central-asia-story [data-number])::before {
      display: none;
    }
    :where(central-asia-story [data-number]) {
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    :where(central-asia-story) :where([data-number])::before {
      -webkit-text-fill-color: currentcolor;
      outline: 1px solid currentcolor;
    }
  }
  :where(central-asia-story) :where([data-tone]:is(:hover, :focus-visible)) {
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }
  :where(central-asia-story) [data-tone='cooperative'] {
    color: var(--_link-cooperative);
  }
  :where(central-asia-story) [data-tone='strained'] {
    color: var(--_link-strained-text);
  }
  :where(central-asia-story) :is([data-tone='hostile'], [data-tone='dispute']) {
    color: var(--_link-hostile);
  }
  :where(central-asia-story) :is([data-tone='neutral'], [data-tone='plain']) {
    color: var(--_link-neutral);
  }
  :where(central-asia-story) [data-tone='country'] {
    color: var(--_focus-name);
  }
  :where(central-asia-story) [data-tone='body'] {
    color: var(--_body-1-text);
  }
`;
