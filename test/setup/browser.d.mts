/** The installed Chromium, Chrome or Edge; undefined: none found. */
export function browserPath(): string | undefined;
