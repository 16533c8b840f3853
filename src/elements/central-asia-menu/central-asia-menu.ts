import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { messageOf } from '../../app/message-of.js';
import { plainTokens } from '../../core/data/plain-options.js';
import type { TokenList } from '../../core/data/token-list.js';
import { menuWordsIn, type MenuWords } from '../../core/messages/menu-words.js';
import { fileNameOf, renderCsv } from '../../core/render/render-csv.js';
import { captionPicture, type Captioned } from '../../core/render/caption-picture.js';
import { areaOf } from '../../core/render/render-picture.js';
import { listFindable, type Findable } from '../../core/scene/search-scene.js';
import { renderPng } from '../../dom/render-png.js';
import { packText } from '../../dom/packed-text.js';
import { saveFile } from '../../dom/save-file.js';
import { windowOf } from '../../dom/window-of.js';
import type { CentralAsiaMap } from '../central-asia-map/central-asia-map.js';
import { CompanionElement } from '../companion-element.js';
import { CamPickEvent } from '../events.js';
import { CamSelectEvent } from '../item-events.js';
import { hasChanged, tokenList } from '../property-values.js';
import { themeStyles } from '../theme.js';
import { AddressKeeper } from './address-keeper.js';
import { aliasesIn } from './aliases-in.js';
import { dataShown } from './data-shown.js';
import { menuStyles } from './menu-styles.js';
import { SearchBox } from './search-box.js';

/** What a menu may offer. */
type Offer = 'search' | 'picture' | 'data' | 'table' | 'address';
const OFFERS: readonly Offer[] = ['search', 'picture', 'data', 'table', 'address'];
/** Without an editor's word the page's address stays what it is. */
const USUAL: readonly Offer[] = ['search', 'picture', 'data', 'table'];

/** Pixels of a saved picture for each of the screen's. */
const PNG_SCALE = 2;

/**
 * What readers may do with a map besides reading it: search it, save its picture and its data, open its table, copy the
 * address of what it shows. It follows the map that it stands in (`slot="menu"`) or that `for` names.
 *
 * @fires {CamSelectEvent} cam-select - A reader has chosen something that was found; its map selects it.
 * @fires {CamPickEvent} cam-pick - The same of an entry of the legend.
 * @csspart toggle - The button that opens the menu.
 * @csspart panel - What it opens.
 * @csspart search - The search field with its results.
 * @csspart acts - The buttons.
 */
export class CentralAsiaMenu extends CompanionElement {
  static override styles = [themeStyles, menuStyles];

  /**
   * What the menu offers, among `search`, `picture`, `data`, `table` and `address`. Default: all but `address`, which makes
   * the map show what the page's own address tells after its `#`.
   */
  @property({ converter: tokenList, hasChanged }) offers: TokenList | undefined;
  /** Address of a studio, in which readers may open what the map shows; a button for it stands in the menu. */
  @property() studio: string | undefined;
  /** Whether it is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private _said = '';
  readonly #search = new SearchBox(this, (found) => this.#show(found));
  #addresses: { readonly map: CentralAsiaMap; readonly keeper: AddressKeeper } | undefined;

  /** @internal It shows nothing of its own data. */
  protected override get isAlone(): boolean {
    return false;
  }

