/** What a place has for a country that lies in several or in none: 'Europe', 'the Balkans', a sea. */
export const NO_COUNTRY = 'XX';
