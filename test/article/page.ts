import { Window } from 'happy-dom';

/** A live document with ranges, for tests of what the browser does; scripts do not run. */
export function livePage(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
  window.document.write(html);
  return window.document as unknown as Document;
}
