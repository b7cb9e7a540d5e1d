package id.selaras.lexicon;

import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text form of the shipped word workbooks: one tab separated file a sheet, the first line its headings. */
final class WordSources {

    private static final Path SOURCE = Path.of("decision-tables/source");
    private static final int NARROWEST = 10;
    private static final int WIDEST = 70;

    private WordSources() {
    }

    /** {@code kamus.xlsx}. */
    static List<OutputSheet> words() throws IOException {
        List<OutputSheet> sheets = new ArrayList<>();
        for (WordSheet sheet : WordSheet.values()) {
            if (sheet != WordSheet.WORD_WEIGHTS) {
                sheets.add(sheet(sheet, Files.readAllLines(SOURCE.resolve("kamus/" + sheet.title().id() + ".tsv"))));
            }
        }
        sheets.add(WordGuide.sheet());
        return sheets;
    }

    /** {@code bobot-kata.xlsx}. */
    static List<OutputSheet> weights() throws IOException {
        return List.of(sheet(WordSheet.WORD_WEIGHTS, Files.readAllLines(SOURCE.resolve("bobot-kata.tsv"))), WordGuide.sheet());
    }

    static OutputSheet sheet(WordSheet form, List<String> lines) {
        List<List<String>> cells = lines.stream().filter(line -> !line.isBlank())
                .map(line -> Stream.of(line.split("\t", -1)).map(String::strip).toList()).toList();
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(cells.get(0).stream().map(heading -> OutputCell.text(both(form, heading), Style.HEADER)).toList());
        cells.subList(1, cells.size()).forEach(row -> rows.add(row.stream()
                .map(text -> text.isEmpty() ? OutputCell.blank() : OutputCell.text(text)).toList()));
        return new OutputSheet(form.title().id(), widths(cells), rows, List.of(), 1, 1, true, form.title().both());
    }

    private static String both(WordSheet form, String heading) {
        String english = form.column(heading).map(column -> column.heading().en()).orElse(heading);
        return english.equals(heading) ? heading : heading + "\n" + english;
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            int widest = rows.stream().mapToInt(row -> at < row.size() ? row.get(at).length() : 0).max().orElse(0);
            widths.add(Math.max(NARROWEST, Math.min(WIDEST, widest + 2)));
        }
        return widths;
    }
}
