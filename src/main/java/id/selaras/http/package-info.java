/**
 * How this service speaks HTTP, the same in every feature: refusals as RFC 9457 problems in both languages, pages of lists,
 * downloads, request ids, limits, and the OpenAPI document. Knows nothing of plans.
 */
package id.selaras.http;
