import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TARGETS } from '../../scripts/browser/target.mjs';
import { names, read, root, scripts } from './built.mjs';

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** Hosts that are no agency's: each with the reason why it is in the package. */
const OTHERS = new Map([
  ['http://www.w3.org', 'namespaces of SVG and XHTML'],
  ['https://schema.org', 'vocabulary of the JSON-LD export and of the pages read'],
  ['https://duckduckgo.com', 'the search engine that the setting starts with'],
  ['https://www.ecosia.org', 'a search engine of the settings'],
  ['https://www.google.com', 'a search engine of the settings'],
  ['https://www.qwant.com', 'a search engine of the settings'],
  ['https://www.startpage.com', 'a search engine of the settings'],
  ['https://search.example', 'the form of a search address, in the settings'],
  ['http://demo.pressmark.localhost', 'the demo site in the manifest'],
]);

/** The hosts that the registry names. */
function registryHosts() {
  const folder = `${root}data/registry/`;
  const texts = readdirSync(folder).filter((f) => f.endsWith('.json'));
  return new Set(texts.flatMap((f) => readFileSync(folder + f, 'utf8').match(ADDRESS) ?? []));
}

/** Ways to turn text into markup or code, or to run what is not in the package. */
const FORBIDDEN = {
  'assignment of HTML': /\.(?:inner|outer)HTML\s*\+?=(?!=)/,
  'a document of its own from a string': /\bsrcdoc\b|\bDOMParser\b|\bcreateContextualFragment\b/,
  setHTMLUnsafe: /\bsetHTMLUnsafe\b|\bparseHTMLUnsafe\b/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  'document.write': /\bdocument\.writeln?\s*\(/,
  eval: /(?<![.\w])eval\s*\(/,
  'new Function': /\bnew Function\b/,
};

/** Ways to send something anywhere, but for `fetch`, which also opens the package's own files. */
const SENDING =
  /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|new Image\b|importScripts)\b/;
const FETCH = /\bfetch\s*\(/g;
const IMPORT_CALL = /\bimport\s*\(/;

/** What the package reads of itself: the knowledge, by the background, and the map, by the card. */
const OWN_FILES = /^(?:[\w$.]+\.runtime\.getURL\(['"`]knowledge\/|['"`]\/assets\/)/;

/** What a call of `fetch` at `index` opens: its argument, or what the file says once that the argument stands for. */
function opened(code, index) {
  const argument = /^fetch\s*\(\s*(.{0,80})/s.exec(code.slice(index))?.[1] ?? '';
  const [, name] = /^([\w$]+)\s*\)/.exec(argument) ?? [];
  if (name === undefined) return argument;
  const given = [
    ...code.matchAll(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}=(?!=)(.{0,80})`, 'gs')),
  ];
  return given.length === 1 ? given[0][1] : argument;
}

for (const target of TARGETS)
  describe(`no way out of the package for ${target}`, () => {
    it('turns no text into markup or code', () => {
      for (const [name, code] of scripts(target))
        for (const [what, pattern] of Object.entries(FORBIDDEN))
          assert.doesNotMatch(code, pattern, `${what} in ${name}`);
    });

    it('has no network call in what runs in the page', () => {
      const inPage = scripts(target).filter(([name]) => name.startsWith('src/page/'));
      assert.ok(inPage.length > 0);
      for (const [name, code] of inPage)
        for (const pattern of [SENDING, FETCH, IMPORT_CALL])
          assert.equal(code.search(pattern), -1, `${pattern} in ${name}`);
    });

    it('opens its own files alone, elsewhere', () => {
      for (const [name, code] of scripts(target)) {
        assert.doesNotMatch(code, SENDING, name);
        for (const { index } of code.matchAll(FETCH))
          assert.match(opened(code, index), OWN_FILES, name);
      }
    });

    it('holds addresses of the registry, the search setting and a short list alone', () => {
      const known = registryHosts();
      for (const name of names(target).filter((n) => !/\.(png|txt)$/.test(n)))
        for (const address of read(target, name, 'latin1').match(ADDRESS) ?? [])
          assert.ok(known.has(address) || OTHERS.has(address), `${address} in ${name}`);
    });

    it('loads nothing from outside in its pages', () => {
      for (const name of names(target).filter((n) => n.endsWith('.html')))
        assert.doesNotMatch(read(target, name), /(?:src|href)=["'](?:https?:)?\/\//, name);
    });

    it('has no style in an attribute, which its own policy would drop', () => {
      for (const name of names(target).filter((n) => n.endsWith('.html')))
        assert.doesNotMatch(read(target, name), /\sstyle=/, name);
    });
  });
