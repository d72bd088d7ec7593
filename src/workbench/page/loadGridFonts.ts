/** A letter of each range the page's font faces are for. */
const letters = 'A中';

/** Loads the stand-ins for Windows' fonts before the grid draws: a canvas does not wait for them. */
export async function loadGridFonts(): Promise<void> {
  const families = new Set([...document.fonts].map(({ family }) => family));
  await Promise.all([...families].map((family) => document.fonts.load(`11px ${family}`, letters)));
}
