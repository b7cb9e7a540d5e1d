package id.selaras.coordination;

import id.selaras.coordination.OverlapDecisions.Decided;
import id.selaras.problem.Text;
import id.selaras.submission.RegisteredGovernment;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The status report as a workbook for the coordination meeting: figures on one sheet, every decision on the other. */
final class SummaryWorkbook {

    private static final String FIGURES = "Status";
    private static final String DECISIONS = "Keputusan";

    private final RegisteredGovernment government;
    private final DecisionSummary summary;
    private final String footer;

    SummaryWorkbook(RegisteredGovernment government, DecisionSummary summary) {
        this.government = government;
        this.summary = summary;
        this.footer = "Selaras · " + government.name() + " · " + summary.asOf();
    }

    /** @param own null: every agency is told in full */
    byte[] bytes(List<Decided> decisions, Set<String> own) {
        try {
            Path draft = Files.createTempFile("selaras", ".xlsx");
            try {
                WorkbookPainter.write(draft, List.of(figures(), decisions(decisions, own)));
                return Files.readAllBytes(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("the status workbook cannot be written", full);
        }
    }

    private OutputSheet figures() {
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(List.of(text(Text.of("Status tumpang tindih", "Status of overlaps"), Style.TITLE)));
        rows.add(List.of(OutputCell.text(government.name() + ", " + summary.asOf(), Style.SUBTITLE)));
        rows.add(List.of());
        rows.add(header(Text.of("Keputusan", "Decision"), Text.of("Jumlah", "Count"), Text.of("Rupiah", "Rupiah")));
        summary.byDecision().forEach(line -> rows.add(line(line.decision().label(), line.count(), line.rupiah())));
        rows.add(line(Text.of("Lewat tenggat", "Overdue"), summary.overdue().count(), summary.overdue().rupiah()));
        if (summary.undecided() != null) {
            rows.add(line(Text.of("Belum diputuskan (penilaian terbaru)", "Not decided (newest assessment)"),
                    summary.undecided().count(), summary.undecided().rupiah()));
        }
        rows.add(List.of());
        rows.add(header(Text.of("Penanggung jawab", "Owner"), Text.of("Diterima", "Accepted"), Text.of("Rupiah", "Rupiah"),
                Text.of("Ditunda", "Deferred"), Text.of("Lewat tenggat", "Overdue")));
        summary.byOwner().forEach(owner -> rows.add(List.of(OutputCell.text(owner.owner()), count(owner.accepted()),
                rupiah(owner.rupiah()), count(owner.deferred()), count(owner.overdue()))));
        return new OutputSheet(FIGURES, List.of(48, 12, 22, 12, 16), rows, List.of(), 0, 0, false, footer);
    }

    private OutputSheet decisions(List<Decided> decisions, Set<String> own) {
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(header(Text.of("Keputusan", "Decision"), Text.of("Kelas", "Class"), Text.of("Lokasi", "Place"),
                Text.of("Perangkat daerah dan kegiatan", "Agencies and activities"), Text.of("Alasan", "Reason"),
                Text.of("Penanggung jawab", "Owner"), Text.of("Tenggat", "Due"), Text.of("Diputuskan", "Decided"),
                Text.of("Oleh", "By"), Text.of("Rupiah", "Rupiah")));
        for (Decided decided : decisions) {
            DecisionLine line = DecisionLine.of(decided, own);
            DecisionView decision = line.decision();
            LocalDate day = decision.decidedAt().atZone(government.zoneId()).toLocalDate();
            rows.add(List.of(text(decision.decision().label(), Style.WRAPPED), OutputCell.text(line.kind()), OutputCell.text(line.place()),
                    OutputCell.text(line.rows().stream().map(row -> row.agencyName() + ": " + row.name()).collect(Collectors.joining("\n"))),
                    OutputCell.text(decision.reason()), OutputCell.text(decision.owner() == null ? "" : decision.owner()),
                    OutputCell.text(decision.due() == null ? "" : decision.due().toString()), OutputCell.text(day + " " + government.zone()),
                    OutputCell.text(decision.decidedBy()), rupiah(line.rupiah())));
        }
        return new OutputSheet(DECISIONS, List.of(18, 18, 24, 60, 40, 28, 14, 18, 18, 22), rows, List.of(), 1, 1, true, footer);
    }

    private static List<OutputCell> header(Text... titles) {
        return Stream.of(titles).map(title -> text(title, Style.HEADER)).toList();
    }

    private static List<OutputCell> line(Text label, long count, BigDecimal rupiah) {
        return List.of(text(label, Style.WRAPPED), count(count), rupiah(rupiah));
    }

    private static OutputCell text(Text text, Style style) {
        return OutputCell.text(text.both(), style);
    }

    private static OutputCell count(long count) {
        return OutputCell.number(BigDecimal.valueOf(count), Style.COUNT);
    }

    private static OutputCell rupiah(BigDecimal rupiah) {
        return rupiah == null ? OutputCell.blank() : OutputCell.number(rupiah, Style.RUPIAH);
    }
}
