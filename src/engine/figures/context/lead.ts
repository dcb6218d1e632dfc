import { oncePer } from '../../text/compiled.ts';
import { tokenAt } from '../../text/doc.ts';
import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { Reader } from '../reader.ts';
import type { Run } from '../syntax/clause.ts';
import type { ToldBefore } from './told-before.ts';

/**
 * The token where headline and lead end, which tell the case itself. In a text without paragraphs these are the first
 * three sentences.
 */
export const endOfLead = ({ doc }: Reader): number =>
  doc.blocks[2] ? tokenAt(doc, doc.blocks[2].start) : (doc.sentences[3] ?? doc.tokens.count);

/**
 * Whether a sentence stands below headline and lead, and behind the first figure that the text has told of its own
 * case.
 */
export const isBelowLead = (reader: Reader, run: Run, { figures: [first] }: ToldBefore): boolean =>
  first !== undefined && first.to <= run.from && run.from >= endOfLead(reader);

/**
 * Whether headline or lead announce several cases, which are all the text's own:
 * 'Heroin and gold found in separate seizures'.
 */
export const tellsOfSeveral = oncePer((reader: Reader): boolean =>
  hasOneOf(reader.tokens, reader.exclusions.recap.parted, 0, endOfLead(reader)),
);
