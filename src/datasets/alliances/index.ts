import type { Alliance } from '../../core/data/alliance.js';
import type { Source } from '../../core/data/map-data.js';
import { sco, scoSources } from './sco.js';
import { csto, cstoSources } from './csto.js';
import { ots, otsSources } from './ots.js';
import { eaeu, eaeuSources } from './eaeu.js';
import { cis, cisSources } from './cis.js';
import { eco, ecoSources } from './eco.js';
import { cica, cicaSources } from './cica.js';
import { nato, natoSources } from './nato.js';
import { c5plus1, c5plus1Sources } from './c5plus1.js';
import { traceca, tracecaSources } from './traceca.js';
import { guam, guamSources } from './guam.js';
import { oic, oicSources } from './oic.js';
import { camtg, camtgSources } from './camtg.js';
import { turksoy, turksoySources } from './turksoy.js';
import { brics, bricsSources } from './brics.js';

/** All bodies of the record, as known to 30 June 2026. */
export const alliances: Alliance[] = [
  sco,
  csto,
  ots,
  eaeu,
  cis,
  eco,
  cica,
  nato,
  c5plus1,
  traceca,
  guam,
  oic,
  camtg,
  turksoy,
  brics,
];

/** What the memberships rest on. */
export const allianceSources: Record<string, Source> = {
  ...scoSources,
  ...cstoSources,
  ...otsSources,
  ...eaeuSources,
  ...cisSources,
  ...ecoSources,
  ...cicaSources,
  ...natoSources,
  ...c5plus1Sources,
  ...tracecaSources,
  ...guamSources,
  ...oicSources,
  ...camtgSources,
  ...turksoySources,
  ...bricsSources,
};
