/** In the column of the sea: a part of it has no outline of its own, so that its name needs none to be there. */
const SEA = 1;

/**
 * Where seas, lakes and rivers carry their name: name, lon, lat, the zoom from which it is shown where that is not the one of
 * lesser waters (5.5), and SEA. Rivers are labelled on their line.
 */
export const WATERS = {
  'caspian-sea': ['Caspian Sea', 50.6, 41.9, 0, SEA],
  'black-sea': ['Black Sea', 34.5, 43.3, 2.5, SEA],
  'sea-of-azov': ['Sea of Azov', 36.6, 46.1, 4.5, SEA],
  mediterranean: ['Mediterranean Sea', 29.5, 34.2, 3, SEA],
  'red-sea': ['Red Sea', 38.2, 20.4, 3, SEA],
  'persian-gulf': ['Persian Gulf', 51.2, 27.2, 3, SEA],
  'gulf-of-oman': ['Gulf of Oman', 58.7, 24.6, 4.5, SEA],
  'strait-of-hormuz': ['Strait of Hormuz', 56.5, 26.55, 5.5, SEA],
  'arabian-sea': ['Arabian Sea', 63.5, 20.0, 2.5, SEA],
  'bay-of-bengal': ['Bay of Bengal', 88.5, 16.0, 2.5, SEA],
  'aral-sea': ['Aral Sea', 60.85, 46.42, 3],
  balkhash: ['Balkhash', 74.1, 45.9, 3.5],
  'issyk-kul': ['Issyk-Kul', 77.25, 42.43, 4],
  zaysan: ['Zaysan', 83.9, 48.0],
  alakol: ['Alakol', 81.75, 46.15],
  sarykamysh: ['Sarykamysh', 57.5, 41.95],
  van: ['Van', 42.9, 38.65],
  urmia: ['Urmia', 45.45, 37.65],
  sevan: ['Sevan', 45.3, 40.35],
  baikal: ['Baikal', 107.6, 53.3, 3.5],
  qinghai: ['Qinghai', 100.2, 36.9],
  // The source has no outlines for these three: labels alone.
  karakul: ['Karakul', 73.45, 39.02],
  'son-kul': ['Son-Kul', 75.13, 41.84],
  sarez: ['Sarez', 72.77, 38.2],
  'amu-darya': ['Amu Darya', 62.4, 39.9, 4],
  panj: ['Panj', 70.2, 37.7, 5],
  // Vakhsh, Murghab, Chu and Kabul have no line in the source either.
  vakhsh: ['Vakhsh', 68.9, 38.1],
  murghab: ['Murghab', 62.3, 36.6],
  chu: ['Chu', 72.0, 44.3],
  'kabul-river': ['Kabul River', 70.5, 34.4],
  'syr-darya': ['Syr Darya', 66.0, 44.6, 4],
  naryn: ['Naryn', 75.0, 41.45],
  zarafshon: ['Zarafshon', 67.5, 39.6],
  helmand: ['Helmand', 63.7, 31.0, 4.5],
  'hari-rud': ['Hari Rud', 63.4, 34.3],
  ili: ['Ili', 76.2, 44.5],
  irtysh: ['Irtysh', 76.9, 52.6],
  ural: ['Ural', 51.6, 49.4],
  volga: ['Volga', 46.6, 48.6],
  indus: ['Indus', 69.3, 28.2],
  tarim: ['Tarim', 83.9, 41.0],
  euphrates: ['Euphrates', 41.6, 34.2],
  tigris: ['Tigris', 43.6, 35.0],
  kura: ['Kura', 47.4, 40.4],
  aras: ['Aras', 46.6, 38.88],
};
