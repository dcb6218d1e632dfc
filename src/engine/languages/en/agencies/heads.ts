import type { AuthorityHead } from '../../../agencies/words.ts';
import { type Listing, listings } from '../../../text/phrase-list.ts';
import { courts } from './heads/courts.ts';
import { forces } from './heads/forces.ts';
import { ministries } from './heads/ministries.ts';
import { offices } from './heads/offices.ts';
import { prosecutors } from './heads/prosecutors.ts';

/** What English calls the authorities of a state, and how each noun is pinned to its country. */
export const heads = listings<Listing<AuthorityHead>>([
  ...forces,
  ...prosecutors,
  ...offices,
  ...ministries,
  ...courts,
]);
