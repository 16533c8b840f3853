import { Resource } from './resource.js';

/** What makes scenes of data. Apart from what it needs itself, which would lead back to it. */
export const pipeline = new Resource(() => import('./scene-pipeline.js'));
