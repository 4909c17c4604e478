/** `npm run bench -- [parse|compare|og] …`: which bench to run; `parse` is meant where none is named. */
import process from 'node:process';

const [, , bench] = process.argv;
if (bench === 'parse') process.argv.splice(2, 1);
const others = { compare: () => import('./compare.ts'), og: () => import('./og.ts') };
await (bench === 'compare' || bench === 'og' ? others[bench]() : import('./parse.ts'));
