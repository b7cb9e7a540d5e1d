package id.selaras.workbook;

/** Takes the rows of a sheet one after the other. */
interface RowSink {

    /** False when no further row is wanted. */
    boolean take(SheetRow row) throws Refused;
}
