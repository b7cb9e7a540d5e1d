/**
 * An official nomenclature list, as a workbook or as text with separators, taken into a reference: read by the words of its
 * headings with every row accounted for, put beside the lists of other years, compared with the list before it, and written as
 * the sheet Nomenklatur of a copy of the reference workbook. Renumbered codes are only proposed, on a sheet of their own that
 * is never read as data.
 */
package id.selaras.intake.nomenclature;
