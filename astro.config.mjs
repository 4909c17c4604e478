import { defineConfig, fontProviders } from 'astro/config';
import { siteAddress, siteBase } from './src/tools/address.ts';
import { reloadSeeds } from './src/tools/reload-seeds.ts';

// Astro would take them for its own `import.meta.env` of that name; some machines have a `BASE_URL` for something else.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];

const files = './node_modules/@fontsource-variable/source-serif-4/files';

export default defineConfig({
	site: siteAddress(),
	base: siteBase(),
	output: 'static',
	trailingSlash: 'always',
	build: { format: 'directory' },
	cacheDir: './.astro/',
	// Spaces between inline elements are words' spaces: the default of Astro 7 drops some.
	compressHTML: true,
	session: false,
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false },
	integrations: [reloadSeeds()],
	// A script stands in a file of its own; what is small may stand in the page otherwise.
	vite: {
		preview: { strictPort: true },
		build: { assetsInlineLimit: (file) => (/\.m?[jt]s$/.test(file) ? false : undefined) },
	},
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Source Serif 4',
			cssVariable: '--font-serif',
			fallbacks: ['Georgia', 'serif'],
			options: {
				variants: ['normal', 'italic'].map((style) => ({
					style,
					weight: '200 900',
					src: [`${files}/source-serif-4-latin-wght-${style}.woff2`],
				})),
			},
		},
	],
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"manifest-src 'self'",
				"base-uri 'self'",
				"form-action 'self'",
			],
		},
	},
});
