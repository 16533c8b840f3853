import type { Box } from '../data/primitives.js';

/*
 * What the geometry of geo/ can draw, by name, for those who check data without it; test/geo/drawn-names.test.ts holds it
 * against the files.
 */

/** Rivers and lakes that have an outline. */
const WATERS =
  'aksu alakol amu-darya amur angara aral-sea aras ataturk-reservoir atrak ayakkum aydarkul baikal balkhash ' +
  'bosten brahmaputra chany chenab danube dead-sea dnipro don ebinur euphrates ganges gobind-sagar gyaring ' +
  'hari-rud helmand huang-he ili indus irtysh ishim issyk-kul jhelum kama kapchagay karkheh kayrakkum ' +
  'keban-reservoir khar khar-us khovsgol khyargas kizilirmak kremenchuk-reservoir kuban kura ' +
  'kuybyshev-reservoir lake-assad lena manasarovar mekong mingachevir murat nam-co narmada naryn ngoring nile ' +
  'ob pamir-river pangong panj qezel-owzan qinghai rakshastal ravi razazah sarykamysh sasykkol sea-of-galilee ' +
  'selenga sevan shardara shatt-al-arab siling-co sutlej syr-darya tangra-yumco tarbela tarim tengiz tharthar ' +
  'tigris tobol toktogul tsimlyansk-reservoir tuz ural urmia uvs van volga volgograd-reservoir yamdrok yamuna ' +
  'yangtze yarkand yenisei zarafshon zaysan';

/** Pieces of disputed land. */
const PIECES =
  'B00 B01 B02 B03 B04 B05 B06 B07 B08 B09 B16 B20 B35 B36 B37 B38 B40 B45 B75 B76 B88 B89 B90 ' +
  'E01 E02 E03';

/** What the geometry covers, in degrees. */
export const EXTENT: Box = [20, 0, 140, 65];

export const DRAWN_WATERS: readonly string[] = WATERS.split(' ');
export const DRAWN_PIECES: readonly string[] = PIECES.split(' ');
