/** What a build can carry; see docs/architecture.md. */
interface ImportMetaEnv {
  readonly MAIN_VITE_DINERO_CLIENT_ID?: string;
  readonly MAIN_VITE_DINERO_CLIENT_SECRET?: string;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
