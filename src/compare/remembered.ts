/** What was found out about a word once and is asked again and again. */

/** Words that are remembered; a folder of more different words is asked anew. */
const most = 100_000;

/** Makes a function of a text that remembers what it gave. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const fresh = of(text);
		if (known.size >= most) known.clear();
		known.set(text, fresh);
		return fresh;
	};
}
