/**
 * {@code assessment.json}, its hash, and reading it back to explain one finding or overlap. The fields are an outside contract, held
 * by the JSON Schema {@code schema/selaras-assessment-1.schema.json} among the resources.
 */
package id.selaras.report.json;
