/**
 * The only room that knows Excel libraries, and nothing of planning: the gate for hostile files, reading into addressed
 * cells, painting notes on the sender's own sheet, and writing sheets whose text can never become a formula.
 *
 * <p>A file is read in three steps. {@code WorkbookGate} takes all bytes once, tells foreign formats apart, holds the
 * directory of the zip container against its local headers and counts the real bytes of every entry; nothing is parsed
 * before that. {@code WorkbookParts} finds the sheets by their relations, never by their file names.
 * {@code SheetParser} and {@code CellMeaning} then read each sheet forward into non-blank cells, under the limits of
 * {@code Limits} and {@code Budget}. Whatever goes wrong is one {@code Refusal} with a stable code; inside the room it
 * travels as {@code Refused}, outside it is a problem.
 *
 * <p>An old .xls is told by its bytes. {@code CompoundFile} opens its container, {@code BiffGlobals}, {@code BiffSheet} and
 * {@code BiffCells} read the records: only the few kinds that hold cells, each at most 8 KB, so that neither a broken chain nor a
 * hostile count costs more than the file is long. A general library would build every record and every text before it can be
 * stopped. A file that brings macros is refused, as an .xlsm is.
 *
 * <p>A long sheet may be read forward ({@code RowStream}): its head is held, its rows are handed over one by one.
 */
package id.selaras.workbook;
