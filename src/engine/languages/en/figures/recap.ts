import type { RecapWords } from '../../../figures/words/recap-words.ts';
import { phrases, set } from '../../lists.ts';
import { each } from './cues.ts';

const LINKS = 'link links further additional';

/** How English news turns from its case to others. */
export const recap: RecapWords = {
  openings: phrases(
    `${each('a separate, another', (other) =>
      each(
        'operation, incident, seizure, intervention, raid, search, swoop, bust, haul, find, stop, attack, robbery',
        (deed) => `in ${other} ${deed}`,
      ),
    )}, in other news, in other crime/crime-related news, this year has`,
  ),
  parted: set('separate'),
  rows: phrases(
    `${each('second, third, fourth', (nth) => `${nth} such`)}, second major, another recent, the latest in a, ${each('days, weeks, months, years', (time) => `in as many ${time}`)}`,
  ),
  ties: set(`${LINKS} more others had his`),
  links: set(LINKS),
  owners: set('his her their its'),
};
