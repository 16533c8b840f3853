/** Most places that an inset names. Apart from its schema, so that drawing one does not bring the schema library along. */
export const INSET_PLACES = 4;
