import { wordOf } from '../../core/data/plain-options.js';
import type { FrameParts } from './render-frame.js';

/** The attributes of a map that its frame depends on, and what its reader has opened. */
interface FrameAttributes {
  readonly interactive: 'on' | 'off';
  readonly header: 'none' | undefined;
  readonly timeline: boolean;
  readonly debug: boolean;
  readonly isTableOpen: boolean;
  readonly isAboutOpen: boolean;
  readonly label: string | undefined;
}

/** What a map's own attributes and its reader say of its frame. */
export const frameSettings = (map: FrameAttributes, title: string) =>
  ({
    label: wordOf(map.label) || title,
    isLive: map.interactive !== 'off',
    isTableOpen: map.isTableOpen,
    isAboutOpen: map.isAboutOpen,
    isHeadless: map.header === 'none',
    isDated: map.timeline,
  }) satisfies Partial<FrameParts>;

/** Whether they ask for more or other than the prerendered frame has. */
export const asksForMore = (map: FrameAttributes) => {
  const { label, isLive, isHeadless, isTableOpen, isAboutOpen, isDated } = frameSettings(map, '');
  return (
    isDated || map.debug || isTableOpen || isAboutOpen || isHeadless || !isLive || label !== ''
  );
};
