/** The library of citations says nothing of its types: as much of it as the pages and the tests use. */
declare module '@citation-js/core' {
	/** An entry of CSL-JSON. */
	type Entry = Readonly<Record<string, unknown>>;

	export const plugins: {
		readonly config: { get(name: '@bibtex'): { readonly format: { asciiOnly: boolean; checkLabel: boolean } } };
		readonly output: { format(name: string, entries: readonly Entry[], options: object): unknown };
		readonly input: { chain(text: string, options: object): Entry[] };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
