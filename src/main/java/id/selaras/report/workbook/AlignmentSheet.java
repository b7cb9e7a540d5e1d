package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.link;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.finding.Alignment;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Field;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;

/** Sheet {@code Keselarasan}: what was understood of every sub-activity, with its evidence. */
final class AlignmentSheet {

    static final String NAME = "Keselarasan";
    private static final int SHOWN = 6;

    private AlignmentSheet() {
    }

    static OutputSheet of(FileView view) {
        SheetDraft draft = new SheetDraft(NAME, 6, 18, 32, 20, 18, 13, 17, 7, 14, 14, 44);
        draft.title(Text.of("Keselarasan setiap sub kegiatan", "Alignment of every sub-activity"), Text.of(
                "Bukti dari penandaan, kode dan teks dipisahkan. Teks saja tidak pernah menjadi selaras langsung.",
                "Evidence by tag, code and text is kept apart. Text alone is never direct."), view.assessment());
        draft.tableHeader(Text.of("Baris", "Row"), Text.of("Kode", "Code"), Text.of("Sub kegiatan", "Sub-activity"),
                Text.of("Perangkat daerah", "Agency"), Text.of("Pagu", "Allocation"), Text.of("Utama", "Primary"),
                Text.of("Putusan", "Verdict"), Text.of("Skor", "Score"), Text.of("Indikator", "Indicators"),
                Text.of("Program prioritas", "Priority programmes"), Text.of("Bukti", "Evidence"));
        view.results().forEach(result -> add(draft, result));
        return draft.done(view.assessment());
    }

    private static void add(SheetDraft draft, SubActivityResult result) {
        SubActivity row = result.subActivity();
        draft.row(link(Integer.toString(row.row()), row.at()), plain(row.code().or(row.code().original())),
                plain(row.name().or(row.name().original())), plain(row.agency().name()), money(row.allocation()),
                plain(result.primary()), OutputCell.text(Labels.of(result.verdict()).both(), style(result)),
                count(result.score()), plain(String.join(", ", result.indicators())),
                plain(String.join(", ", result.priorities())), plain(evidence(result.alignments())));
    }

    private static OutputCell money(Field<Rupiah> allocation) {
        return switch (allocation.state()) {
            case FILLED -> rupiah(allocation.value());
            case EMPTY -> plain("kosong / empty");
            case ABSENT -> plain("kolom tidak ada / no such column");
            case UNREADABLE -> plain("tidak terbaca / unreadable: " + allocation.original());
        };
    }

    private static Style style(SubActivityResult result) {
        return switch (result.verdict()) {
            case DIRECT, INDIRECT -> Style.GOOD;
            case SUPPORT -> Style.MUTED;
            case NONE -> Style.SEDANG;
            case REVIEW -> Style.INFO;
        };
    }

    private static String evidence(List<Alignment> alignments) {
        List<String> lines = new ArrayList<>();
        for (Alignment alignment : alignments.stream().sorted(Alignment.ORDER).limit(SHOWN).toList()) {
            lines.add(alignment.target() + ": " + Labels.of(alignment.strength()).both() + "; "
                    + Labels.of(alignment.evidence()).both() + "; " + alignment.source());
        }
        if (alignments.size() > SHOWN) {
            lines.add("+" + (alignments.size() - SHOWN) + " di assessment.json / in assessment.json");
        }
        return String.join("\n", lines);
    }
}
