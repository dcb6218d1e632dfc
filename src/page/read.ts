import { extract } from '../article/extract.ts';
import type { Failure } from '../extension/messages.ts';
import { isAlive, toBackground } from './api.ts';
import type { Read } from './session.ts';

/** Reads the document's article: here what stands in the page, in the background what it means. */
export async function readDocument(
  document: Document,
  { asked: _asked, signal }: { asked: boolean; signal: AbortSignal },
): Promise<Read | Failure> {
  if (document.contentType === 'application/pdf') return 'pdf';
  const extracted = extract(document, { url: document.location.href });
  if (!extracted) return 'not-an-article';
  if (extracted.article.text.trim() === '') return 'empty';
  if (!isAlive()) return 'stale';
  try {
    const reply = await toBackground('read', { article: extracted.article });
    if (signal.aborted || !isAlive()) return 'stale';
    return reply.ok
      ? { ...extracted, reading: reply.reading, settings: reply.settings }
      : reply.reason;
  } catch {
    return isAlive() ? 'error' : 'stale';
  }
}
