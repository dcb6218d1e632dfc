// The least that any extension pays which marks these words of a page by what is read elsewhere: it walks the page's
// texts, sends them, gets the marks' places and one sheet back and paints them. It looks at nothing else, keeps nothing
// and gives no answer to anybody.
const SCRIPT = `
  const texts = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text);
  chrome.runtime.sendMessage(texts.map((text) => text.data), ({ css, marks }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const [name, ranges] of marks)
      CSS.highlights.set(name, new Highlight(...ranges.map(([from, startOffset, to, endOffset]) =>
        new StaticRange({ startContainer: texts[from], startOffset, endContainer: texts[to], endOffset }))));
  });`;

/** An extension that paints these marks and does no more. */
export function floorOf(painted) {
  const worker = `const painted = ${JSON.stringify(painted)};
    chrome.runtime.onMessage.addListener((texts, from, answer) => answer(painted));`;
  return { script: SCRIPT, worker };
}

/** In a marked page: what is painted in it, by the numbers of its texts. Sent into the page, so it stands by itself. */
export function paintedIn() {
  const numbers = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    numbers.set(text, numbers.size);
  const place = ({ startContainer, startOffset, endContainer, endOffset }) => [
    numbers.get(startContainer),
    startOffset,
    numbers.get(endContainer),
    endOffset,
  ];
  const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  return {
    css: rules.map(({ cssText }) => cssText).join(''),
    marks: [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(place)]),
  };
}
