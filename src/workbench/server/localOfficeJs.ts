/**
 * The add-in's page with office.js taken from the workbench instead of Microsoft's network, and the host's own script
 * ahead of it: the host has to stand before office.js asks who it runs in. Nothing else of the page changes.
 *
 * @param page text of the built taskpane.html
 * @throws RangeError "localOfficeJs requires a page that loads office.js once"
 */
export function localOfficeJs(page: string, officeJs: string, before: string): string {
  const tag = /<script\b[^>]*\bsrc=(?:"[^"]*|[^\s">]*)\/office\.js\b[^>]*>/g;
  if (page.match(tag)?.length !== 1) throw new RangeError('localOfficeJs requires a page that loads office.js once');
  return page.replace(tag, `${before}<script src="${officeJs}">`);
}
