import { parseArgs } from 'node:util';
import { FORMATS, type FormatName } from '../export/file.ts';
import type { Given } from './files.ts';

const OPTIONS = {
  ndjson: { type: 'boolean' },
  card: { type: 'boolean' },
  trace: { type: 'boolean' },
  format: { type: 'string' },
  'no-quotes': { type: 'boolean' },
  'all-posts': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
} as const;

/** How an article is answered: by its reading as JSON, by the card or the rules as text, or by an export. */
type Answer = 'reading' | 'card' | 'trace' | FormatName;

/** What the command was called for. */
export interface Call extends Given {
  ndjson: boolean;
  answer: Answer;
  quotes: boolean;
  /** All posts of a live page are read, whatever they tell of. */
  allPosts: boolean;
  help: boolean;
  files: string[];
}

/** Reads the command's arguments; throws a sentence where they are wrong or fit together in no way. */
export function callOf(args: readonly string[]): Call {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const { ndjson = false, help = false, lang, published, url } = values;
  if (!help && ndjson === positionals.length > 0)
    throw new Error(ndjson ? 'give --ndjson or files, not both' : 'give --ndjson or files');
  const answer = answerOf(values);
  const quotes = values['no-quotes'] !== true;
  const allPosts = values['all-posts'] === true;
  return { ndjson, answer, quotes, allPosts, help, lang, published, url, files: positionals };
}

interface Asked {
  card?: boolean | undefined;
  trace?: boolean | undefined;
  format?: string | undefined;
}

function answerOf({ card, trace, format }: Asked): Answer {
  if ([card, trace, format !== undefined].filter(Boolean).length > 1)
    throw new Error('give one of --card, --trace and --format');
  if (card) return 'card';
  if (trace) return 'trace';
  if (format === undefined) return 'reading';
  if (isFormat(format)) return format;
  throw new Error(`there is no format "${format}"; give ${Object.keys(FORMATS).join(', ')}`);
}

/** Whether an answer is an export. */
export const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);
