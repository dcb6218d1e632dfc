import { type Day, dayOf, ISO_LENGTH } from '../../dates/calendar.ts';
import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';

/** When a text was written: as it was published, or, where nobody says, no earlier than the last month or day that it tells of. */
export const writtenOn = oncePer(({ article, dates }: Draft): Day | undefined => {
  const published = dayOf(article.published);
  if (published) return published;
  let latest = '';
  for (const { iso } of dates)
    if (iso.length >= ISO_LENGTH.month && !iso.includes('W') && iso > latest) latest = iso;
  return dayOf(`${latest}-01`) ?? dayOf(latest);
});
