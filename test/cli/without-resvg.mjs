// For `node --import`: as if the optional dependency had not been installed.
import { register } from 'node:module';

const hooks = `
  export function resolve(name, context, next) {
    if (name !== '@resvg/resvg-js') return next(name, context);
    throw Object.assign(new Error('absent'), { code: 'ERR_MODULE_NOT_FOUND' });
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
