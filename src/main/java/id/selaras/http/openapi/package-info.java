/**
 * The OpenAPI 3.1 document: what the annotations of the handlers give, completed from one place with what every call has in common.
 * Shapes of findings, sub-activities and the like are those of the published schema of assessments, so that there is one truth;
 * examples are files beside it. Nothing here answers a call.
 */
package id.selaras.http.openapi;
