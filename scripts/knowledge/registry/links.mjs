/** The address of a record's own page that its README lets the package link, if there is one. */
export function siteOf(record) {
  if (record.linkable || record.verified) return record.url ?? undefined;
  return record.safeUrl ?? undefined;
}

/** The address of its press room, under the same rule. */
export function pressOf(record) {
  return record.newsVerified ? (record.newsUrl ?? undefined) : undefined;
}
