/** `npm run bench -- [parse|compare] …`: which bench to run; `parse` is meant where none is named. */
import process from 'node:process';

const [, , bench] = process.argv;
if (bench === 'parse') process.argv.splice(2, 1);
await (bench === 'compare' ? import('./compare.ts') : import('./parse.ts'));
