import { defineConfig } from 'vite'

// Builds the script of the site's page that checks evidence in a reader's browser: the same code that the command
// line runs. What reads certificates is a file of its own, which is only loaded where there are any.
export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    target: 'es2023',
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      input: 'src/in-page/verify-in-page.ts',
      output: {
        entryFileNames: 'verify.[hash].js',
        chunkFileNames: 'verify-[name].[hash].js',
      },
    },
  },
})
