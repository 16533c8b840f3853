import { unsafeCSS, type TemplateResult } from 'lit';
import type { Geography } from '../../core/geometry/geography-types.js';
import type { Messages } from '../../core/messages/messages.js';
import type { Scene } from '../../core/model/scene.js';
import { renderMultiples } from '../../core/render/render-multiples.js';
import { toMarkup } from '../../core/render/svg-node.js';
import { buildMultiples } from '../../core/scene/build-multiples.js';
import { multiplesLayout, multiplesRules } from '../../core/style/multiples-style.js';
import { markupTemplate } from './markup-template.js';
import { addStyles, type Styled } from './add-styles.js';

/** Below the header, in the picture's place, which keeps its size out of sight: it goes on knowing what the scene shows. */
const styles = unsafeCSS(`
${multiplesLayout('figure')}
${multiplesRules('figure', 'light-dark')}
figure .cam-multiples{font-family:var(--_font)}
.stage.out-of-sight{position:absolute;inset-block-start:0;inset-inline:0;visibility:hidden;pointer-events:none}
`);

/** The small maps of a scene in its element. */
export class MultiplesView {
  #last: { readonly from: readonly unknown[]; readonly template: TemplateResult } | undefined;

  constructor(host: Styled) {
    addStyles(host, styles);
  }

  /** The same template as before while nothing has changed, so that nothing is drawn anew. */
  render(scene: Scene, geography: Geography, messages: Messages): TemplateResult {
    const from = [scene, geography, messages];
    if (!this.#last?.from.every((one, i) => one === from[i])) {
      const multiples = buildMultiples(scene, messages);
      const node = renderMultiples(multiples, { scene, geography, idPrefix: 'm-' });
      this.#last = { from, template: markupTemplate(toMarkup(node)) };
    }
    return this.#last.template;
  }

  /** They are no longer shown. */
  forget(): void {
    this.#last = undefined;
  }
}
