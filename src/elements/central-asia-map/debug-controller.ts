import {
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Issue } from '../../core/data/issue.js';
import type { renderIssues } from './render-issues.js';

export interface DebugHost extends ReactiveControllerHost, HTMLElement {
  readonly debug: boolean;
  readonly issues: readonly Issue[];
  addStyles(styles: CSSResult): void;
}

/** Shows editors on the map what is wrong with its input; readers' maps never load this. */
export class DebugController implements ReactiveController {
  readonly #host: DebugHost;
  #render: typeof renderIssues | undefined;
  #isAsked = false;

  constructor(host: DebugHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.debug || this.#isAsked) return;
    this.#isAsked = true;
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { issuesStyles, renderIssues } = await import('./render-issues.js');
      this.#host.addStyles(issuesStyles);
      this.#render = renderIssues;
      this.#host.requestUpdate();
    } catch {
      // The issues are in the console and in `issues` all the same.
    }
  }

  render(): TemplateResult | typeof nothing {
    const { debug, issues } = this.#host;
    return (debug && this.#render?.(issues)) || nothing;
  }
}
