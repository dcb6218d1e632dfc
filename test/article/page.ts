import { Window } from 'happy-dom';

/** A live document with ranges, for tests of what the browser does; scripts do not run. */
export function livePage(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
  window.document.write(html);
  const document = window.document as unknown as Document;
  // happy-dom does not know declarative shadow roots.
  for (const template of document.querySelectorAll<HTMLTemplateElement>('[shadowrootmode=open]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    template.remove();
  }
  return document;
}
