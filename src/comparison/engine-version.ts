/** Changes with every change that can alter a result: readings are stored, and comparisons cited, under it. */
export const engineVersion = '0.4.0';
