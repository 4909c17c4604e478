/** Articles hold no templates: without a template engine for them, braces stay what they are, and the build is quicker. */
export default function (config) {
	config.setQuietMode(true);
	return { markdownTemplateEngine: false };
}
