import { SceneController } from '../controllers/scene-controller.js';
import { SceneElement } from './scene-element.js';

/** An element that reads its data as soon as it is in a page, unless a map feeds it. */
export abstract class ReadingElement extends SceneElement {
  /** @internal */
  protected override readonly scenes = new SceneController(this);
}
