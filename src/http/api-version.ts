/** Version of the contract, as `info.version` of the OpenAPI document: `1` is the `/v1` of every address. */
export const API_VERSION = '1.0.0';
