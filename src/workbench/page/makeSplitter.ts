const narrowest = 280;
const widest = 640;
const step = 16;

/** Lets the pane's width be dragged, or moved by the arrow keys, between 280 and 640 px. */
export function makeSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  const resize = (width: number): void => {
    const clamped = Math.round(Math.min(widest, Math.max(narrowest, width)));
    pane.style.width = `${clamped}px`;
    splitter.setAttribute('aria-valuenow', String(clamped));
  };
  splitter.setAttribute('aria-valuemin', String(narrowest));
  splitter.setAttribute('aria-valuemax', String(widest));
  splitter.setAttribute('aria-valuenow', String(pane.offsetWidth));
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('is-dragging');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => document.body.classList.remove('is-dragging'));
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') resize(pane.offsetWidth + step);
    if (event.key === 'ArrowRight') resize(pane.offsetWidth - step);
  });
}
