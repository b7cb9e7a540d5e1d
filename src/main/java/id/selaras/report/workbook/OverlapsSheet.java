package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.link;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.stacked;

import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapClass;
import id.selaras.plan.Field;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.report.NotCompared;
import id.selaras.report.OverlapMeanings;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sheet {@code Tumpang Tindih}: the overlaps that touch rows of this file, and room for the agency's answer. */
final class OverlapsSheet {

    static final String NAME = "Tumpang Tindih";
    private static final int OTHERS = 15;
    private static final Text CONFIDENTIAL = Text.of("Dari perangkat daerah lain hanya ditampilkan nama, kegiatan, tempat, dan jenisnya.",
            "Of other agencies only the name, activity, place and class are shown.");

    private final SheetDraft draft = new SheetDraft(NAME, 9, 17, 8, 32, 38, 17, 32, 7, 30, 30, 20);

    private OverlapsSheet() {
    }

    static OutputSheet of(FileView view) {
        OverlapsSheet sheet = new OverlapsSheet();
        SheetDraft draft = sheet.draft;
        draft.title(Text.of("Tumpang tindih dengan perangkat daerah lain", "Overlaps with other agencies"), CONFIDENTIAL, view.assessment());
        NotCompared.of(view.assessment()).forEach(not -> draft.wide(not.both(), Style.WARNING_BANNER));
        if (NotCompared.wasCompared(view.assessment())) {
            sheet.compared(view);
        }
        return draft.done(view.assessment());
    }

    private void compared(FileView view) {
        if (view.overlaps().isEmpty()) {
            draft.wide(OverlapMeanings.NOTHING_FOUND.both(), Style.WARNING_BANNER);
        } else {
            draft.pinnedHeader(Text.of("No", "No."), Text.of("Jenis", "Class"), Text.of("Sel", "Cell"),
                    Text.of("Kegiatan Anda", "Your activity"), Text.of("Kegiatan perangkat daerah lain", "Activity of the other agency"),
                    Text.of("Tempat", "Place"), Text.of("Mengapa", "Why"), Text.of("Skor", "Score"),
                    Text.of("Bukti pada baris Anda", "Evidence in your row"), Text.of("Yang dapat dilakukan", "What to do"),
                    Text.of("Tanggapan", "Answer"));
            view.overlaps().forEach(this::add);
        }
        draft.wide(NotCompared.compared(view.assessment().overlaps()).both(), Style.MUTED);
        draft.section("Arti jenis", "What the classes mean");
        for (OverlapClass kind : OverlapClass.values()) {
            draft.row(plain(""), OutputCell.text(Labels.of(kind).both(), style(kind)), both(OverlapMeanings.of(kind)));
            draft.mergeLast("C", "H");
        }
        draft.wide("Di bawah tiap tumpang tindih: + alasan mendukung usulan, − alasan tidak menggabungkan, ? pertanyaan rapat. / Below each "
                + "overlap: + reasons for the proposal, − reasons against merging, ? questions for the meeting.", Style.MUTED);
        draft.wide(OverlapMeanings.INDICATION.both(), Style.MUTED);
        draft.wide("Poin per isian menjadi skor 0-100; dalam kurung siku sel Anda yang dilihat. / Points of the fields make the score 0-100; in "
                + "square brackets the cells of yours that were looked at.", Style.MUTED);
    }

    private void add(SeenOverlap seen) {
        Overlap overlap = seen.overlap();
        SubActivity first = seen.own().get(0);
        draft.row(plain(overlap.id() + (overlap.group().isEmpty() ? "" : " (" + overlap.group() + ")")),
                OutputCell.text(kind(overlap), style(overlap.kind())), link(first.at().address(), first.at()),
                plain(seen.own().stream().map(row -> activity(row) + (row == first ? "" : " [" + row.at().address() + "]"))
                        .collect(Collectors.joining("\n"))), plain(others(seen)), plain(place(overlap)), stacked(seen.why()),
                count(overlap.score()), plain(String.join("\n", seen.evidence())), plain(toDo(seen)), plain(""));
        String considered = considered(seen);
        if (!considered.isEmpty()) {
            draft.row(plain(""), OutputCell.text(considered, Style.WRAPPED));
            draft.mergeLast("B", "K");
        }
    }

    /** The class, and that a role is paid twice. */
    static String kind(Overlap overlap) {
        return Labels.of(overlap.kind()).both() + (overlap.paidRole() == null ? "" : "\n" + OverlapMeanings.PAID_ROLE.both());
    }

    static Style style(OverlapClass kind) {
        return switch (kind) {
            case DUPLICATION -> Style.TINGGI;
            case OVERLAP -> Style.SEDANG;
            case FRAGMENTATION -> Style.INFO;
        };
    }

    static String place(Overlap overlap) {
        return overlap.place().isEmpty() ? OverlapMeanings.WHOLE_REGION.both() : overlap.place();
    }

    static String activity(SubActivity row) {
        return written(row.code()) + " " + written(row.name());
    }

    static String written(Field<String> field) {
        return field.or(field.original());
    }

    private static String others(SeenOverlap seen) {
        if (seen.others().isEmpty()) {
            return "semua pada berkas ini / all in this file";
        }
        List<String> lines = new ArrayList<>();
        seen.others().forEach((agency, rows) -> rows.forEach(row -> lines.add(agency.name() + ": " + activity(row))));
        if (lines.size() > OTHERS) {
            int more = lines.size() - OTHERS;
            lines.subList(OTHERS, lines.size()).clear();
            lines.add("+" + more + " kegiatan lain / more activities");
        }
        return String.join("\n", lines);
    }

    private static String toDo(SeenOverlap seen) {
        String step = SheetDraft.lines(FirstStep.of(seen.overlap()));
        return seen.proposal() == null ? step : "Diusulkan / Proposed: " + Labels.of(seen.proposal().option()).both() + " ("
                + OverlapMeanings.of(seen.proposal().option()).both() + "). Pengampu / Lead: " + seen.proposal().lead().name() + ".\n" + step;
    }

    /** Over the whole width below the overlap: reasons for, reasons against, questions for the meeting. */
    private static String considered(SeenOverlap seen) {
        List<String> lines = new ArrayList<>();
        seen.reasonsFor().forEach(reason -> lines.add("+ " + reason.both()));
        seen.reasonsAgainst().forEach(reason -> lines.add("− " + reason.both()));
        seen.questions().forEach(question -> lines.add("? " + question.both()));
        return String.join("\n", lines);
    }
}
