package id.selaras.intake.reference;

/**
 * A sheet of one record per row.
 *
 * @param <T> the record
 */
interface TableSheet<T> {

    SheetForm form();

    /** The record of a row; it is thrown away when the row turned out to be unusable while it was read. */
    T read(TableRow row);
}
