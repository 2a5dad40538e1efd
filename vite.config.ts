import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The explorer is a static page under any path: addresses are relative, a missing file is a 404 and no page. */
export default defineConfig({
  base: './',
  appType: 'mpa',
  publicDir: 'src/app/public',
  plugins: [react()],
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
})
