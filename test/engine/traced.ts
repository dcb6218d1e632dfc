import { annotate } from '../../src/engine/annotate.ts';
import type { Article } from '../../src/engine/types.ts';
import { KNOWLEDGE } from './knowledge.ts';

/** Reads a text as English; the trace says which rule did what, so that a failing test shows its reason. */
export function readTraced(text: string, more: Partial<Article> = {}) {
  const trace: string[] = [];
  const article: Article = { text, blocks: [], lang: 'en', ...more };
  const { annotations } = annotate(article, KNOWLEDGE, {}, (rule, span, note) =>
    trace.push(`${rule} "${text.slice(span.start, span.end)}" ${note ?? ''}`),
  );
  return { annotations, trace };
}
