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

/** What is wrong with a map's input, for its editors, who read it in English like the messages themselves. */
export function renderIssues(issues: readonly Issue[]): TemplateResult {
  return html`<details class="issues" part="issues" lang="en" dir="ltr" open>
    <summary>${count(issues.length)} in the input of this map</summary>
    <ul>
      ${issues.map(
        ({ path, message, severity }) =>
          html`<li>${severity}: <code>${path}</code> ${message}</li>`,
      )}
    </ul>
  </details>`;
}

const count = (problems: number): string => {
  if (problems === 0) return 'No problems';
  return problems === 1 ? 'One problem' : `${problems} problems`;
};
