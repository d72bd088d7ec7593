declare module '*/webpack.config.js' {
  export const localOrigin: string;
  export function manifestFor(manifest: string, origin: string): string;
}
