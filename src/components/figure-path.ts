/** Where the pages of figures show what several files count. */
import { edition } from './edition.ts';
import { countedLists } from './figures.ts';

let paths: ReadonlyMap<string, string> | undefined;

/** The path of a counted thing, with its fragment; absent where no page lists it. */
export function figurePath(id: string): string | undefined {
	paths ??= new Map(
		countedLists(edition().comparison.figures).flatMap(({ path, entries: things }) =>
			things.map(({ thing }): [string, string] => [thing.id, `${path}#${thing.id}`]),
		),
	);
	return paths.get(id);
}
