/** What `--help` prints; also what a wrong call is answered with, on standard error. */
export const HELP = `Reads crime news: agencies, places, figures and dates, and the fact card.

  annotate --ndjson            reads {"id","text"[,"lang","published","url","title"]} lines
                               from standard input, writes one JSON line for each, in order
  annotate FILE...             .html (the article is taken from the page), .txt or .json;
                               one JSON line for each file

Options
  --card             the fact card as readable text instead of JSON
  --trace            which rule said what, in the order of the reading: why a line is wrong
  --format NAME      the fact card as an export: markdown, csv, json, jsonld, ris or
                     csl; of several articles one table or list
  --no-quotes        leave the headline and the article's quotes out of the export
  --all-posts        read all posts of a live page, not only those on the one case
  --lang TAG         language of the files, where they do not say it
  --published DATE   publication date (ISO 8601), for 'yesterday' and the like
  --url ADDRESS      address of the page
  --help             this text

Only results go to standard output. What cannot be read is answered with {"id","error"}
on its own line, with --card, --trace and --format on standard error; the others are read
all the same, and the exit status is 1.
`;
