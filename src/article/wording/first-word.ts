/** Chinese and Japanese write no spaces: there a phrase is known by its first character. */
export function isUnspaced(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);
}

const SPACE = /[\s:]/;

/** What the phrases of a table are kept under, and looked up by. */
export function firstWord(text: string): string {
  if (isUnspaced(text)) return text.charAt(0);
  const end = text.search(SPACE);
  return end < 0 ? text : text.slice(0, end);
}
