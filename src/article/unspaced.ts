/** Chinese and Japanese write no spaces: there a phrase is known by its first character. */
export function isUnspaced(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);
}
