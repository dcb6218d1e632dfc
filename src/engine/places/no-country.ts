/** What a place has for a country that lies in several or in none: 'Europe', 'the Balkans', a sea. */
export const NO_COUNTRY = 'XX';

/** Whether a code or a name is the code of a country, or of what stands for several. */
export const isCountryCode = (where: string): boolean => /^[A-Z]{2}$/.test(where);

/** Whether a code is that of one country: not the Union's, and not that of what lies in several, as a sea does. */
export const isOneCountry = (cc: string | undefined): cc is string =>
  cc !== undefined && cc !== '' && cc !== 'EU' && cc !== NO_COUNTRY;
