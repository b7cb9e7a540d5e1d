package id.selaras.decision.table;

import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes a table as the sheets of a workbook: Tabel, Uji, Petunjuk. Every cell is text, so that Excel changes none. */
public final class TableWorkbooks {

    private static final int NARROWEST = 12;
    private static final int WIDEST = 48;
    private static final int AVERAGE_SPARE = 2;

    private TableWorkbooks() {
    }

    public static List<OutputSheet> sheets(TableDraft draft) {
        List<OutputSheet> sheets = new ArrayList<>();
        sheets.add(table(draft));
        if (!draft.testHeadings().isEmpty()) {
            List<List<OutputCell>> rows = new ArrayList<>();
            rows.add(header(draft.testHeadings(), Heading::ofTests));
            draft.tests().forEach(test -> rows.add(texts(test)));
            sheets.add(new OutputSheet("Uji", widths(draft.testHeadings(), draft.tests()), rows, List.of(), 1, 1, true,
                    draft.title()));
        }
        sheets.add(Guide.sheet());
        return sheets;
    }

    private static OutputSheet table(TableDraft draft) {
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(List.of(OutputCell.text(draft.title(), Style.TITLE)));
        draft.properties().forEach((name, value) ->
                rows.add(List.of(OutputCell.text(name, Style.LABEL), OutputCell.text(value, Style.PLAIN))));
        rows.add(List.of());
        rows.add(header(draft.headings(), Heading::ofTable));
        int header = rows.size();
        draft.rows().forEach(row -> rows.add(texts(row)));
        return new OutputSheet("Tabel", widths(draft.headings(), draft.rows()), rows, List.of(), header, header, true,
                draft.title());
    }

    private static List<OutputCell> header(List<String> headings, Function<String, Optional<Heading>> meaning) {
        return headings.stream().map(heading -> OutputCell.text(heading + meaning.apply(heading)
                .map(TableWorkbooks::english).filter(english -> !english.equals(heading)).map(english -> "\n" + english)
                .orElse(""), Style.HEADER)).toList();
    }

    private static String english(Heading heading) {
        if (heading instanceof Heading.Entry entry) {
            return entry.entry().title().en();
        }
        if (heading instanceof Heading.Result result) {
            return result.column().headingEn();
        }
        if (heading instanceof Heading.Expectation expectation) {
            return Heading.EXPECTATION_EN + expectation.column().headingEn();
        }
        return heading == Heading.OfTest.NAME ? "Test" : "Table code";
    }

    private static List<OutputCell> texts(List<String> row) {
        return row.stream().map(text -> text.isEmpty() ? OutputCell.blank() : OutputCell.text(text)).toList();
    }

    /** Wide enough for most cells; longer ones are wrapped. */
    private static List<Integer> widths(List<String> headings, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int widest = headings.get(column).length();
            for (List<String> row : rows) {
                widest = Math.max(widest, column < row.size() ? row.get(column).length() : 0);
            }
            widths.add(Math.max(NARROWEST, Math.min(WIDEST, widest + AVERAGE_SPARE)));
        }
        return widths;
    }
}
