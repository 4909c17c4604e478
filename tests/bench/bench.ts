/** `npm run bench -- [site|parse|compare|og] …`: which bench to run; `site` is meant where none is named. */
import process from 'node:process';

const benches = {
	site: () => import('./site.ts'),
	parse: () => import('./parse.ts'),
	compare: () => import('./compare.ts'),
	og: () => import('./og.ts'),
};
const [, , named = 'site'] = process.argv;
const bench = Object.hasOwn(benches, named) ? (named as keyof typeof benches) : 'site';
if (named === bench) process.argv.splice(2, 1);
await benches[bench]();
