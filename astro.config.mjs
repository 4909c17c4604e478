import { defineConfig, fontProviders } from 'astro/config';
import { siteAddress, siteBase } from './src/tools/address.ts';
import { subsetFamily } from './src/tools/fonts.ts';
import { reloadSeeds } from './src/tools/reload-seeds.ts';

// Astro would take them for its own `import.meta.env` of that name; some machines have a `BASE_URL` for something else.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];

/** The two voices: the sources' words in the serif, ours in the sans. */
const voices = [
	{ name: 'Source Serif 4', family: 'source-serif-4', cssVariable: '--font-serif' },
	{ name: 'Source Sans 3', family: 'source-sans-3', cssVariable: '--font-sans' },
];

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
	fonts: await Promise.all(
		voices.map(async ({ name, family, cssVariable }) => ({
			provider: fontProviders.local(),
			name,
			cssVariable,
			// The styles name what stands in for them, and bring it to one size with them.
			fallbacks: [],
			options: { variants: await subsetFamily(family) },
		})),
	),
});
