package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/**
 * A sheet as declared.
 *
 * @param english      its names in English, accepted beside the Indonesian one; the first is shown
 * @param purpose      what it is for, one sentence
 * @param lost         what cannot be assessed without it
 * @param mayStayEmpty true where no rows is a statement ("there are none") and not an unfilled sheet
 */
record SheetForm(ReferenceSheet sheet, List<String> english, Text purpose, Text lost, boolean mayStayEmpty,
                 List<Column<?>> columns) {

    SheetForm {
        columns = List.copyOf(columns);
    }

    Text name() {
        return Text.of(sheet.title(), english.get(0));
    }

    String title() {
        return sheet.title();
    }

    /** Its headings in the order of the declaration, Indonesian. */
    List<String> headings() {
        return columns.stream().map(column -> column.heading().id()).toList();
    }
}
