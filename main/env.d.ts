/** What a build can carry; see docs/architecture.md. */
interface ImportMetaEnv {
  readonly MAIN_VITE_DINERO_CLIENT_ID?: string;
  readonly MAIN_VITE_DINERO_CLIENT_SECRET?: string;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}

/** A font as a data address. */
declare module '*.woff2?inline' {
  const address: string;
  export default address;
}
