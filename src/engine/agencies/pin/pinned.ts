import type { Owner } from '../countries/owner.ts';

/** A body with its country from elsewhere in the text, and the tokens that the mark takes. */
export interface Evident {
  from: number;
  to: number;
  cc: string;
  rule: string;
  sure: boolean;
}

/** An authority with its country, and with what gave it where that stands beside it. */
export interface Pinned extends Evident {
  owner?: Owner;
}
