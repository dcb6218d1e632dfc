import type { BlockKind } from '../engine/types.ts';
import type { Run } from './survey.ts';
import { isCredit, isLabel, isLock, isLure } from './wording.ts';

const TEXT_BOXES: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'dd', 'dt']);
const WORDS = /[\p{L}\p{N}]/u;
/** 'ab/cd (dpa, afp)', '(APA/Red.)': a block that is little more than agencies in brackets. */
const AGENCIES = /^[\p{L}/, ]{0,24}\([^()]{2,60}\)$/u;

/** Whether a run inside the body is a label, a link or a date by its make-up alone. */
export function isFurniture(run: Run, kind: BlockKind): boolean {
  if (run.dated * 2 > run.chars) return true;
  if (run.linked > run.chars * 0.8) return true;
  if (kind === 'subhead' || kind === 'cell' || kind === 'caption') return false;
  // What else stands in a figure are counters, credits and buttons.
  if (kind !== 'quote' && run.box.inFigure) return true;
  if (run.linked * 2 > run.chars && run.chars < 150) return true;
  return !TEXT_BOXES.has(run.box.name) && run.chars < 40 && run.marks === 0;
}

/** Whether a block says nothing of the matter: a lure, a credit, a label, a rule of signs. */
export function isAside(text: string, run: Run, kind: BlockKind): boolean {
  if (!WORDS.test(text)) return true;
  if (isLabel(text) || isLock(text) || isLure(text, run.linked / run.chars)) return true;
  return kind !== 'cell' && (isCredit(text) || AGENCIES.test(text));
}

/** '___' starts what an agency adds about itself. */
export function isEndMark(text: string): boolean {
  return /^_{3,}$/.test(text);
}
