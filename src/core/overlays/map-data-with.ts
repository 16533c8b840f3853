import type { WithConstantLists } from '../data/input-types.js';
import type { MapData } from '../data/map-data.js';
import type { OverlayReader } from '../data/overlay-reader.js';
import type { Known } from '../data/token-list.js';
import type { WorldviewName } from '../geometry/worldview-names.js';
import type { OverlayType } from './overlay.js';

/** An item of an overlay as data gives it. */
export type RowInput<Type> =
  Type extends OverlayReader<string, infer Input, infer _Row> ? Input : never;

/** What a page's own overlay types put at their names; nothing where the names are not known to the compiler. */
type ByName<Types extends readonly OverlayType[], Value> = {
  readonly [Type in Types[number] as string extends Type['name'] ? never : Type['name']]?:
    Value | undefined;
};

/** Options by the names of overlay types: ids, tags, `all` or `none`. */
export type TokensOf<Types extends readonly OverlayType[]> = ByName<Types, readonly string[]>;

/** The library's part of map data. */
type Constant = WithConstantLists<Omit<MapData, 'worldview'>> & {
  worldview?: Known<WorldviewName> | undefined;
};

/** Map data with the items of some overlay types besides the library's own: `MapDataWith<[typeof bases]>`. */
export type MapDataWith<Types extends readonly OverlayType[]> = Constant & {
  readonly show?: TokensOf<Types> | undefined;
} & {
  readonly [Type in Types[number] as string extends Type['name'] ? never : Type['name']]?:
    readonly RowInput<Type>[] | undefined;
};
