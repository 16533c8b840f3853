import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { Issue } from '../../core/data/issue.js';

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

/** A map that may show its issues, and what styles it has besides its own. */
interface Styled extends HTMLElement {
  readonly addedStyles: CSSResult[];
  adoptedCallback(): Promise<void>;
}

/** Adds the styles of the list to the root that shows it. */
export function addIssuesStyles(element: Styled): void {
  if (element.addedStyles.includes(issuesStyles)) return;
  element.addedStyles.push(issuesStyles);
  const root = element.shadowRoot!;
  const sheet = issuesStyles.styleSheet;
  // Sheets that the page has added stay.
  if (element.ownerDocument === document && sheet)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  else void element.adoptedCallback();
}

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
