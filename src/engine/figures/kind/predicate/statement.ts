import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { hasSuch } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import { isArticleAt, isBeAt, isCommaAt, isRelativeAt } from '../../words-at.ts';

/**
 * Whether what the counted say of others begins at a token, so that it tells nothing of themselves:
 * 'Three girls told police that a coach accused of', 'four relatives said 11 kidnappers were killed'. In
 * 'told police that they were beaten' it does.
 */
export function opensStatement(reader: Reader, i: number, at: number): boolean {
  const { pronouns } = reader.grammar;
  if (isRelativeAt(reader, i))
    return (
      !isCommaAt(reader, i - 1) &&
      !pronouns.has(wordAt(reader, i + 1)) &&
      hasSuch(reader, at, i, isSayAt) &&
      !hasSuch(reader, at, i, isBeAt)
    );
  if (i - 1 < at || !isSayAt(reader, i - 1) || isBeAt(reader, i - 2)) return false;
  if (isNumber(reader, i)) return true;
  if (!isArticleAt(reader, i)) return false;
  // Whoever is told something stands there as well: 'told the court they were beaten'.
  const next = contentRun(reader, i + 1).to;
  return !pronouns.has(wordAt(reader, next)) && !isRelativeAt(reader, next);
}

const isSayAt = (reader: Reader, i: number): boolean =>
  reader.attributes.say.has(wordAt(reader, i));
