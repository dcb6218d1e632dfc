import type { Reading } from '../../engine/reading.ts';
import type { Gateway } from '../gateway.ts';
import type { Situation, Trouble } from '../situation.ts';
import type { MessageKey, Words } from '../words/words.ts';

/** A state of a surface: a title, one sentence, one action. */
export interface SurfaceState {
  title: MessageKey;
  text: MessageKey;
  /** What stands for `$1` in the sentence. */
  about?: 'host' | 'language' | 'posts';
  action: MessageKey;
  /** The filled button: the action is what the reader most likely wants. */
  main?: boolean;
  /** The grey mark: nothing runs in this tab. */
  off?: boolean;
  /** What the action does; `card`: show the card that was made. */
  act: ((gateway: Gateway) => Promise<unknown>) | 'card';
}

const read = (gateway: Gateway) => gateway.read();
const tryIt = (gateway: Gateway) => gateway.open('welcome');

/** Why nothing was read. */
export const TROUBLES: Readonly<Record<Trouble, SurfaceState>> = {
  'not-an-article': {
    title: 'st_no_article',
    text: 'st_no_article_text',
    action: 'do_read_anyway',
    off: true,
    act: read,
  },
  empty: {
    title: 'st_empty',
    text: 'st_empty_text',
    action: 'do_read_again',
    off: true,
    act: read,
  },
  'off-here': {
    title: 'st_off_here',
    text: 'st_off_here_text',
    about: 'host',
    action: 'do_turn_on_here',
    off: true,
    act: (gateway) => gateway.turn('on', 'site'),
  },
  'off-page': {
    title: 'st_off_page',
    text: 'st_off_page_text',
    action: 'do_turn_on_here',
    off: true,
    act: (gateway) => gateway.turn('on', 'page'),
  },
  'off-everywhere': {
    title: 'st_off',
    text: 'st_off_text',
    action: 'do_turn_on',
    off: true,
    main: true,
    act: (gateway) => gateway.turn('on', 'everywhere'),
  },
  forbidden: {
    title: 'st_forbidden',
    text: 'st_forbidden_text',
    action: 'do_try_sample',
    off: true,
    act: tryIt,
  },
  pdf: { title: 'st_pdf', text: 'st_pdf_text', action: 'do_try_sample', off: true, act: tryIt },
  stopped: {
    title: 'st_stopped',
    text: 'st_stopped_text',
    action: 'do_read_again',
    off: true,
    act: read,
  },
  'no-permission': {
    title: 'st_no_permission',
    text: 'st_no_permission_text',
    about: 'host',
    action: 'do_allow_site',
    main: true,
    off: true,
    act: (gateway) => gateway.allowSite(),
  },
  'not-listed': {
    title: 'st_not_listed',
    text: 'st_not_listed_text',
    about: 'host',
    action: 'do_read_page',
    main: true,
    off: true,
    act: read,
  },
  'needs-button': {
    title: 'st_needs_button',
    text: 'st_needs_button_text',
    action: 'do_where_button',
    off: true,
    act: (gateway) => gateway.open('button-help'),
  },
  stale: {
    title: 'st_stale',
    text: 'st_stale_text',
    action: 'do_reload',
    main: true,
    off: true,
    act: (gateway) => gateway.reload(),
  },
  'no-answer': {
    title: 'st_no_answer',
    text: 'st_no_answer_text',
    action: 'do_reload',
    off: true,
    act: (gateway) => gateway.reload(),
  },
  closed: {
    title: 'st_closed',
    text: 'st_closed_text',
    action: 'do_close',
    off: true,
    act: (gateway) => gateway.close(),
  },
  error: {
    title: 'st_error',
    text: 'st_error_text',
    action: 'do_read_again',
    off: true,
    act: read,
  },
};

/** A live page tells of several cases, and none stands out. */
const MIXED: SurfaceState = {
  title: 'st_mixed',
  text: 'st_mixed_text',
  about: 'posts',
  action: 'do_read_all_posts',
  act: (gateway) => gateway.readAllPosts(),
};

/** What was read but makes no card by itself; undefined where the card is shown at once. */
export function stateOfReading(reading: Reading): SurfaceState | undefined {
  if (reading.posts?.isMixed) return MIXED;
  if (reading.card.reasons.some((reason) => reason.kind === 'unsupported-language'))
    return {
      title: 'st_language',
      text: 'st_language_text',
      about: 'language',
      action: 'do_languages',
      act: (gateway) => gateway.open('settings'),
    };
  if (reading.relevant === 'crime')
    return {
      title: 'st_local',
      text: 'st_local_text',
      action: 'do_make_card',
      main: true,
      act: 'card',
    };
  if (reading.relevant === 'no')
    return { title: 'st_no_crime', text: 'st_no_crime_text', action: 'do_show_found', act: 'card' };
  return undefined;
}

/** What stands above a card that does not hold the whole article as it is now. */
export function noticeOf(read: Extract<Situation, { state: 'read' }>): MessageKey | undefined {
  const { article, reading, followed = true } = read;
  if (!followed) return 'notice_restless';
  if (reading.unread || article.partial === 'capped') return 'notice_capped';
  if (article.partial === 'teaser') return 'notice_teaser';
  if (article.translated) return 'notice_translated';
  return undefined;
}

/** The posts of a live page that were left out, or that all were read though they may be of several cases. */
export function postsLeft({ posts }: Reading, words: Words): string | undefined {
  if (!posts || posts.isMixed) return undefined;
  return posts.left > 0 ? words.count('posts_left', posts.left) : words.t('posts_all');
}
