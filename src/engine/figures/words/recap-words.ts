import type { PhraseSet } from '../../text/phrase-list.ts';

/** Words by which an article that has told its case turns to others, and those that keep a sentence with its case. */
export interface RecapWords {
  /** 'In a separate operation', 'This year has': open a sentence of others. */
  readonly openings: PhraseSet;
  /** 'separate': in headline or lead it says that the text is of several cases. */
  readonly parted: ReadonlySet<string>;
  /** 'the latest in a', 'fifth such': the sentences behind mostly tell of others of the row. */
  readonly rows: PhraseSet;
  /** 'link', 'his', 'had': beside pronouns what ties a sentence to those of whom the text has told. */
  readonly ties: ReadonlySet<string>;
  /** Those of them that tie a sentence to the case wherever it stands. */
  readonly links: ReadonlySet<string>;
  /** 'Their': opens a sentence of something that those have of whom the one before has told. */
  readonly owners: ReadonlySet<string>;
}
