package id.selaras.intake;

import id.selaras.intake.layout.HeaderFinder;
import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.Words;
import id.selaras.plan.PlanStage;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which kind of document a workbook calls itself: by the first line above its table that names one, else by the name of a sheet, else
 * by columns of several years, which only a Renstra has. A name that says nothing is not guessed from.
 */
public final class DocumentStage {

    /** Lines above a sheet whose table was not found. */
    private static final int TITLE_LINES = 12;
    /** The one that stands earliest in a line counts. */
    private static final Map<String, PlanStage> NAMES = names();

    private DocumentStage() {
    }

    /** Empty where the document does not say. */
    public static Optional<PlanStage> of(WorkbookContent workbook) {
        List<SheetContent> shown = workbook.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
        boolean series = false;
        boolean single = false;
        List<String> lines = new ArrayList<>();
        for (SheetContent sheet : shown) {
            SheetHeader header = sheet.stream() != null ? null : new HeaderFinder(new SheetGrid(sheet), null).find().orElse(null);
            int first = header == null ? Integer.MAX_VALUE : header.firstRow();
            sheet.rows().stream().filter(row -> row.number() < first).limit(header == null ? TITLE_LINES : Long.MAX_VALUE)
                    .map(Letterhead::text).forEach(lines::add);
            series |= header != null && header.years().isSeries();
            single |= header != null && !header.years().isSeries();
        }
        Optional<PlanStage> said = first(lines).or(() -> first(shown.stream().map(SheetContent::name).toList()));
        if (series && !single) {
            return Optional.of(PlanStage.RENSTRA);
        }
        return single ? said.filter(stage -> stage != PlanStage.RENSTRA) : said;
    }

    /** A stage as a user may write it: its own name, or a part of {@code KUA-PPAS}. */
    public static Optional<PlanStage> named(String word) {
        String upper = word.strip().toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "KUA-PPAS", "PPAS" -> Optional.of(PlanStage.KUA);
            default -> List.of(PlanStage.values()).stream().filter(stage -> stage.name().equals(upper)).findFirst();
        };
    }

    private static Optional<PlanStage> first(List<String> lines) {
        return lines.stream().flatMap(line -> inLine(Words.fold(line)).stream()).findFirst();
    }

    private static Optional<PlanStage> inLine(String folded) {
        String line = " " + folded + " ";
        int earliest = Integer.MAX_VALUE;
        PlanStage found = null;
        for (Map.Entry<String, PlanStage> name : NAMES.entrySet()) {
            int at = line.indexOf(" " + name.getKey() + " ");
            if (at >= 0 && at < earliest) {
                earliest = at;
                found = name.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    private static Map<String, PlanStage> names() {
        Map<String, PlanStage> names = new LinkedHashMap<>();
        for (String name : List.of("rencana kerja dan anggaran", "rencana kerja anggaran", "rka", "rka skpd", "rkpa", "penjabaran apbd",
                "penjabaran perubahan apbd", "penjabaran anggaran pendapatan dan belanja daerah")) {
            names.put(name, PlanStage.RKA);
        }
        for (String name : List.of("dokumen pelaksanaan anggaran", "dokumen pelaksanaan perubahan anggaran", "dpa", "dppa")) {
            names.put(name, PlanStage.DPA);
        }
        for (String name : List.of("rencana kerja pemerintah daerah", "rkpd")) {
            names.put(name, PlanStage.RKPD);
        }
        for (String name : List.of("kebijakan umum anggaran", "kebijakan umum apbd", "kua", "prioritas dan plafon", "ppas")) {
            names.put(name, PlanStage.KUA);
        }
        for (String name : List.of("rencana kerja perangkat daerah", "rencana kerja satuan kerja perangkat daerah", "rencana kerja opd",
                "rencana kerja skpd", "rencana kerja pd", "renja", "t c 33")) {
            names.put(name, PlanStage.RENJA);
        }
        for (String name : List.of("rencana strategis", "renstra")) {
            names.put(name, PlanStage.RENSTRA);
        }
        return names;
    }
}
