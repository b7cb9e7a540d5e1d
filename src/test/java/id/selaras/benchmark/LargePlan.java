package id.selaras.benchmark;

import id.selaras.intake.reference.ReferenceReader;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Problems;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.NomenclatureEntry;
import id.selaras.reference.PriorityLabel;
import id.selaras.reference.Reference;
import id.selaras.reference.Region;
import id.selaras.workbook.WorkbookReader;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A SIPD-RI matrix of many agencies in one sheet, made from the sample reference; the same bytes of content every time. */
public final class LargePlan {

    private static final int COLUMNS = 17;

    private final Reference reference;
    private final int faultyEvery;
    private final List<String> districts;
    private final List<AgencyEntry> working;
    private final String national;
    private final String regional;
    private final Map<String, String> names = new HashMap<>();
    private final List<NomenclatureEntry> subActivities = new ArrayList<>();
    private final List<List<OutputCell>> rows = new ArrayList<>();

    private LargePlan(Reference reference, int faultyEvery) {
        this.reference = reference;
        this.faultyEvery = faultyEvery;
        districts = reference.regions().stream().map(Region::district).distinct().toList();
        national = label(reference, PriorityLabel.Scope.NASIONAL);
        regional = label(reference, PriorityLabel.Scope.DAERAH);
        for (NomenclatureEntry entry : reference.nomenclature().entries()) {
            names.put(entry.code().text(), entry.name());
            if (entry.code().segments() == CodeLevel.SUB_ACTIVITY.segments() && entry.indicator() != null) {
                subActivities.add(entry);
            }
        }
        working = reference.agencies().stream().filter(agency -> !codesOf(agency).isEmpty()).toList();
    }

    /** Writes a plan of {@code agencies} agencies with {@code each} sub-activities; about every twentieth row has a fault. */
    public static void write(Path target, Path referenceFile, int agencies, int each) throws IOException {
        write(target, referenceFile, agencies, each, 20);
    }

    /** @param faultyEvery 1: every row has a fault */
    static void write(Path target, Path referenceFile, int agencies, int each, int faultyEvery) throws IOException {
        Reference reference = ReferenceReader.read(WorkbookReader.read(referenceFile, new Problems()).orElseThrow())
                .reference().orElseThrow();
        LargePlan plan = new LargePlan(reference, faultyEvery);
        plan.header();
        for (int agency = 1; agency <= agencies; agency++) {
            plan.agency(agency, each);
        }
        WorkbookPainter.write(target, List.of(new OutputSheet("Renja 2026", Collections.nCopies(COLUMNS, 18), plan.rows,
                List.of("H3:M3", "L4:M4", "O3:P3"), 5, 0, true, "benchmark")));
    }

    private static String label(Reference reference, PriorityLabel.Scope scope) {
        return reference.priorityLabels().stream().filter(label -> label.scope() == scope && label.year() == 2026)
                .map(PriorityLabel::name).findFirst().orElse("-");
    }

    private void header() {
        row(0, "RENCANA KERJA PERANGKAT DAERAH TAHUN 2026");
        rows.add(List.of());
        rows.add(texts("No", "Kode", "Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan",
                "Indikator Program/ Kegiatan/ Sub Kegiatan", "Target Akhir Periode Renstra Opd",
                "Realisasi Capaian Renja Opd Tahun 2024", "Prakiraan Capaian Target Renja Opd Tahun 2025",
                "Capaian Kinerja Dan Kerangka Pendanaan", "", "", "", "", "", "Kelompok Sasaran",
                "Prakiraan Maju Rencana Tahun 2027", "", "Perangkat Daerah Penanggung Jawab"));
        rows.add(texts("", "", "", "", "", "", "", "Target 2026", "Pagu Indikatif (Rp)", "Lokasi", "Sumber Dana",
                "Prioritas", "", "", "Target", "Pagu Indikatif (Rp)", ""));
        rows.add(texts("", "", "", "", "", "", "", "", "", "", "", "Nasional", "Daerah", "", "", "", ""));
    }

    /** The agencies of the sample again and again, each time as another unit, with the codes of their own fields. */
    private void agency(int number, int each) {
        AgencyEntry sample = working.get(number % working.size());
        String unit = String.format(Locale.ROOT, "%02d", number + 20);
        String[] parts = sample.code().text().split("\\.");
        parts[6] = unit;
        String name = sample.name() + " (unit " + unit + ")";
        row(1, String.join(".", parts) + " " + name);
        List<NomenclatureEntry> own = codesOf(sample);
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < each; at++) {
            lines.add(new Line(own.get(at % own.size()), at));
        }
        lines.sort(Comparator.comparing((Line line) -> line.entry.code()).thenComparing(Line::at));
        String program = "";
        String activity = "";
        for (Line line : lines) {
            program = upper(program, line.entry.code().upTo(CodeLevel.PROGRAM));
            activity = upper(activity, line.entry.code().upTo(CodeLevel.ACTIVITY));
            subActivity(line, number, name);
        }
    }

    private List<NomenclatureEntry> codesOf(AgencyEntry agency) {
        return subActivities.stream().filter(entry -> agency.code().fields().stream()
                .anyMatch(field -> field.covers(entry.code()))).toList();
    }

    private record Line(NomenclatureEntry entry, int at) {
    }

    private String upper(String before, NomenclatureCode code) {
        if (!before.equals(code.text())) {
            rows.add(texts("", code.text(), names.getOrDefault(code.text(), "PROGRAM " + code.text()), "", "", "", "", "", "",
                    "", "", "", "", "", "", "", ""));
        }
        return code.text();
    }

    private void subActivity(Line line, int number, String agency) {
        int at = line.at;
        NomenclatureEntry entry = line.entry;
        boolean faulty = (at + number) % faultyEvery == 0;
        boolean support = entry.code().isSupport();
        String unit = entry.unit() == null ? "Dokumen" : entry.unit();
        String district = districts.get(at % districts.size());
        List<OutputCell> cells = new ArrayList<>(texts(Integer.toString(at + 1), entry.code().text(), entry.name(),
                entry.indicator(), "", "", "", (faulty ? "0 " : (at % 9 + 1) + " ") + unit, "",
                "Kabupaten Pasuruan, Kecamatan " + district + ", kelompok " + at,
                "Dana Transfer Umum-Dana Alokasi Umum", support ? "-" : national, support ? "-" : regional,
                "Masyarakat Kecamatan " + district, (at % 9 + 1) + " " + unit, "", agency));
        cells.set(8, OutputCell.number(BigDecimal.valueOf(25_000_000L + 1_000_000L * (at % 97)), OutputCell.Style.RUPIAH));
        cells.set(15, OutputCell.number(BigDecimal.valueOf(27_000_000L), OutputCell.Style.RUPIAH));
        rows.add(cells);
    }

    private void row(int column, String text) {
        String[] cells = new String[column + 1];
        java.util.Arrays.fill(cells, "");
        cells[column] = text;
        rows.add(texts(cells));
    }

    private static List<OutputCell> texts(String... texts) {
        List<OutputCell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(text.isEmpty() ? OutputCell.blank() : OutputCell.text(text, OutputCell.Style.PLAIN));
        }
        return cells;
    }
}
