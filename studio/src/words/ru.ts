import { dataAndSee } from './ru/data-and-see.js';
import { make } from './ru/make.js';
import { page } from './ru/page.js';
import { take } from './ru/take.js';
import type { Catalogue } from './say.js';

/** The page in Russian; machine-made until reviewed by a native speaker. */
export const ru: Catalogue = { ...page, ...make, ...dataAndSee, ...take };
