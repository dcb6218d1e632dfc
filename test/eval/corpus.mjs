// Reads annotated articles (the format is described in SCHEME.md beside this file).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK =
  /\{\{([^{}|]+)\|(agency|place|figure|date)((?:\s+[a-z]+=(?:"[^"]*"|[^\s{}]+))*)\s*\}\}/g;

function attributes(source) {
  const found = {};
  for (const [, key, quoted, bare] of source.matchAll(/([a-z]+)=(?:"([^"]*)"|(\S+))/g)) {
    found[key] = quoted ?? bare;
  }
  return found;
}

/** One article: its header, its text without marks, and its marks with offsets into that text. */
export function parseArticle(source, file = '') {
  const cut = source.indexOf('\n---');
  if (cut < 0) throw new Error(`${file}: no '---' line after the header`);
  const header = {};
  for (const line of source.slice(0, cut).split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) header[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  const body = source.slice(source.indexOf('\n', cut + 1) + 1).trim();
  let text = '';
  let last = 0;
  const marks = [];
  for (const match of body.matchAll(MARK)) {
    text += body.slice(last, match.index);
    const start = text.length;
    text += match[1];
    marks.push({
      type: match[2],
      start,
      end: text.length,
      surface: match[1],
      ...attributes(match[3]),
    });
    last = match.index + match[0].length;
  }
  text += body.slice(last);
  if (/\{\{|\}\}/.test(text))
    throw new Error(
      `${file}: a mark that does not parse near "${text.slice(Math.max(0, text.search(/\{\{|\}\}/) - 30)).slice(0, 90)}"`,
    );
  return {
    id: header.id,
    lang: header.lang,
    published: header.published,
    relevant: header.relevant,
    crime: (header.crime ?? '')
      .split(',')
      .map((c) => c.trim())
      .filter(Boolean),
    status: header.status ?? 'none',
    countries: (header.countries ?? '')
      .split(',')
      .map((c) => c.trim())
      .filter(Boolean),
    case: header.case,
    attributes: header.attributes,
    overlap: header.overlap,
    text,
    marks,
  };
}

export function readCorpus(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseArticle(readFileSync(join(folder, name), 'utf8'), name));
}

if (process.argv[1]?.endsWith('corpus.mjs') && process.argv[2]) {
  // Prints the articles as the NDJSON that the annotate command reads.
  for (const { id, lang, published, text } of readCorpus(process.argv[2])) {
    console.log(JSON.stringify({ id, lang, published, text }));
  }
}
