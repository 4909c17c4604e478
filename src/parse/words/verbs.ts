/**
 * Past forms that rules look for.
 *
 * Source: the irregular verbs of any school grammar of English that news uses.
 */

/** Past forms that do not end in `-ed`. */
export const irregularPasts: ReadonlySet<string> = new Set(
	(
		'was were had did said told met held spoke took came went began became began saw gave made left won lost got sent built ' +
		'brought thought fought sought bought caught taught found found kept led fled fell felt rose drove flew wrote ran ' +
		'stood understood sold shot hit cut put paid laid struck broke drew grew knew threw withdrew swore sank spent ' +
		'shook chose froze hung dealt meant heard read'
	).split(' '),
);

/** Words in `-ed` that are no past forms. */
export const notPasts: ReadonlySet<string> = new Set(
	'need needed indeed hundred speed red feed seed breed bed shed united advanced armed so-called based'.split(' '),
);
