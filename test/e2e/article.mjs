/** What an article about a case says in the pages that scenarios make up. */
export const PARAGRAPHS = [
  'Belgian police detained 25 people on Tuesday in raids on a suspected human trafficking ring, the federal prosecutor’s office said.',
  'Europol and Eurojust took part in the investigation. Officers searched 26 homes in Brussels, Antwerp and Charleroi.',
  'The raids began before dawn and ended at noon. Investigators carried out telephones, ledgers and cash from flats above restaurants and massage parlours, neighbours said, and vans stood in the street until the evening.',
  'Prosecutors said that the women had been promised work in kitchens and hotels, that their papers were taken from them on arrival, and that they were moved from town to town so that none of them could settle anywhere.',
];

/** An article of another case: what a page goes over to. */
export const OTHER_CASE = {
  title: 'Spanish police free 11 women',
  paragraphs: [
    'Spanish police arrested 14 people in Valencia and Alicante on Friday and freed 11 women who had been forced into prostitution, Europol said.',
    'The gang had recruited the women in Colombia with promises of work as carers, and had taken 60 euros a day from each of them for a bed, investigators said.',
    'Officers seized 40,000 euros in cash and three vehicles. A judge in Madrid sent nine of the suspects to prison to await their trial.',
    'The women are in the care of an organisation that helps victims of trafficking, and may stay in the country while the case goes on.',
  ],
};

const TITLE = 'Police detain 25 in trafficking raids';

/** The inside of an article element; `more` comes after the paragraphs. */
export function articleBody({ title = TITLE, paragraphs = PARAGRAPHS, more = '' } = {}) {
  return `<h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}${more}`;
}

/** A page with one article; `head` goes into its head, `after` stands behind the article. */
export function articlePage({ title = TITLE, paragraphs, more, head = '', after = '' } = {}) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2023-02-08T10:00:00Z">${head}</head>
<body><main><article>${articleBody({ title, ...(paragraphs && { paragraphs }), ...(more && { more }) })}</article></main>${after}</body></html>`;
}
