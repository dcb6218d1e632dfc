const BODIES = { europol: 'Europol', eurojust: 'Eurojust', commission: 'European Commission' };

/** One document a language, so that a reader of English decodes only English vocabulary. */
export function areaDocuments({ areas }) {
  const languages = new Set(areas.flatMap(({ vocabulary }) => Object.keys(vocabulary)));
  return Object.fromEntries(
    [...languages].map((language) => [
      `areas-${language}`,
      areas.map((area) => compile(area, language)),
    ]),
  );
}

function compile(area, language) {
  const words = area.vocabulary[language] ?? {};
  return {
    id: area.id,
    label: area.label,
    parent: area.parent ?? undefined,
    strong: words.nounsStrong ?? [],
    weak: words.nounsWeak ?? [],
    verbs: words.verbPhrases ?? [],
    pages: pagesOf(area),
  };
}

function pagesOf(area) {
  const pages = [];
  for (const [field, body] of Object.entries(BODIES)) {
    const page = area[field];
    if (page?.linkable) pages.push({ title: area.label, url: page.url, body, kind: 'area' });
  }
  for (const page of area.otherPages)
    if (page.linkable)
      pages.push({ title: page.title, url: page.url, body: hostOf(page.url), kind: 'area' });
  const best = area.bestVerifiedUrl;
  if (pages.length === 0 && best)
    pages.push({ title: area.label, url: best, body: hostOf(best), kind: 'area' });
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
