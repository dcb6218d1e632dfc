const BODIES = { europol: 'Europol', eurojust: 'Eurojust', commission: 'European Commission' };

/** The areas, and their vocabulary in a document a language, so that a reader of English decodes only English. */
export function areaDocuments({ areas, pageTitles }, wordsOf) {
  const languages = new Set(areas.flatMap(({ vocabulary }) => Object.keys(vocabulary)));
  const documents = [...languages].map((language) => [
    `crime-${language}`,
    vocabularyOf(areas, language, wordsOf),
  ]);
  const compiled = areas.map((area) => compile(area, pageTitles));
  return { areas: compiled, ...Object.fromEntries(documents) };
}

const compile = (area, titles) => ({
  id: area.id,
  label: area.label,
  parent: area.parent ?? undefined,
  pages: pagesOf(area, titles),
});

/** The parts of an area's vocabulary, numbered in this order: strong nouns, verb phrases, weak nouns. */
const PARTS = ['nounsStrong', 'verbPhrases', 'nounsWeak'];

/**
 * The phrases for crimes by the folded word that they begin with, between bars: the numbers of area and part, and the words
 * behind the first, split and folded as the engine does it with texts. '12.0 trafficking|3.2'. They are taken apart when
 * a text has the word: as lists of lists the vocabulary would take ten times as long to open.
 */
function vocabularyOf(areas, language, wordsOf) {
  const byFirst = new Map();
  for (const [area, { vocabulary }] of areas.entries())
    for (const [part, list] of PARTS.entries())
      for (const phrase of new Set(vocabulary[language]?.[list] ?? []))
        for (const [first, ...rest] of spellings(phrase).map(wordsOf)) {
          if (first === undefined)
            throw new Error(`The phrase "${phrase}" of a crime holds no word.`);
          const known = byFirst.get(first) ?? [];
          byFirst.set(first, [...known, [`${area}.${part}`, ...rest].join(' ')]);
        }
  return Object.fromEntries([...byFirst].map(([first, phrases]) => [first, phrases.join('|')]));
}

/** 'A people smuggling ring' is also written 'a people-smuggling ring'. */
const spellings = (phrase) =>
  phrase.includes(' ') ? [phrase, phrase.replace(' ', '-')] : [phrase];

/** A page that serves several areas, or is on another matter, goes by its own title and not by the area's. */
function pagesOf(area, titles) {
  const pages = [];
  const title = (url) => titles[url] ?? area.label;
  for (const [field, body] of Object.entries(BODIES)) {
    const page = area[field];
    if (page?.linkable) pages.push({ title: title(page.url), url: page.url, body, kind: 'area' });
  }
  for (const page of area.otherPages)
    if (page.linkable)
      pages.push({ title: page.title, url: page.url, body: hostOf(page.url), kind: 'area' });
  const best = area.bestVerifiedUrl;
  if (pages.length === 0 && best)
    pages.push({ title: title(best), url: best, body: hostOf(best), kind: 'area' });
  return pages;
}

const hostOf = (url) => new URL(url).host.replace(/^www\./, '');

/** Help whose address may be linked, and official numbers that have none: these are called, not opened. */
export function helpDocument({ help }) {
  const sound = help.filter(({ linkable, official, phone }) => linkable || (official && phone));
  return sound.map((record) => ({
    title: record.title,
    url: record.linkable ? record.url : `tel:${record.phone.replaceAll(' ', '')}`,
    body: record.linkable ? hostOf(record.url) : '',
    kind: 'help',
    phone: record.phone ?? undefined,
    what: record.what,
    scope: record.scope,
    topics: record.topics,
  }));
}
