/**
 * Shows a target while files are dragged over the page and hands over what is dropped.
 *
 * @param target shown meanwhile
 */
export function watchDrops(page: HTMLElement, target: HTMLElement, onFiles: (files: readonly File[]) => void): void {
  let depth = 0;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const show = (next: number): void => {
    depth = next;
    target.hidden = depth === 0;
  };
  page.addEventListener('dragenter', (event) => {
    if (hasFiles(event)) show(depth + 1);
  });
  page.addEventListener('dragleave', (event) => {
    if (hasFiles(event)) show(Math.max(0, depth - 1));
  });
  page.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    show(0);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
