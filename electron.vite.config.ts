import path from 'node:path';
import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';

// The oldest runtime the code has to run on is Electron 33 (Node 20.18, Chromium 130); types come from the newest.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';
const root = import.meta.dirname;

export default defineConfig({
  main: {
    // of React, which makes the HTML of letters, only the part for use is bundled
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      target: nodeTarget,
      externalizeDeps: true,
      sourcemap: true,
      rolldownOptions: {
        input: { index: path.join(root, 'main/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false, // a sandboxed preload cannot require() packages
      rolldownOptions: {
        input: { index: path.join(root, 'main/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path.join(root, 'renderer'),
    build: {
      target: chromeTarget,
      minify: true,
      rolldownOptions: {
        input: { index: path.join(root, 'renderer/index.html') },
        // Zod with the page's setting for it: in another file, the setting would come after the first schema that is used.
        output: { codeSplitting: { groups: [{ name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]|zodWithoutEval/ }] } },
      },
    },
    plugins: [react()],
  },
});
