package id.selaras.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the reference workbook: one sheet per source table, headings as they stand in the source. */
final class ReferenceBook {

    private static final List<String> SHEETS = List.of("Pemerintah", "RPJMD", "Indikator", "Pendorong", "Program Prioritas",
            "Prioritas", "Permasalahan", "Perangkat Daerah", "Penugasan", "Renstra", "Pagu", "Wilayah", "Nomenklatur",
            "Padanan Kode", "Satuan", "Rekening", "Standar Harga", "APBD", "Belanja Wajib", "Penerima Bantuan", "SPM", "Usulan");
    private static final String BASIS = "Lengkap: tidak; Dasar: Permendagri 90/2019 dan pemutakhirannya (contoh, hanya kode yang "
            + "dipakai; perlu dicocokkan dengan daftar resmi)";
    /** Columns that hold names or codes even when a cell looks like a number. */
    private static final Set<String> TEXTS = Set.of("Kode", "Kode Lama", "Kode Baru", "Kode SKPD", "Nama", "Kode Sub Kegiatan", "Kode Pengganti", "Nomor Register", "Nomor SK");

    private static final Set<String> MONEY = Set.of("Harga", "Jumlah", "Dasar Hitung");

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Look look = new Look(book);

    XSSFWorkbook write(Path sources) {
        for (String name : SHEETS) {
            sheet(name, Table.read(sources.resolve(name + ".tsv")));
        }
        return book;
    }

    private void sheet(String name, Table table) {
        XSSFSheet sheet = book.createSheet(name);
        boolean listed = name.equals("Nomenklatur");
        int header = listed ? 1 : 0;
        if (listed) {
            Sheets.put(sheet.createRow(0), 0, BASIS, look.upper);
            Sheets.merge(sheet, 0, 0, 0, table.columns().size() - 1);
        }
        boolean pairs = name.equals("Pemerintah");
        Row heading = sheet.createRow(header);
        for (int column = 0; column < table.columns().size(); column++) {
            Sheets.put(heading, column, table.columns().get(column), pairs ? look.text : look.header);
            sheet.setColumnWidth(column, width(table.columns().get(column)) * 256);
        }
        int next = header + 1;
        for (Map<String, String> values : table.rows()) {
            Row row = sheet.createRow(next++);
            int column = 0;
            for (Map.Entry<String, String> value : values.entrySet()) {
                cell(row, column++, pairs ? "Nama" : value.getKey(), value.getValue());
            }
        }
        Look.heights(sheet, header);
        Look.page(sheet, header, header);
    }

    private void cell(Row row, int column, String heading, String value) {
        boolean money = heading.startsWith("Pagu") || MONEY.contains(heading);
        if (!TEXTS.contains(heading) && value.matches("\\d{1,15}(,\\d+)?")) {
            Sheets.put(row, column, Double.parseDouble(value.replace(',', '.')), money ? look.amount : look.centre);
        } else {
            Sheets.put(row, column, value, look.text);
        }
    }

    private static int width(String heading) {
        if (heading.startsWith("Target") || heading.startsWith("Tahun") || heading.endsWith("Tahun")) {
            return 12;
        }
        return switch (heading) {
            case "Nama", "Indikator", "Uraian", "Catatan Sumber", "Dasar", "Pendorong" -> 56;
            case "Kabupaten Pasuruan", "Kota Batu", "Kata Kunci", "Kode Nomenklatur", "Pengampu", "Pendukung", "Koordinator", "Sinonim" -> 40;
            case "Kode SKPD", "Kode", "Sumber", "Perangkat Daerah" -> 24;
            default -> 18;
        };
    }
}
