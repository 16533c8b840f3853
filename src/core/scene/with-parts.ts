import type { Scene } from '../model/scene.js';

/** A scene with some parts in place of its own; what is worked out when somebody asks for it stays so. */
export const withParts = (scene: Scene, parts: Partial<Scene>): Scene =>
  Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(scene), ...Object.getOwnPropertyDescriptors(parts) },
  ) as Scene;
