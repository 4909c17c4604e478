/** Words of seeds as BibTeX and TeX read them: as words, never as signs. */

/** Characters that BibTeX or TeX would read as signs; braces stay in pairs, for it counts them even behind a backslash. */
const signs: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
};

/** A text that BibTeX and TeX print as it is. */
export function escapeTex(text: string): string {
	// Two hyphens or quotation marks in a row would be read as one sign.
	return text.replace(/[\\{}~^<>&%$#_]/gu, (sign) => signs[sign] ?? sign).replace(/['`!?-](?=['`-])/gu, '$&{}');
}

/** An address without signs that could end the field it stands in. */
export function plainUrl(url: string): string {
	return url.replace(/[\\{}^`<>|"\s]/gu, (sign) => encodeURIComponent(sign));
}
