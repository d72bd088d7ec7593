import type { RibbonButton, RibbonGroup } from './ribbon';

/** Draws the ribbon groups; a button shows its tip on hover. */
export function showRibbon(
  ribbon: HTMLElement,
  groups: readonly RibbonGroup[],
  press: (button: RibbonButton) => void,
): void {
  const buttonOf = (button: RibbonButton): HTMLElement => {
    const shown = document.createElement('button');
    shown.type = 'button';
    shown.id = `ribbon-${button.id}`;
    shown.title = button.tip;
    const icon = document.createElement('img');
    icon.src = button.icon;
    icon.alt = '';
    shown.append(icon, button.label);
    shown.addEventListener('click', () => press(button));
    return shown;
  };
  ribbon.replaceChildren(
    ...groups.map((group) => {
      const shown = document.createElement('div');
      shown.className = 'group';
      shown.setAttribute('role', 'group');
      shown.setAttribute('aria-label', group.label);
      const buttons = document.createElement('div');
      buttons.className = 'group-buttons';
      buttons.append(...group.buttons.map(buttonOf));
      const label = document.createElement('div');
      label.className = 'group-label';
      label.textContent = group.label;
      shown.append(buttons, label);
      return shown;
    }),
  );
}
