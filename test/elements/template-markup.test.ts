import { html, nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { prerenderedMarkup } from '../../src/elements/central-asia-map/prerendered-markup.js';
import { templateMarkup } from '../../src/elements/central-asia-map/template-markup.js';

describe('the markup of a template', () => {
  it('has text, templates and lists of them, and nothing of what is not there', () => {
    const list = ['a', 'b'].map((name) => html`<li>${name}</li>`);
    expect(templateMarkup(html`<b>${list}${nothing}${undefined}${null}${0}</b>`)).toBe(
      '<b><li>a</li><li>b</li>0</b>',
    );
  });

  it('has attributes, in whole, in part, by truth or not at all', () => {
    expect(
      templateMarkup(
        html`<p id=${'x'} class="a ${'b'}" lang=${nothing} ?hidden=${true} ?inert=${false}></p>`,
      ),
    ).toBe('<p id="x" class="a b" hidden></p>');
  });

  it('escapes text wherever it stands', () => {
    const evil = `"><img src=x onerror='y'>&`;
    const safe = '&quot;&gt;&lt;img src=x onerror=&#39;y&#39;&gt;&amp;';
    expect(templateMarkup(html`<p id=${evil} class="a ${evil}">${evil}</p>`)).toBe(
      `<p id="${safe}" class="a ${safe}">${safe}</p>`,
    );
  });

  it('has no indentation', () => {
    const strings = ['<p>\n      ', '\n    </p>'];
    expect(templateMarkup(html(Object.assign(strings, { raw: strings }), 'x'))).toBe(
      '<p>\nx\n</p>',
    );
  });

  it('refuses what markup cannot have', () => {
    expect(() => templateMarkup(html`<p @click=${() => 0}></p>`)).toThrow('@click');
    expect(() => templateMarkup(html`<p .title=${'x'}></p>`)).toThrow('.title');
    expect(() => templateMarkup(html`<p aria-expanded=${true}></p>`)).toThrow('boolean');
  });
});

describe('the frame that is drawn ahead of time', () => {
  it('has the picture with both layouts of its names, the legend and the words', () => {
    const { markup } = prerenderedMarkup;
    expect(markup.match(/class="rendition layer-labels when-(?:wide|narrow)"/g)).toHaveLength(2);
    expect(markup.match(/data-entry="/g)!.length).toBe(3);
    expect(markup).toContain('>With trouble on two borders, Tajikistan looks to Iran<');
    expect(markup).toContain('>Situation on 2 November 2023; facts known to 30 June 2026.<');
    // The words of the numbers on the narrow picture, which is laid out by itself.
    expect(markup).toMatch(/<ol class="numbered when-narrow"/);
    expect(markup).toContain(prerenderedMarkup.scene.convention);
  });

  it('has neither scripts nor styles nor addresses', () => {
    expect(prerenderedMarkup.markup).not.toMatch(
      /<script|<style|\son\w+=|\sstyle=|href|src=|url\((?!#)/,
    );
  });
});
