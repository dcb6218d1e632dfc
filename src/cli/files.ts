import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { extract } from '../article/extract.ts';
import { blocksOf } from '../engine/text/blocks.ts';
import { outletOf } from '../knowledge/outlets.ts';
import { decodePage } from './decode.ts';
import { parsePage } from './parse-page.ts';
import { type Input, InputError, readRecord } from './record.ts';

/** What the caller may say of the files that they do not say themselves. */
export interface Given {
  lang?: string | undefined;
  published?: string | undefined;
  url?: string | undefined;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new InputError(`${path}: ${why}.`, path);
  }
}

function readHtml(path: string, bytes: Uint8Array, url: string | undefined): Input {
  // Who names a file wants it read, however short its text.
  const found = extract(parsePage(decodePage(bytes)), { ...(url ? { url } : {}), asked: true });
  if (!found) throw new InputError(`${path}: no article was found in this page.`, path);
  return { id: path, article: found.article };
}

function readText(path: string, bytes: Uint8Array): Input {
  const text = decodePage(bytes);
  return { id: path, article: { text, blocks: blocksOf(text) } };
}

/** Reads a page, a plain text or a JSON record, by the ending of its name. */
export function readInput(path: string, given: Given): Input {
  const ending = extname(path).toLowerCase();
  const bytes = bytesOf(path);
  let input: Input;
  if (ending === '.html' || ending === '.htm' || ending === '.xhtml')
    input = readHtml(path, bytes, given.url);
  else if (ending === '.txt') input = readText(path, bytes);
  else if (ending === '.json') input = readRecord(decodePage(bytes), path, path);
  else throw new InputError(`${path}: give a file that ends in .html, .txt or .json.`, path);
  const { article } = input;
  const country = outletOf(given.url ?? article.url)?.country;
  if (country) article.country ??= country;
  for (const key of ['lang', 'published', 'url'] as const) {
    const value = given[key];
    if (value) article[key] = value;
  }
  return input;
}
