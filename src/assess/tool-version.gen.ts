/** The version of the tool, from package.json. */
export const toolVersion = '0.1.0';
