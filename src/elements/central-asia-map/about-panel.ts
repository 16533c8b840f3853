import type { MapState } from '../../app/map-store.js';
import type { LegendEntry } from '../../core/model/scene.js';
import type { TokenList } from '../../core/data/token-list.js';
import { aboutCode } from './further-chunks.js';
import type { InteractiveHost } from './interactive-host.js';
import type { About } from './render-about.js';

/** What the link About of a map opens, once its code is there. */
export class AboutPanel {
  readonly #host: InteractiveHost;
  #about: About | undefined;
  /** What overlays showed before their reader asked for all of them. */
  readonly #before = new Map<string, TokenList | undefined>();

  constructor(host: InteractiveHost) {
    this.#host = host;
  }

  /** `first`: what stands below the picture already. */
  render(state: MapState, first: readonly LegendEntry[]): unknown {
    const code = aboutCode.value;
    const host = this.#host;
    if (!host.isAboutOpen) this.#about = undefined;
    if (!code || !host.isAboutOpen) return undefined;
    this.#about ??= new code.About(host.ownerDocument);
    return this.#about.render(state, host, this.#before, host.picked, first);
  }
}
