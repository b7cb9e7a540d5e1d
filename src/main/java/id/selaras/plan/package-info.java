/**
 * What is planned: sub-activities with their codes, outputs, money and the cells they came from.
 * Knows nothing of the workbook they were read from but the addresses, and nothing of what they are measured against.
 */
package id.selaras.plan;
