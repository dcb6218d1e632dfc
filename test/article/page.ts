import { Window } from 'happy-dom';

/** A live document with ranges, for tests of what the browser does; scripts do not run. */
export function livePage(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
  window.document.write(html);
  const document = window.document as unknown as Document;
  // happy-dom knows neither declarative shadow roots nor paths, nor elements by number.
  for (const template of document.querySelectorAll<HTMLTemplateElement>('[shadowrootmode=open]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    template.remove();
  }
  document.evaluate = () => iteratorOf(signsOf(document));
  const item = (number: number) => document.querySelectorAll('*')[number] ?? null;
  Object.defineProperty(document, 'all', { value: { item }, configurable: true });
  return document;
}

/** What the one path finds by which the probe asks for a page's declarations; the scenarios try the path itself. */
function signsOf(document: Document): string[] {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return [
    ...all('html>*>meta[property="og:type"]').map((meta) => meta.getAttribute('content')),
    ...all('html>*>meta[property*=":published"]').map((meta) => meta.getAttribute('property')),
    ...all('script[type*="ld+json"]').map((script) => script.textContent),
  ].filter((sign) => sign !== null);
}

function iteratorOf(values: readonly string[]): XPathResult {
  const left = [...values];
  const iterateNext = () => (left.length > 0 ? { nodeValue: left.shift() } : null);
  return { iterateNext } as XPathResult;
}
