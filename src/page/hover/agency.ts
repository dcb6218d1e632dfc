import type { CardAgency, Power } from '../../engine/reading.ts';
import type { AgencyAnnotation } from '../../engine/types.ts';
import { hostOf, isWeb } from '../../ui/web.ts';
import { lawOf } from '../../ui/words/law.ts';
import {
  foreign,
  type HoverContent,
  type HoverSource,
  type Line,
  ownLanguage,
  surfaceOf,
} from './model.ts';

/** What a body is, what it does here, what it may and may not do, and its official page. */
export function agencyContent(agency: AgencyAnnotation, source: HoverSource): HoverContent {
  const { reading, words } = source;
  const card = reading.card.agencies.find(({ id }) => id === agency.id);
  const surface = surfaceOf(agency, source);
  if (!card) return { title: surface, lines: [], ...ownLanguage(source) };
  const lines: Line[] = [];
  const what = card.what ?? (card.cc && words.country(card.cc));
  const text = [what, !agency.sure && words.t('unsure')].filter(Boolean).join('\u00a0· ');
  if (text) lines.push({ rank: 1, look: 'sub', text, foreign: foreign('en', card.what, source) });
  lines.push(...roleOf(agency, card, source));
  const power = (rank: number, label: string, { text, article }: Power): Line => {
    return {
      rank,
      look: 'may',
      label,
      text,
      note: lawOf(article),
      foreign: foreign('en', text, source),
    };
  };
  if (card.may) lines.push(power(4, words.t('may'), card.may));
  if (card.mayNot) lines.push(power(3, words.t('may_not'), card.mayNot));
  return {
    title: agency.sure ? card.name : `${card.name}${words.t('unsure_mark')}`,
    lines,
    ...(isWeb(card.url) ? { link: { url: card.url, text: hostOf(card.url) } } : {}),
  };
}

function roleOf(agency: AgencyAnnotation, card: CardAgency, source: HoverSource): Line[] {
  const { article, reading, words } = source;
  const role = agency.role ?? card.role;
  if (!role && !card.roleSpan) return [];
  const said = card.roleSpan && article.text.slice(card.roleSpan.start, card.roleSpan.end);
  const line: Line = {
    rank: 2,
    look: 'text',
    label: words.t('hover_here'),
    text: words.t(`agency_${role ?? 'named'}`),
  };
  if (!said || role !== card.role) return [line];
  const note = `(${words.t('quoted', said)})`;
  return [{ ...line, note, foreign: foreign(reading.lang, said, source) }];
}
