package id.selaras.checking;

import id.selaras.intake.PlanReader;
import id.selaras.intake.PlanRequest;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problems;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A flat export of budget lines that spends the money of three sample plans: the same codes and names, without indicators. */
final class FlatExport {

    static final int LINES = 200;
    private static final List<String> PLANS = List.of("renja-dinas-kesehatan", "renja-dinas-sosial", "renja-dinas-tenaga-kerja");
    private static final List<String> HEADINGS = List.of("TAHUN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT", "NAMA SUB UNIT",
            "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN", "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN",
            "KODE SUMBER DANA", "NAMA SUMBER DANA", "KODE REKENING", "NAMA REKENING", "KODE STANDAR HARGA", "NAMA STANDAR HARGA", "PAGU");

    private FlatExport() {
    }

    static void write(Workbook book, Path file) throws IOException {
        List<SubActivity> subs = new ArrayList<>();
        for (String name : PLANS) {
            WorkbookContent content = WorkbookReader.read(Path.of("samples", name + ".xlsx"), new Problems()).orElseThrow();
            Plan plan = PlanReader.read(List.of(content), PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN)).plan();
            plan.subActivities().filter(sub -> sub.code().isFilled() && sub.allocation().isFilled() && sub.program() != null
                    && sub.activity() != null && sub.agency().code() != null).forEach(subs::add);
        }
        Sheet sheet = book.createSheet("Rekap Belanja");
        fill(sheet.createRow(0), HEADINGS);
        for (int line = 0; line < LINES; line++) {
            SubActivity sub = subs.get(line % subs.size());
            String unit = sub.agency().code().text();
            Row row = sheet.createRow(line + 1);
            fill(row, List.of("2026", unit, sub.agency().name(), unit, sub.agency().name(), sub.program().code().or(""),
                    sub.program().name().or(""), sub.activity().code().or(""), sub.activity().name().or(""), sub.code().value(),
                    sub.name().or(""), "2.1.01", "Dana Transfer Umum-Dana Alokasi Umum", "5.1.02.01.01." + (1000 + line),
                    "Belanja Alat/Bahan", "1.1.12." + line, "Barang " + line));
            row.createCell(HEADINGS.size() - 1).setCellValue(1_000_000 + line * 1_250.5);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    private static void fill(Row row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
        }
    }
}
