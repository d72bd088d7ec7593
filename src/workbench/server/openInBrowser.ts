import { spawn } from 'node:child_process';

const launchers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...(readonly string[])]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Opens an address in the person's own browser, where there is a screen; the address is printed in any case. */
export function openInBrowser(address: string): void {
  const [command, ...args] = launchers[process.platform] ?? [];
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (command === undefined || !hasScreen) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // No launcher on this machine: the printed address remains.
  child.on('error', () => undefined);
  child.unref();
}
