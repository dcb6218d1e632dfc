import { textIn } from '../copied/block-text.ts';
import { proseIn, proseOf, sums } from '../copied/mass.ts';
import { type Box, type Run, runsIn, type Survey } from '../copied/survey.ts';
import { UNSEEN } from '../copying/opening.ts';
import { setOf } from '../set-of.ts';

/** Class names that style sheets everywhere give to what they do not show, or show to a screen reader alone. */
const HIDDEN = setOf(
  'hidden d-none is-hidden u-hidden sr-only visually-hidden visuallyhidden screen-reader-text element-invisible',
);
/** Names that show a box only in windows of some widths: 'md:block', 'd-lg-flex', 'visible-xs'. */
const BY_WIDTH = /:|(?:^|-)(?:xs|sm|md|lg|xl|xxl|print)(?:-|$)/;

/** Whether a box bears the name of what is not shown. */
function isHiddenByName({ element }: Box): boolean {
  const names = element.getAttribute('class')?.split(/\s+/) ?? [];
  return names.some((name) => HIDDEN.has(name)) && !names.some((name) => BY_WIDTH.test(name));
}

/** By so many characters paragraphs are told apart. */
const FIRST_WORDS = 200;
const isUnseen = ({ element }: Box): boolean => element.getAttribute(UNSEEN) !== null;

/**
 * Sets apart what the page does not show because it shows the same elsewhere: of two layouts one is for other windows. It
 * may come first, and would be taken for the article, of which then nothing but the headline is shown.
 */
function markCopies(seen: Survey, unseen: readonly Box[]): void {
  const prose = proseIn(seen);
  if (!unseen.some((box) => prose(box) > 0)) return;
  const words = (run: Run) => proseOf(run) > 0 && textIn(run, FIRST_WORDS);
  const shown = new Set(seen.runs.filter(({ box }) => !isUnseen(box)).map(words));
  const again = sums(seen, (run) =>
    isUnseen(run.box) && shown.has(words(run)) ? proseOf(run) : 0,
  );
  for (const box of unseen) if (again(box) * 2 > prose(box)) box.apart ??= 'hidden';
}

/**
 * Sets apart what its class says is not shown: the other pictures of a gallery, the words of a form's mistakes. A page
 * that was saved has no style sheet that would tell; where the browser tells, its word goes before a name's.
 */
export function markHidden(seen: Survey, isLittle: (box: Box) => boolean): void {
  const unseen = seen.boxes.filter(isUnseen);
  if (unseen.length > 0) {
    markCopies(seen, unseen);
    return;
  }
  for (const box of seen.boxes)
    if (runsIn(box) > 0 && isHiddenByName(box) && isLittle(box)) box.apart ??= 'hidden';
}
