import type { RykkerklarApi } from '../../main/preload/api';

declare global {
  interface Window {
    readonly rykkerklar: RykkerklarApi;
  }
}
