/** Country code to its English name and adjective, for naming what is pinned: 'Belgian police'. */
export function countryDocument({ countries, demonyms }) {
  const document = {};
  for (const { iso2, name_en: name } of countries) document[iso2] = { name };
  for (const { target, lang, form, kind } of demonyms)
    if (lang === 'en' && kind === 'adj' && document[target] && !document[target].adjective)
      document[target].adjective = form;
  return document;
}

/** Codes of the countries of the European Union: help that it offers is for a case that touches one of them. */
export const memberDocument = ({ countries }) =>
  countries.filter(({ eu }) => eu === '1').map(({ iso2 }) => iso2);
