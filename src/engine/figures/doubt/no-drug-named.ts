import { oncePer } from '../../text/compiled.ts';
import type { Candidate } from '../candidate.ts';
import type { Reader } from '../reader.ts';
import { hasSuch } from '../syntax/clause.ts';
import { substanceAt } from '../words-at.ts';

/**
 * Whether bricks or bales are counted as those of a drug in a text that names none:
 * 'threw four bricks at the window', 'closed off three blocks'.
 */
export const isOfNoDrug = (reader: Reader, { kind, phrase }: Candidate): boolean =>
  kind === 'drugs' &&
  phrase.substance === undefined &&
  phrase.noun?.kind === kind &&
  phrase.noun.unit === 'item' &&
  !namesDrug(reader);

const namesDrug = oncePer((reader: Reader): boolean =>
  hasSuch(reader, 0, reader.tokens.count, (_, i) => substanceAt(reader, i)?.kind === 'drugs'),
);
