package id.selaras.decision.table;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.plan.PlanColumn;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet that explains properties, columns and operators; generated, so that it cannot fall behind. */
final class Guide {

    private static final String[][] OPERATORS = {
        {"(kosong) atau -", "semua", "apa pun boleh / anything"},
        {"Dokumen", "teks, pilihan", "sama kata demi kata, tanpa membedakan huruf besar / same words"},
        {"Dokumen; Laporan", "semua kecuali rentang", "salah satu / one of"},
        {"1.02.02.2.01.0001", "kode", "kode itu / that code"},
        {"1.02.*", "kode", "1.02 dan semua di bawahnya / 1.02 and all below"},
        {"500 juta", "angka, rupiah", "juga ribu, miliar, triliun / also thousand, billion, trillion"},
        {"> 25%   >= 500 juta   < 0,85   <= 3", "angka, tanggal", "perbandingan / comparison"},
        {"5%..10%", "angka, tanggal", "di antara, kedua batas termasuk / between, both included"},
        {">= 0,85 dan < 0,98", "angka, tanggal", "keduanya / both"},
        {"memuat: stunting | gizi buruk", "teks", "salah satu kata, menurut kata dasar / one of the words, by stem"},
        {"memuat: \"jalan\" | \"jembatan\"", "teks", "persis kata itu / the very words"},
        {"tidak memuat: rapat | honor", "teks", "tidak satu pun / none of them"},
        {"memuat: jalan dan tidak memuat: \"jalan santai\"", "teks", "keduanya / both"},
        {"kosong   terisi", "semua", "tidak ada isi, ada isi / blank, filled"},
        {"bukan Dokumen; Laporan", "semua", "tidak satu pun / none of them"},
        {"31 Desember 2026   31/12/2026   2026-12-31", "tanggal", "hari itu / that day"},
        {"\"kosong\"", "teks", "kata itu sendiri, bukan operator / the word itself"},
    };

    private Guide() {
    }

    static OutputSheet sheet() {
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(List.of(OutputCell.text("Petunjuk tabel keputusan / Guide to decision tables", Style.TITLE)));
        rows.add(List.of(OutputCell.text("Lembar ini dibuat otomatis dan tidak dibaca. / Generated, never read.", Style.MUTED)));
        section(rows, "Properti / Properties", "Nama", "Wajib", "Isi");
        for (TableProperty property : TableProperty.values()) {
            row(rows, property.title(), property.required() ? "ya" : "", property.explanation());
        }
        section(rows, "Cara menulis syarat / Condition cells", "Tulis", "Untuk kolom", "Arti");
        for (String[] operator : OPERATORS) {
            row(rows, operator);
        }
        section(rows, "Kolom syarat / Condition columns", "Judul", "Jenis", "Arti");
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            String choices = entry.choices().isEmpty() ? "" : ": " + String.join("; ", entry.choices());
            String pairs = entry.isOfPair() ? " (hanya untuk pasangan / pairs only)" : "";
            row(rows, entry.title().both(), kind(entry.kind()), entry.explanation() + choices + pairs);
        }
        row(rows, "Pasangan / Pairs", "", "Pada tabel temuan untuk pasangan, kolom tentang satu baris berarti baris yang dilihat; pasangan dilihat dari "
                + "kedua barisnya. / In a table temuan for pairs a column about one row means the row looked from.");
        section(rows, "Kolom hasil / Result columns", "Judul", "Wajib untuk");
        for (ResultColumn column : ResultColumn.values()) {
            String needed = Stream.of(TableKind.values())
                    .filter(kind -> column == ResultColumn.ROW_ID || KindColumns.mandatory(kind).contains(column))
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
            row(rows, column.heading() + " / " + column.headingEn(), needed, "");
        }
        section(rows, "Nama kolom untuk Sel / Names for the column Sel", "Nama");
        for (PlanColumn column : PlanColumn.values()) {
            row(rows, column.label().both(), "", "");
        }
        return new OutputSheet("Petunjuk", List.of(48, 24, 80), rows, List.of(), 0, 0, false, "Petunjuk");
    }

    private static void section(List<List<OutputCell>> rows, String title, String... headings) {
        rows.add(List.of());
        rows.add(List.of(OutputCell.text(title, Style.SUBTITLE)));
        rows.add(Stream.of(headings).map(heading -> OutputCell.text(heading, Style.HEADER)).toList());
    }

    private static void row(List<List<OutputCell>> rows, String... texts) {
        rows.add(Stream.of(texts).map(text -> text.isEmpty() ? OutputCell.blank() : OutputCell.text(text)).toList());
    }

    private static String kind(EntryKind kind) {
        return switch (kind) {
            case TEXT -> "teks";
            case CODE -> "kode";
            case NUMBER -> "angka";
            case RUPIAH -> "rupiah";
            case PERCENT -> "persen";
            case RATIO -> "rasio 0..1";
            case CHOICE -> "pilihan";
            case DATE -> "tanggal";
        };
    }
}
