import { isGlued, type Reader, wordAt } from '../reader.ts';

const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', '„', '«', "'"]);
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '“', '’', '»', "'"]);

/** Whether words in quotation marks begin at a token: 'two “high-value targets”'. */
export const opensQuotation = (reader: Reader, at: number): boolean =>
  OPENING.has(wordAt(reader, at)) && !isGlued(reader, at);

/** Whether words in quotation marks may end at a token. */
export const closesQuotation = (reader: Reader, at: number): boolean =>
  CLOSING.has(wordAt(reader, at));
