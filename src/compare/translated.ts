/** Words of an article that say that a quotation near them is a translation, or was spoken in another language. */
import type { Range } from '../records.ts';

/** Languages other than English, by the names that English gives them. */
const languages =
	'Afrikaans Albanian Amharic Arabic Armenian Azerbaijani Basque Belarusian Bengali Bosnian Bulgarian Burmese Cantonese Catalan Chechen Chinese Croatian Czech Danish Dari Dutch Estonian Farsi Filipino Finnish Flemish French Galician Georgian German Greek Gujarati Hausa Hebrew Hindi Hungarian Icelandic Indonesian Irish Italian Japanese Kazakh Khmer Korean Kurdish Kyrgyz Lao Latin Latvian Lithuanian Macedonian Malay Maltese Mandarin Marathi Mongolian Nepali Norwegian Pashto Persian Polish Portuguese Punjabi Romanian Russian Serbian Sinhala Slovak Slovene Slovenian Somali Spanish Swahili Swedish Tagalog Tajik Tamil Tatar Telugu Thai Tibetan Turkish Turkmen Ukrainian Urdu Uyghur Uzbek Vietnamese Welsh Yiddish Yoruba Zulu';
const language = `(?:${languages.replaceAll(' ', '|')})`;
const kind = '(?:his |her |their |its )?(?:(?:native|broken|fluent|accented|halting|original) )?';
const speech =
	'(?:sa(?:y|ys|id|ying)|sp(?:eaks?|oke|eaking)|t(?:ells?|old|elling)|wr(?:ites?|ote|iting)|add(?:s|ed|ing)|post(?:s|ed|ing)|repl(?:ies|ied|ying)|answer(?:s|ed|ing)|shout(?:s|ed|ing)|chant(?:s|ed|ing)|tweet(?:s|ed|ing)|ask(?:s|ed|ing)|declar(?:es|ed|ing)|interview(?:ed)?|remarks|statement|speech|address|message|post)';
/** Behind the name of a language nothing may follow that makes it the people’s: “in Russian custody”. */
const end =
	'(?=\\s*(?:[.,;:!?)–—”"’\']|$)|\\s(?:on|to|at|in|during|through|that|via|before|after|and|but|as|while|when|with|from)\\b)';

/** Each sign, the most telling first. */
const signs: readonly RegExp[] = [
	/\b(?:speaking |spoke |said |told [^.,;“”"]{1,60} )?(?:through|via|with the help of|by way of) (?:an?|the|his|her|their) (?:\p{L}+ )?(?:interpreter|translator)s?\b/u,
	/\b(?:speaking |spoke )?through (?:simultaneous )?(?:translation|interpretation)\b/u,
	/\b(?:according to|in|per|from) (?:an?|the|its|his|her) (?:[\p{L}-]+ ){0,3}translation\b(?: (?:by|of|from|provided by) [^.,;:“”"()]{1,60})?/u,
	new RegExp(`\\b(?:as )?translated (?:in)?(?:to English )?from (?:the )?(?:original )?${language}\\b`, 'u'),
	/\b(?:as )?translated (?:by|into English)\b[^.,;:“”"()]{0,60}/u,
	/\btranslated (?:his|her|their|the) (?:comments?|remarks?|words?|speech|statement|address|answers?)\b/u,
	new RegExp(`\\b${speech}\\b[^.;:“”"()]{0,60}?\\sin ${kind}${language}${end}`, 'u'),
	new RegExp(`\\bspeaking (?:in )?${kind}${language}${end}`, 'u'),
];

/** One of these stands in each sign. */
const anySign = new RegExp(`translat|interpret|${language}`, 'u');

/** The characters of an article’s own words that stand near a quotation, each stretch by itself. */
export interface OwnWords {
	readonly text: string;
	/** Where it begins in the seed. */
	readonly start: number;
}

/**
 * Find where an article says that words near a quotation are a translation.
 *
 * Nothing is taken from who speaks: only from words that name a translation, an interpreter or another language.
 *
 * @param near - What stands outside the marks in the sentences of the quotation.
 * @returns The place of the words that say so.
 *
 * @example
 * ```ts
 * findTranslation([{ text: ', the mayor said in Portuguese.', start: 40 }])
 * // => [52, 70], the words “said in Portuguese”
 * ```
 */
export function findTranslation(near: readonly OwnWords[]): Range | undefined {
	const likely = near.filter(({ text }) => anySign.test(text));
	if (likely.length === 0) return undefined;
	for (const sign of signs) {
		for (const { text, start } of likely) {
			const found = sign.exec(text);
			if (!found) continue;
			const words = found[0].trimEnd();
			return [start + found.index, start + found.index + words.length];
		}
	}
	return undefined;
}
