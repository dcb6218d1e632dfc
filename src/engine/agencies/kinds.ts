/** Any police, of whatever town or country; each is the `kind` of an `AuthorityHead`. */
export const POLICE = 'police';
/** Any prosecutor's office. */
export const PROSECUTOR = 'prosecutor';
/** Any court. */
export const COURT = 'court';
