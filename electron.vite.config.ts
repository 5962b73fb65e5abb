import { chmodSync } from 'node:fs'
import { resolve } from 'node:path'
import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

/** The command can be started by its name, not only through `node`. */
const executableCommand: Plugin = {
  name: 'executable-command',
  writeBundle: ({ dir = '' }) => chmodSync(resolve(dir, 'guscio.js'), 0o755),
}

export default defineConfig({
  main: {
    plugins: [executableCommand],
    build: {
      outDir: 'out/main',
      rollupOptions: {
        output: {
          format: 'es',
          chunkFileNames: 'chunks/[name]-[hash].js',
          banner: ({ name, isEntry }) => (isEntry && name === 'guscio' ? '#!/usr/bin/env node' : ''),
        },
        input: { index: resolve('electron/main/index.ts'), guscio: resolve('src/cli/guscio.ts') },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: resolve('electron/preload/index.ts') },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // The compiler remembers what a component drew of equal figures: half as many are drawn anew after an edit.
    plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      minify: true,
      // Inlined fonts would be data: addresses, which the content security policy refuses.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: resolve('renderer/index.html') } },
    },
  },
})
