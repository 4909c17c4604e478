/** The types of a package that brings none: as much of it as is used. */
declare module 'subset-font' {
	interface Options {
		targetFormat: 'woff2' | 'truetype';
		variationAxes: Readonly<Record<string, number | { min: number; max: number }>>;
		/** OpenType features to keep; all others go. */
		keepFeatures?: readonly string[];
		noHinting?: boolean;
		dropTables?: readonly string[];
	}

	/** A font with only the glyphs that a text needs. */
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
