import { css, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CompanionElement, type CompanionState } from '../companion-element.js';
import { CamPickEvent } from '../events.js';
import { themeStyles } from '../theme.js';
import { LegendList } from './legend-list.js';
import { legendStyles } from './legend-styles.js';
import { readEntry } from './read-entry.js';

/**
 * The legend of a map: one entry for each body and role, state of disputes and tone of links that is shown.
 * Inside a map, or with `for`, it tells what the map shows; alone it takes the same data and attributes.
 *
 * @fires {CamPickEvent} cam-pick - An entry was picked or let go; a map in the way singles out what it stands for.
 * @fires {CamIssuesEvent} cam-issues - What is wrong with the input has changed (only when used alone).
 * @csspart entry - Each entry, a button.
 * @csspart swatch - The sample of an entry.
 */
export class CentralAsiaLegend extends CompanionElement {
  static override styles = [
    themeStyles,
    legendStyles,
    css`
      :host {
        display: block;
        font-size: 0.875em;
      }
    `,
  ];

  /** Id of the entry that is picked. */
  @property() picked: string | undefined;

  readonly #list = new LegendList(this.ownerDocument);

  /** @internal */
  override follow(shown: CompanionState): void {
    super.follow(shown);
    this.picked = shown.picked;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', ({ target }) => {
      const entry = readEntry(target as Element, this.picked);
      if (entry !== undefined) this.dispatchEvent(new CamPickEvent(entry));
    });
    return root;
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.currentScene;
    return scene && scene.legend.length > 0
      ? this.#list.render(scene.legend, scene, this.picked)
      : nothing;
  }
}
