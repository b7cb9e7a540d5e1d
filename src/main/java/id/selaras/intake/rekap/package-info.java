/**
 * The flat export of SIPD ("rekap belanja"): one row per budget line, found by its headings, read forward without keeping rows, and
 * formed into sub-activities. Each row becomes one {@code ExportLine} or is skipped with a reason; whoever wants the lines
 * themselves adds a {@code LineTaker}. What such a file does not state (indicator, target, place) is absent, not empty.
 */
package id.selaras.intake.rekap;
