// Pages that scenarios put on the test's site.

const PARAGRAPHS = [
  'Belgian police detained 25 people on Tuesday in raids on a suspected human trafficking ring, the federal prosecutor’s office said.',
  'Europol and Eurojust took part in the investigation. Officers searched 26 homes in Brussels, Antwerp and Charleroi.',
  'The raids began before dawn and ended at noon. Investigators carried out telephones, ledgers and cash from flats above restaurants and massage parlours, neighbours said, and vans stood in the street until the evening.',
  'Prosecutors said that the women had been promised work in kitchens and hotels, that their papers were taken from them on arrival, and that they were moved from town to town so that none of them could settle anywhere.',
];

/** The paragraphs of a short piece of crime news that is marked. */
export const STORY = PARAGRAPHS.map((p) => `<p>${p}</p>`).join('');

/** An article's page, with more below the article and in the head. */
export const article = (more = '', head = '') =>
  page(`<article>${HEADLINE}${STORY}</article>${more}`, head);

export const HEADLINE = '<h1>Police detain 25 in raids</h1>';

/** A page that says of itself that it is an article. */
export const page = (
  body,
  head = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Police detain 25 in raids</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;

/** The least file that a browser shows as a PDF. */
export const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
