import { contextBridge, ipcRenderer } from 'electron';
import { ANNOUNCE, CALL } from '../../src/ipc/wire';
import type { RykkerklarApi } from './api';

/** Two wires in all. Which words may be said on them is checked by main, for a page cannot be trusted to check itself. */
const api: RykkerklarApi = {
  call: (channel, ...request) => ipcRenderer.invoke(CALL, channel, request[0]) as never,
  on: (name, listener) => {
    const relay = (_event: unknown, said: unknown, data: unknown): void => {
      if (said === name) listener(data as Parameters<typeof listener>[0]);
    };
    ipcRenderer.on(ANNOUNCE, relay);
    return () => {
      ipcRenderer.removeListener(ANNOUNCE, relay);
    };
  },
};

contextBridge.exposeInMainWorld('rykkerklar', api);
