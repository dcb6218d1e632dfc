import type { CardLink } from '../../engine/reading.ts';
import type { Words } from '../words/words.ts';

/** What a search for the case is called on card and notes: one within a site is named by that site, not by its query. */
export function searchLabel({ title }: Pick<CardLink, 'title'>, words: Words): string {
  const [, site] = /^site:(\S+) /.exec(title) ?? [];
  return site ? words.t('search_case_at', site) : words.t('search_case');
}
