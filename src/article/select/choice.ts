import type { BlockKind } from '../../engine/types.ts';
import type { BlockText } from '../copied/block-text.ts';
import type { Run, Survey } from '../copied/survey.ts';
import { UNSEEN } from '../copying/opening.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Region } from '../region/region.ts';
import type { HeadlineCandidate } from './headline.ts';

/** A run that belongs to the article, read. */
export interface Chosen {
  /** Its place in `Survey.runs`. */
  index: number;
  run: Run;
  kind: BlockKind;
  block: BlockText;
}

/** A paragraph of the text: most of what stands apart from it is asked of these alone. */
export const isParagraph = ({ kind }: { kind: BlockKind }): boolean => kind === 'paragraph';

/** Everything that the choice of blocks rests on. */
export interface Choice {
  seen: Survey;
  region: Region;
  candidates: readonly HeadlineCandidate[];
  metadata: Metadata;
  /** UTF-16 units to read at most. */
  limit: number;
}

/** The article's blocks in reading order, and what was noticed on the way. */
export interface Chose {
  blocks: Chosen[];
  /** The page says where the body ends that the rest is for subscribers. */
  isLocked: boolean;
  /** The limit left something unread. */
  isCut: boolean;
}

/** Runs looked at between two yields. */
export const SLICE = 100;

/** Whether a run is shown, where its page could tell. */
export function isShown(run: Run): boolean {
  return run.box.element.getAttribute(UNSEEN) === null;
}