  get #map(): CentralAsiaMap | undefined {
    return this.map as CentralAsiaMap | undefined;
  }

  get #offered(): readonly Offer[] {
    const names = plainTokens(this.offers);
    return names ? OFFERS.filter((offer) => names.includes(offer)) : USUAL;
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.currentScene;
    if (!scene || !this.#map) return nothing;
    const said = menuWordsIn(scene.lang);
    return html`<div lang=${scene.lang} dir=${scene.dir}>
      <button
        class="toggle"
        part="toggle"
        type="button"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="panel"
        @click=${() => (this.open = !this.open)}
      >
        ${said.menu}
      </button>
      <div
        class="panel"
        part="panel"
        id="panel"
        role="group"
        aria-label=${said.menu}
        ?hidden=${!this.open}
      >
        ${this.open ? this.#renderPanel(said) : nothing}
      </div>
    </div>`;
  }

  #renderPanel(said: MenuWords): TemplateResult {
    const offered = this.#offered;
    const { ui } = this.words;
    const act = (offer: Offer, text: string, run: () => unknown) =>
      offered.includes(offer)
        ? html`<button class="act" type="button" @click=${() => this.#try(run, said)}>
            ${text}
          </button>`
        : nothing;
    const found = (count: number) => said.found(this.words.digits(count));
    return html`${
        offered.includes('search')
          ? this.#search.render(() => this.#findable, { label: said.search, found })
          : nothing
      }
      <div class="acts" part="acts">
        ${act('picture', said.png, () => this.#savePng())}
        ${act('picture', said.svg, () => this.#saveSvg())}
        ${act('data', said.csv, () => this.#saveCsv())}
        ${act('table', ui.table, () => this.#map?.toggleTable())}
        ${act('address', said.address, () => this.#copyAddress(said))}
        ${
          this.studio
            ? html`<button
                class="act"
                type="button"
                @click=${() => this.#try(() => this.#openStudio(), said)}
              >
                ${said.studio}
              </button>`
            : nothing
        }
      </div>
      <p role="status">${this._said}</p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#keepAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#addresses?.keeper.disconnect();
    this.#addresses = undefined;
  }

  /** Shows what the page's address tells, once there is a map and the page wants that. */
  #keepAddress(): void {
    const map = this.#offered.includes('address') ? this.#map : undefined;
    if (map === this.#addresses?.map) return;
    this.#addresses?.keeper.disconnect();
    this.#addresses = map && { map, keeper: new AddressKeeper(map) };
    this.#addresses?.keeper.show();
  }

  get #findable(): readonly Findable[] {
    const scene = this.currentScene;
    const aliases = aliasesIn(this.#map?.state.data);
    return scene ? listFindable(scene, aliases, this.words.legend) : [];
  }

  #show({ id, kind, countries }: Findable): void {
    if (countries.length > 0) this.#map?.fit(countries);
    const item = this.currentScene?.items.get(id) ?? null;
    this.dispatchEvent(kind === 'item' ? new CamSelectEvent(id, item) : new CamPickEvent(id));
  }

  /** What cannot be done is said, and is no error of the page. */
  async #try(run: () => unknown, { failed }: MenuWords): Promise<void> {
    this._said = '';
    try {
      await run();
    } catch (error) {
      this._said = `${failed}: ${messageOf(error)}`;
    }
  }

  /** The picture as it is drawn, with the words that have to stand with it. */
  async #picture(): Promise<Captioned> {
    const map = this.#map!;
    await map.ready;
    const scene = this.currentScene!;
    if (!map.frame) throw new Error('nothing is drawn');
    const shown = map.shadowRoot?.querySelector('[part~="credit"]')?.textContent ?? '';
    const credit = shown.replace(/\s+/g, ' ').trim();
    const picture = map.toSvg({ idPrefix: 'saved-' });
    return captionPicture(picture, areaOf(map.frame, scene), scene, credit);
  }

  async #saveSvg(): Promise<void> {
    const { svg } = await this.#picture();
    saveFile(this.#fileName('svg'), svg, 'image/svg+xml');
  }

  async #savePng(): Promise<void> {
    const { svg, ...size } = await this.#picture();
    saveFile(this.#fileName('png'), await renderPng(svg, size, PNG_SCALE), 'image/png');
  }

  #saveCsv(): void {
    const scene = this.currentScene!;
    const csv = renderCsv(scene.table, scene.dateline, this.words);
    saveFile(this.#fileName('csv'), csv, 'text/csv;charset=utf-8');
  }

  #fileName(ending: 'csv' | 'png' | 'svg'): string {
    return fileNameOf(this.currentScene!, ending);
  }

  /**
   * The studio reads the data from its address, which is sent to no server. Browsers let a page open a window while the
   * reader presses, and no longer once the data is packed.
   */
  async #openStudio(): Promise<void> {
    const url = new URL(this.studio!, this.ownerDocument.baseURI);
    if (!/^https?:$/.test(url.protocol)) throw new TypeError(`${url.protocol} is no web address`);
    const page = windowOf(this).open('about:blank', '_blank');
    if (!page) throw new Error('the browser opens no window');
    page.opener = null;
    url.hash = `map=${await packText(JSON.stringify(dataShown(this.#map!)))}`;
    page.location.replace(url.href);
  }

  async #copyAddress({ copied }: MenuWords): Promise<void> {
    await navigator.clipboard.writeText(this.#addresses!.keeper.address);
    this._said = copied;
  }
}
