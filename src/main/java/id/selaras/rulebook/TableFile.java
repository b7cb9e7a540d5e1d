package id.selaras.rulebook;

import id.selaras.workbook.WorkbookContent;

/** A table workbook as it was read, with the very bytes it was read from. */
record TableFile(WorkbookContent content, byte[] bytes) {
}
