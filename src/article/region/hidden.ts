import { type Box, runsIn, type Survey } from '../copied/survey.ts';
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

/**
 * Sets apart what its class says is not shown: the other pictures of a gallery, the words of a form's mistakes. A page
 * that was saved has no style sheet that would tell; where the browser tells, its word goes before a name's.
 */
export function markHidden(seen: Survey, isLittle: (box: Box) => boolean): void {
  const isTold = seen.boxes.some(({ element }) => element.getAttribute(UNSEEN) !== null);
  if (isTold) return;
  for (const box of seen.boxes)
    if (runsIn(box) > 0 && isHiddenByName(box) && isLittle(box)) box.apart ??= 'hidden';
}
