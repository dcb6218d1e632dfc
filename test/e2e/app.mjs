// A site that goes from page to page by its own script, and is never loaded again.
const FRONT =
  '<!doctype html><html lang="en"><title>Front</title><body><div id="app"><a>News</a></div></body></html>';

/** Opens its front page, at /app.html; `show` goes to another address with this inside. */
export async function openApp(t) {
  t.site.put('/app.html', FRONT);
  const page = await t.open('/app.html');
  const show = (path, inside) =>
    page.evaluate(
      (to, body) => {
        history.pushState({}, '', to);
        document.querySelector('#app').innerHTML = body;
      },
      path,
      inside,
    );
  return {
    page,
    showArticle: (path, body) => show(path, `<article>${body}</article>`),
    showFront: () => show('/app.html', '<a>News</a>'),
  };
}
