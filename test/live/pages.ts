import { readdirSync, readFileSync } from 'node:fs';
import type { Build, Page } from './builds.ts';
import type { Post } from './matters.ts';

/** A live page as its file tells it: which of its posts are to be read stands before each. */
interface Ticker extends Page {
  name: string;
  build: Build;
  /** Whether each post is to be read; undefined where either is taken: a limit, of which README has a word. */
  isRead: readonly (boolean | undefined)[];
  /** Whether the page is to be told crime news, where its file says so. */
  relevant: string | undefined;
}

const FOLDER = new URL('pages/', import.meta.url);

function tickerOf(file: string): Ticker {
  const fields = new Map<string, string>();
  const posts: Post[] = [];
  const isRead: (boolean | undefined)[] = [];
  for (const line of readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n')) {
    const [, sign, at, head, text] = /^([-+~]) (\S+) \| (.+?) \| (.+)$/.exec(line) ?? [];
    if (at && head && text) {
      posts.push({ at, head, text: [text] });
      isRead.push(sign === '~' ? undefined : sign === '+');
      continue;
    }
    const [, field = '', value = ''] = /^(\w+): (.+)$/.exec(line) ?? [];
    fields.set(field, value);
  }
  const lead = fields.get('lead');
  return {
    name: file.replace('.txt', ''),
    build: fields.get('build') as Build,
    headline: fields.get('headline') ?? '',
    ...(lead && { lead }),
    posts,
    isRead,
    relevant: fields.get('relevant'),
  };
}

/** All of them. */
export const TICKERS: readonly Ticker[] = readdirSync(FOLDER).map(tickerOf);
