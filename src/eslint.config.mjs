import astro from 'eslint-plugin-astro';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const typed = ['**/*.ts'];

/** What plain Node could not resolve, and what would make two builds of the same seeds differ. */
const forbidden = [
	[
		'ImportDeclaration[source.value=/^\\.(?!.*\\.\\w+(?:\\?raw)?$)/]',
		'Name the file with its extension: plain Node reads it too.',
	],
	['Literal[raw="null"]:not(CallExpression > Literal)', 'Say `undefined`, or leave the value out.'],
	['NewExpression[callee.name="Date"][arguments.length=0]', 'No clock: the same seeds give the same bytes.'],
	['MemberExpression[object.name="Date"][property.name="now"]', 'No clock: the same seeds give the same bytes.'],
	['MemberExpression[object.name="Math"][property.name="random"]', 'No chance: the same seeds give the same bytes.'],
	[
		'MemberExpression[property.name=/^(localeCompare|toLocale\\w+)$/]',
		"Not the machine's language: give an order or a form.",
	],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
	// The peers of the bench are as others write them.
	{ ignores: ['**/node_modules/', 'src/runtime/', 'dist/', '.astro/', 'tests/fixtures/', 'tests/bench/peers/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: typed })),
	...astro.configs['flat/recommended'],
	{
		files: typed,
		languageOptions: { parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
		},
	},
	{
		files: ['**/*.{ts,mjs,astro}'],
		rules: {
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
			'no-restricted-syntax': ['error', ...forbidden],
		},
	},
	// Types of imported components are not known here; `astro check` knows them.
	{ files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-argument': 'off' } },
	// These tools ask for a default export.
	// Tools ask for it, and so do packages whose types are written here.
	{ files: ['**/*.config.{ts,mjs}', '**/*.d.ts'], rules: { 'no-restricted-exports': 'off' } },
	prettier,
);
