package id.selaras.lexicon;

import id.selaras.language.Choices;
import id.selaras.problem.CellRef;
import id.selaras.problem.FileProblems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the header of a word sheet and cuts what stands below it into rows. */
final class WordSheetReader {

    private final FileProblems report;

    WordSheetReader(FileProblems report) {
        this.report = report;
    }

    /** All rows below the header but blank ones; none where there is no header. */
    List<WordRow> read(SheetContent sheet, WordSheet form) {
        SheetRow header = sheet.rows().stream().filter(row -> isHeader(row, form)).findFirst().orElse(null);
        if (header == null) {
            report.block("KAMUS-TANPA-JUDUL-KOLOM", CellRef.ofSheet(sheet.name()), "", Text.of(
                    "baris judul: " + String.join(", ", form.headings()), "a header row: " + String.join(", ", form.headings())),
                    Text.of("Tambahkan baris judul di atas isi lembar ini.", "Add a header row above what stands in this sheet."));
            return List.of();
        }
        Map<Integer, WordColumn> columns = columns(header, form);
        Map<WordColumn, Integer> places = new EnumMap<>(WordColumn.class);
        columns.forEach((place, column) -> {
            if (column != null) {
                places.put(column, place);
            }
        });
        CellRef heads = new CellRef(sheet.name(), 0, header.number());
        requireAll(heads, columns, form);
        refuseMerges(sheet, header);
        boolean lacking = form.columns().stream().anyMatch(column -> !column.optional() && !places.containsKey(column));
        return sheet.rows().stream().filter(row -> row.number() > header.number())
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.text().isBlank()))
                .map(row -> row(row, heads, columns, places, lacking)).toList();
    }

    private static boolean isHeader(SheetRow row, WordSheet form) {
        return row.cells().stream().filter(cell -> cell.kind() == SheetCell.Kind.TEXT)
                .map(cell -> form.column(cell.text())).filter(column -> column.isPresent()).distinct().count() >= 2;
    }

    /** Place to column; null for a heading that has been told as a problem. */
    private Map<Integer, WordColumn> columns(SheetRow header, WordSheet form) {
        Map<Integer, WordColumn> columns = new TreeMap<>();
        for (SheetCell cell : header.cells()) {
            if (cell.text().isBlank()) {
                continue;
            }
            WordColumn column = cell.formula() ? null : form.column(cell.text()).orElse(null);
            if (column == null) {
                report.block("KAMUS-JUDUL-LAIN", cell.at(), cell.text(), Text.of(
                        "salah satu dari " + String.join(", ", form.headings()), "one of " + String.join(", ", form.headings())),
                        Text.format("Mungkin maksudnya %s; hapus kolom yang bukan bagian lembar ini.",
                                "Perhaps %s is meant; remove a column that does not belong here.",
                                Choices.nearest(form.headings(), cell.text())));
            } else if (columns.containsValue(column)) {
                report.block("KAMUS-JUDUL-GANDA", cell.at(), cell.text(), Text.of("setiap judul satu kali", "every heading once"),
                        Text.of("Hapus atau ganti salah satu kolom.", "Remove or rename one of the columns."));
                column = null;
            }
            columns.put(cell.at().column(), column);
        }
        return columns;
    }

    /** Passed over after an unknown heading, which may be a missing one misspelt. */
    private void requireAll(CellRef header, Map<Integer, WordColumn> columns, WordSheet form) {
        if (columns.containsValue(null)) {
            return;
        }
        for (WordColumn column : form.columns()) {
            if (!column.optional() && !columns.containsValue(column)) {
                report.block("KAMUS-KOLOM-KURANG", header, "", column.heading(), Text.format("Tambahkan kolom %s.",
                        "Add the column %s.", column.heading().id()));
            }
        }
    }

    private void refuseMerges(SheetContent sheet, SheetRow header) {
        for (MergedArea area : sheet.merged()) {
            if (area.lastRow() > header.number()) {
                report.block("KAMUS-SEL-GABUNG", new CellRef(sheet.name(), area.firstColumn(), area.firstRow()),
                        CellRef.letters(area.firstColumn()) + area.firstRow() + ":" + CellRef.letters(area.lastColumn())
                                + area.lastRow(), Text.of("sel yang tidak digabung", "cells that are not merged"),
                        Text.of("Pisahkan sel gabungan lalu isi setiap sel.", "Unmerge the cells and fill each of them."));
            }
        }
    }

    private WordRow row(SheetRow row, CellRef header, Map<Integer, WordColumn> columns, Map<WordColumn, Integer> places,
                        boolean lacking) {
        Map<WordColumn, SheetCell> cells = new EnumMap<>(WordColumn.class);
        for (SheetCell cell : row.cells()) {
            WordColumn column = columns.get(cell.at().column());
            if (column != null) {
                cells.put(column, cell);
            } else if (!columns.containsKey(cell.at().column()) && !cell.text().isBlank()) {
                report.block("KAMUS-SEL-TANPA-JUDUL", cell.at(), cell.text(), Text.of("judul di atas kolom ini",
                        "a heading above this column"), Text.of("Beri judul pada kolom atau kosongkan sel.",
                        "Give the column a heading or clear the cell."));
            }
        }
        WordRow read = new WordRow(new CellRef(header.sheet(), 1, row.number()), header, cells, places, lacking, report);
        if (row.hidden() && read.active()) {
            report.say(Severity.SEDANG, "KAMUS-BARIS-TERSEMBUNYI", read.at(), "", Text.of("baris aktif yang terlihat",
                    "an active row in sight"), Text.of("Baris ini tetap berlaku; tampilkan, atau tulis tidak pada kolom Aktif.",
                    "This row still applies; show it, or write tidak in the column Aktif."));
        }
        return read;
    }
}
