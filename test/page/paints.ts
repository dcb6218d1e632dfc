import { vi } from 'vitest';
import { livePage } from '../article/page.ts';

/** A sheet as far as a page tells two of them apart: by the rules that it begins with. */
export class Sheet {
  css = '';
  replaceSync(css: string) {
    this.css = css;
  }
  get cssRules() {
    return [new Media(this.css)];
  }
}
class Media {
  readonly cssText: string;
  constructor(cssText: string) {
    this.cssText = cssText;
  }
}

/** One highlight of a page. */
interface Layer {
  priority?: number;
  ranges: unknown[];
}

/** Has the test's world paint as a browser does; gives what is painted, by name. */
export function paints(): Map<string, Layer> {
  const highlights = new Map<string, Layer>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('CSSStyleSheet', Sheet);
  vi.stubGlobal('CSSMediaRule', Media);
  vi.stubGlobal('ShadowRoot', class {});
  vi.stubGlobal('StaticRange', Object);
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: unknown[];
      constructor(...ranges: unknown[]) {
        this.ranges = ranges;
      }
    },
  );
  return highlights;
}

/** A live document that can adopt style sheets, and those that it has adopted. */
export function styledPage(html: string) {
  const document = livePage(html);
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true });
  return { document, sheets: () => document.adoptedStyleSheets as unknown as Sheet[] };
}
