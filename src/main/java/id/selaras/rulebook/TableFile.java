package id.selaras.rulebook;

import id.selaras.lexicon.LexiconReader;
import id.selaras.workbook.WorkbookContent;

/** A workbook of tables or of words as it was read, with the very bytes it was read from. */
record TableFile(WorkbookContent content, byte[] bytes) {

    boolean holdsWords() {
        return LexiconReader.isWordWorkbook(content);
    }
}
