/** Where a shape stood in the data: no field of it, so that what has been read can be given to a map again. */
export const READ_AT = Symbol('path');
