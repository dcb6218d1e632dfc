import { blocksOf } from '../engine/text/blocks.ts';
import type { Article } from '../engine/types.ts';

/** An article as it comes in, by whatever way. */
export interface Input {
  id: string;
  article: Article;
}

/** What a line or a file cannot be read for: one sentence, and the id where it has one. */
export class InputError extends Error {
  readonly id: string | null;
  constructor(message: string, id: string | null = null) {
    super(message);
    this.id = id;
  }
}

/** What went wrong, in its own words. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const OPTIONAL = ['lang', 'published', 'url', 'title', 'outlet', 'country'] as const;

/** Reads one JSON record (`id`, `text`, and what else is known); `where` says in errors which one it is. */
export function readRecord(source: string, where: string, fallbackId?: string): Input {
  let record: unknown;
  try {
    record = JSON.parse(source);
  } catch (error) {
    throw new InputError(`${where} is no JSON: ${messageOf(error)}.`, fallbackId ?? null);
  }
  if (!isObject(record))
    throw new InputError(`${where} is no JSON object; give {"id", "text"}.`, fallbackId ?? null);
  const given = typeof record.id === 'number' ? String(record.id) : record.id;
  const id = typeof given === 'string' ? given : fallbackId;
  if (typeof record.text !== 'string')
    throw new InputError(`${where} has no "text"; give the article as a string.`, id ?? null);
  if (id === undefined) throw new InputError(`${where} has no "id"; give it as a string.`);
  const article: Article = { text: record.text, blocks: blocksOf(record.text) };
  for (const key of OPTIONAL) {
    const value = record[key];
    if (typeof value === 'string' && value !== '') article[key] = value;
  }
  return { id, article };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
