import { css, html, type TemplateResult } from 'lit';
import type { Issue } from '../../core/data/issue.js';
import { addStyles, type Styled } from './add-styles.js';

const issuesStyles = css`
  .issues {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    z-index: 3;
    max-block-size: 60%;
    overflow: auto;
    padding: 0.5rem 0.75rem;
    font-size: 0.8125rem;
    color: var(--_text);
    background: var(--_surface);
    border: 2px solid var(--_accent);
  }
  .issues summary {
    font-weight: 700;
    cursor: pointer;
  }
  .issues ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
  }
  .issues code {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
`;

/** Adds the styles of the list to the root that shows it. */
export const addIssuesStyles = (element: Styled): void => addStyles(element, issuesStyles);

/**
 * What is wrong with a map's input, and what its picture has no room for, for its editors, who read it in English like the
 * messages themselves.
 */
export function renderIssues(issues: readonly Issue[]): TemplateResult {
  const notes = issues.filter(({ severity }) => severity === 'info').length;
  const problems = issues.length - notes;
  return html`<details class="issues" part="issues" lang="en" dir="ltr" open>
    <summary>
      ${count(problems, 'problem')} in the input of this
      map${notes > 0 ? `; ${count(notes, 'note').toLowerCase()} on its picture` : ''}
    </summary>
    <ul>
      ${issues.map(
        ({ path, message, severity }) =>
          html`<li>${severity}: <code>${path}</code> ${message}</li>`,
      )}
    </ul>
  </details>`;
}

const count = (number: number, noun: string): string =>
  number === 1 ? `One ${noun}` : `${number || 'No'} ${noun}s`;
