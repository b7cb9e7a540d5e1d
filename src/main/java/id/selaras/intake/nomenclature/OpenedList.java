package id.selaras.intake.nomenclature;

import id.selaras.workbook.WorkbookContent;
import java.util.Set;

/**
 * A list that could be opened.
 *
 * @param text   true for text with separators: a row with more fields than headings is then broken
 * @param broken rows with text behind a closing quote
 */
public record OpenedList(WorkbookContent content, boolean text, Set<Integer> broken) {

    public OpenedList {
        broken = Set.copyOf(broken);
    }

    static OpenedList workbook(WorkbookContent content) {
        return new OpenedList(content, false, Set.of());
    }
}
