const { NODE_ENV, VITEST, ...outside } = process.env;

/** The environment as it is outside of Vitest, for programs that behave otherwise inside. */
export const environment: Readonly<NodeJS.ProcessEnv> = outside;
