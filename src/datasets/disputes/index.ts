import type { Dispute } from '../../core/data/dispute.js';
import type { Source } from '../../core/data/map-data.js';
import { caucasusBlackSeaDisputesSources } from './caucasus-black-sea-sources.js';
import { caucasusBlackSeaDisputes } from './caucasus-black-sea.js';
import { coreDisputes, coreDisputesSources } from './core.js';
import { farEasternDisputes, farEasternDisputesSources } from './far-east.js';
import { southWestAsianDisputesSources } from './south-west-asia-sources.js';
import { southWestAsianDisputes } from './south-west-asia.js';

/** All disputes of the record, as known to 30 June 2026. */
export const disputes: Dispute[] = [
  ...coreDisputes,
  ...southWestAsianDisputes,
  ...caucasusBlackSeaDisputes,
  ...farEasternDisputes,
];

/** What the records of the disputes rest on. */
export const disputeSources: Record<string, Source> = {
  ...coreDisputesSources,
  ...southWestAsianDisputesSources,
  ...caucasusBlackSeaDisputesSources,
  ...farEasternDisputesSources,
};
