import MarkdownIt from 'markdown-it';
import { escape, slug } from './html.mjs';

/**
 * A page of Markdown as HTML: headings have anchors and link to themselves, code and tables can be scrolled by the
 * keyboard, links to other files and pictures go through `toHref`, and `<!-- insert: name -->` is replaced by what `inserts` has.
 */
export function renderMarkdown(text, { toHref, inserts = {} }) {
  const markdown = new MarkdownIt({ html: true });
  const { renderer } = markdown;
  const tokens = markdown.parse(text, {});
  const title = tokens[tokens.findIndex(({ type }) => type === 'heading_open') + 1]?.content;
  prepare(tokens, toHref);
  renderer.rules.fence = (all, i) => codeBlock(all[i].content, all[i].info.trim());
  renderer.rules.code_block = (all, i) => codeBlock(all[i].content, '');
  renderer.rules.table_open = (all, i) =>
    `<div class="scroll" role="group" aria-label="${escape(all[i].meta)}" tabindex="0">\n<table>\n`;
  renderer.rules.table_close = () => '</table>\n</div>\n';
  const body = renderer.render(tokens, markdown.options, {});
  const used = new Set();
  const filled = body.replace(/<!-- insert: ([\w-]+) -->/g, (_, name) => {
    if (!(name in inserts)) throw new Error(`nothing to insert as ${name}`);
    used.add(name);
    return String(inserts[name]);
  });
  const unused = Object.keys(inserts).filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`not inserted anywhere: ${unused.join(', ')}`);
  return { title, body: filled };
}

function prepare(tokens, toHref) {
  const taken = new Map();
  let section = 'Table';
  tokens.forEach((token, i) => {
    if (token.type === 'heading_open') {
      const words = tokens[i + 1];
      section = wordsOf(words);
      if (token.tag !== 'h1') linkToItself(token, words, taken);
    }
    if (token.type === 'table_open') token.meta = `Table: ${section}`;
    // Alignment comes as an inline style, which the site's policy forbids.
    const [, side] = /^text-align:(\w+)$/.exec(token.attrGet('style') ?? '') ?? [];
    if (side) token.attrs = [['class', side]];
    // The corner of a table heads nothing.
    if (token.type === 'th_open' && tokens[i + 1].content === '')
      for (const end of [token, tokens[i + 2]]) end.tag = 'td';
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') child.attrSet('href', toHref(child.attrGet('href')));
      if (child.type === 'image') child.attrSet('src', toHref(child.attrGet('src')));
    }
  });
}

function linkToItself(token, words, taken) {
  const name = slug(wordsOf(words));
  const count = taken.get(name) ?? 0;
  taken.set(name, count + 1);
  const id = count ? `${name}-${count + 1}` : name;
  token.attrSet('id', id);
  if (words.children.some(({ type }) => type === 'link_open')) return;
  // Markdown-it keeps the class of its tokens to itself.
  const Token = token.constructor;
  const open = new Token('link_open', 'a', 1);
  open.attrSet('href', `#${id}`);
  words.children = [open, ...words.children, new Token('link_close', 'a', -1)];
}

const wordsOf = ({ children }) =>
  children
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');

/** Code that the keyboard can scroll. */
export const codeBlock = (code, language) =>
  `<pre role="group" aria-label="${escape(language ? `Code, ${language}` : 'Code')}" tabindex="0"><code>${escape(code)}</code></pre>\n`;
