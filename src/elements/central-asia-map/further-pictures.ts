import type { MapStore } from '../../app/map-store.js';
import type { NotesOnMap } from '../../app/map-view-options.js';
import { en } from '../../core/messages/en.js';
import type { Frame } from '../../core/model/frame.js';
import type { Scene } from '../../core/model/scene.js';
import type { DrawOptions } from '../../core/render/draw-frame.js';
import type { SvgNode } from '../../core/render/svg-node.js';
import { INSET, insetCode, MULTIPLES, multiplesCode, NOTES, notesCode } from './further-chunks.js';
import type { InsetPicture } from './inset-picture.js';
import type { InteractiveHost } from './interactive-host.js';
import type { MapStage } from './map-stage.js';
import type { MultiplesView } from './multiples-view.js';
import type { NotesLayer } from './notes-layer.js';

/** What some maps show beside their picture: a close-up, small maps in its place, an editor's notes. Each has its own chunk. */
export class FurtherPictures {
  readonly #host: InteractiveHost;
  readonly #store: MapStore;
  readonly #stage: MapStage;
  #inset: InsetPicture | undefined;
  #multiples: MultiplesView | undefined;
  #notes: NotesLayer | undefined;

  constructor(host: InteractiveHost, store: MapStore, stage: MapStage) {
    this.#host = host;
    this.#store = store;
    this.#stage = stage;
  }

  /** What lays out the notes of a scene that has some. */
  get notes(): NotesOnMap | undefined {
    return this.#hasNotes ? this.#notes : undefined;
  }

  get insetPicture(): InsetPicture | undefined {
    return this.#inset;
  }

  /** Close-up and notes as they are drawn on the picture, for a document that has them too. */
  draw(frame: Frame, { dir }: Scene, options: DrawOptions): SvgNode[] {
    const place = this.#stage.view.inset?.place;
    const close = place?.panel === 'below' ? undefined : this.#inset?.frame;
    // What draws them is there when they are.
    return [
      ...(place && close ? insetCode.value!.drawInset({ ...close, ...place }, dir, options) : []),
      ...(notesCode.value?.drawMargin(frame, dir, options) ?? []),
    ];
  }

  /** Call after the element has rendered. */
  update(): void {
    this.#showInset();
    this.#showNotes();
  }

  /** Follows the map as it moves. */
  place(): void {
    this.#notes?.place();
    const { inset } = this.#stage.view;
    if (inset) this.#inset?.place(inset.place);
  }

  /** Small maps, where bodies are too many for one. */
  renderMultiples(): unknown {
    const { scene, messages = en } = this.#store.getState();
    const { geography, frame } = this.#stage.view;
    // What fits one map depends on its width.
    if (!scene || (frame ?? scene).form === 'map' || !geography)
      return void this.#multiples?.forget();
    const code = multiplesCode.value;
    if (!code) return void this.#load(MULTIPLES);
    this.#multiples ??= new code.MultiplesView(this.#host);
    return this.#multiples.render(scene, geography, messages);
  }

  get #hasNotes(): boolean {
    return (this.#store.getState().scene?.notes.length ?? 0) > 0;
  }

  /** It comes when the map may go live. */
  #showInset(): void {
    const { inset } = this.#stage.view;
    const { scene, overlays } = this.#store.getState();
    // A close-up that is no longer shown is let go.
    if (!inset) this.#inset = undefined;
    if (!inset || !scene || !this.#host.isNear) return;
    const code = insetCode.value;
    if (!code) return void this.#load(INSET);
    this.#inset ??= new code.InsetPicture(
      this.#host.ownerDocument,
      (need) => this.#store.want(need),
      () => this.#host.requestUpdate(),
    );
    this.#inset.show({ placed: inset, scene, overlays });
    this.#inset.place(inset.place);
  }

  #showNotes(): void {
    if (!this.#hasNotes) return;
    const code = notesCode.value;
    if (!code) return void this.#load(NOTES);
    if (!this.#notes) {
      this.#notes = new code.NotesLayer(this.#host, this.#stage.view);
      this.#host.requestUpdate();
    }
    this.#notes.place();
  }

  async #load(need: typeof INSET): Promise<void> {
    if (await this.#store.want(need)) this.#host.requestUpdate();
  }
}
