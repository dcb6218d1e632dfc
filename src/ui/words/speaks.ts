import type { Words } from './words.ts';

/** Whether the interface is in this language: words of any other are tagged, so that a voice speaks them right. */
export function speaks({ locale }: Words, lang: string): boolean {
  return locale.split('-')[0] === lang;
}
