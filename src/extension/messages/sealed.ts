/**
 * A value as a JSON string within a message, to be opened later, if at all. Chrome itself sends messages as JSON: it
 * would escape each quotation mark of the string, and undo that one by one on the page's main thread, opened or not. So
 * quotation marks travel as tildes, and tildes as their JSON escape.
 */
const QUOTE = '"';
const STANDS_FOR_QUOTE = '~';
const ESCAPED = '\\u007e';

/** Written by the background, for a page. */
export function sealed(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(STANDS_FOR_QUOTE, ESCAPED)
    .replaceAll(QUOTE, STANDS_FOR_QUOTE);
}

/** Read in the page, where it is asked for. */
export const unsealed = (text: string): unknown =>
  JSON.parse(text.replaceAll(STANDS_FOR_QUOTE, QUOTE));
