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

const OPTIONAL = ['lang', 'published', 'url', 'title', 'outlet', 'country'] as const;

/** Reads one JSON record (`id`, `text`, and what else is known); `where` says in errors which one it is. */
export function readRecord(source: string, where: string, fallbackId?: string): Input {
  let record: unknown;
  try {
    record = JSON.parse(source);
  } catch (error) {
    throw new InputError(`${where} is no JSON: ${(error as Error).message}.`, fallbackId ?? null);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new InputError(`${where} is no JSON object; give {"id", "text"}.`, fallbackId ?? null);
  const fields = record as Record<string, unknown>;
  const given = typeof fields.id === 'number' ? String(fields.id) : fields.id;
  const id = typeof given === 'string' ? given : fallbackId;
  if (typeof fields.text !== 'string')
    throw new InputError(`${where} has no "text"; give the article as a string.`, id ?? null);
  if (id === undefined) throw new InputError(`${where} has no "id"; give it as a string.`);
  const article: Article = { text: fields.text, blocks: blocksOf(fields.text) };
  for (const key of OPTIONAL) {
    const value = fields[key];
    if (typeof value === 'string' && value !== '') article[key] = value;
  }
  return { id, article };
}
