package id.selaras.benchmark;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.reference.Region;
import id.selaras.synthetic.SyntheticPlan;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A synthetic government as people would send it: a flat workbook of each agency in one folder, and a reference workbook beside it. */
final class SyntheticFolder {

    private static final List<String> HEADINGS = List.of("Kode Perangkat Daerah", "Nama Perangkat Daerah", "Kode Program", "Nama Program",
            "Kode Kegiatan", "Nama Kegiatan", "Kode", "Sub Kegiatan", "Indikator", "Target", "Satuan", "Pagu Indikatif", "Lokasi",
            "Sumber Dana", "Kelompok Sasaran", "Uraian Aktivitas", "Target Tahun n+1", "Pagu Tahun n+1");

    private SyntheticFolder() {
    }

    /** Writes the plans into {@code folder/renja}; the answer is the reference workbook. */
    static Path write(SyntheticPlan synthetic, Path folder) throws IOException {
        Path plans = Files.createDirectories(folder.resolve("renja"));
        int number = 0;
        for (AgencyPlan agency : synthetic.plan().agencies()) {
            List<List<OutputCell>> rows = new ArrayList<>();
            rows.add(texts("RENCANA KERJA PERANGKAT DAERAH TAHUN 2026"));
            rows.add(HEADINGS.stream().map(heading -> OutputCell.text(heading, Style.HEADER)).toList());
            agency.subActivities().forEach(sub -> rows.add(row(sub)));
            book(plans.resolve("renja-%02d.xlsx".formatted(++number)), List.of(sheet("Renja 2026", rows, HEADINGS.size())));
        }
        Path reference = folder.resolve("acuan.xlsx");
        book(reference, reference(synthetic.reference()));
        return reference;
    }

    private static List<OutputCell> row(SubActivity sub) {
        String code = sub.nomenclature().text();
        List<OutputCell> cells = new ArrayList<>(texts(sub.agency().code().text(), sub.agency().name(),
                sub.nomenclature().upTo(CodeLevel.PROGRAM).text(), sub.program().name().or(""),
                sub.nomenclature().upTo(CodeLevel.ACTIVITY).text(), sub.activity().name().or(""), code, sub.name().or(""),
                sub.outputs().get(0).indicator().or("")));
        cells.add(number(sub.outputs().get(0).target().value(), Style.COUNT));
        cells.addAll(texts(sub.outputs().get(0).unit().or("")));
        cells.add(number(sub.allocationOrZero().amount(), Style.RUPIAH));
        cells.addAll(texts(sub.text(PlanColumn.LOCATION).or(""), sub.text(PlanColumn.FUND_SOURCE).or(""),
                sub.text(PlanColumn.BENEFICIARIES).or(""), sub.text(PlanColumn.ACTIVITY_TEXT).or("")));
        cells.add(number(sub.outputs().get(0).nextTarget().value(), Style.COUNT));
        cells.add(number(sub.nextAllocation().value().amount(), Style.RUPIAH));
        return cells;
    }

    private static List<OutputSheet> reference(Reference reference) {
        List<OutputSheet> sheets = new ArrayList<>();
        sheets.add(table("Pemerintah", List.of(texts("Nama", reference.government().name()), texts("Kode Wilayah", "35.99"),
                texts("Periode Awal", "2025"), texts("Periode Akhir", "2029"), texts("Catatan Sumber", "contoh"))));
        sheets.add(table("RPJMD", List.of(texts("Tingkat", "Kode", "Induk", "Uraian"), texts("Visi", "V", "", "Daerah yang maju dan sejahtera"),
                texts("Misi", "M1", "V", "Membangun manusia dan ekonomi"), texts("Tujuan", "T1", "M1", "Meningkatnya kesejahteraan"),
                texts("Sasaran", "S1", "T1", "Menurunnya kemiskinan"), texts("Sasaran", "S2", "T1", "Meningkatnya kualitas manusia"))));
        sheets.add(table("Indikator", List.of(texts("Kode", "Nama", "Jenis", "Tema", "Satuan", "Arah", "Target 2025", "Target 2026",
                "Realisasi 2024", "Perangkat Daerah", "Kode Sasaran"),
                texts("IKU-1", "Tingkat kemiskinan", "IKU", "KEMISKINAN", "%", "turun", "8,4", "8,1", "8,6", "", "S1"),
                texts("IKU-2", "Indeks pembangunan manusia", "IKU", "IPM", "Indeks", "naik", "72,1", "72,8", "71,9", "", "S2"),
                texts("IKU-3", "Laju pertumbuhan ekonomi", "IKU", "PERTUMBUHAN", "%", "naik", "5,1", "5,3", "5,0", "", "S1"),
                texts("IKU-4", "Indeks kualitas lingkungan hidup", "IKU", "IKLH", "Indeks", "naik", "66", "67", "65", "", "S2"))));
        List<List<OutputCell>> programs = new ArrayList<>(List.of(texts("Kode", "Nama", "Koordinator", "Kata Kunci")));
        for (PriorityProgram program : reference.priorityPrograms()) {
            programs.add(texts(program.code(), program.name(), program.coordinator() == null ? "" : program.coordinator(),
                    String.join("; ", program.keywords())));
        }
        sheets.add(table("Program Prioritas", programs));
        sheets.add(table("Permasalahan", List.of(texts("Kode", "Uraian", "Kode Sasaran"),
                texts("M-1", "Balita stunting masih tinggi", "S2"), texts("M-2", "Usaha mikro sulit naik kelas", "S1"),
                texts("M-3", "Abrasi pantai merusak tambak", "S2"))));
        List<List<OutputCell>> agencies = new ArrayList<>(List.of(texts("Kode SKPD", "Nama", "Jenis", "Bidang Urusan")));
        for (AgencyEntry agency : reference.agencies()) {
            agencies.add(texts(agency.code().text(), agency.name(), agency.kind(),
                    agency.fields().stream().map(field -> field.text()).collect(Collectors.joining("; "))));
        }
        sheets.add(table("Perangkat Daerah", agencies));
        List<List<OutputCell>> regions = new ArrayList<>(List.of(texts("Kode", "Kecamatan", "Desa/Kelurahan")));
        for (Region region : reference.regions()) {
            regions.add(texts(region.code(), region.district(), region.village() == null ? "" : region.village()));
        }
        sheets.add(table("Wilayah", regions));
        return sheets;
    }

    private static OutputSheet table(String name, List<List<OutputCell>> rows) {
        return sheet(name, rows, rows.get(0).size());
    }

    private static OutputSheet sheet(String name, List<List<OutputCell>> rows, int columns) {
        return new OutputSheet(name, Collections.nCopies(columns, 18), List.copyOf(rows), List.of(), 0, 0, true, "benchmark");
    }

    private static void book(Path target, List<OutputSheet> sheets) throws IOException {
        WorkbookPainter.write(target, sheets);
    }

    private static OutputCell number(BigDecimal number, Style style) {
        return OutputCell.number(number, style);
    }

    private static List<OutputCell> texts(String... texts) {
        List<OutputCell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(text.isEmpty() ? OutputCell.blank() : OutputCell.text(text, Style.PLAIN));
        }
        return cells;
    }
}
