/**
 * What is sent as JSON within a message and opened later, if at all. Chrome sends each message as JSON of its own: in
 * that it would escape each quotation mark of this one, and read them one by one on the page's main thread, whether
 * the whole is ever opened or not. So they travel as another character, which JSON itself writes as an escape here.
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
