/** Country code to its English name and adjective, for naming what is pinned: 'Belgian police'. */
export function countryDocument({ countries, demonyms }) {
  const document = {};
  for (const { iso2, name_en: name } of countries) document[iso2] = { name };
  for (const { target, lang, form, kind } of demonyms)
    if (lang === 'en' && kind === 'adj' && document[target] && !document[target].adjective)
      document[target].adjective = form;
  return document;
}
