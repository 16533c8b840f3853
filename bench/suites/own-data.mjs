// The map that most pages show, of data of their own, against the same map by hand: once, and twenty of them.
import { instances } from './instances.mjs';
import { load } from './load.mjs';

export async function ownData(options) {
  return {
    load: await load({ ...options, title: 'own data' }),
    instances: await instances(options),
  };
}
