package id.selaras.intake;

import id.selaras.intake.layout.YearColumns;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Keeps the sheets that are of the kind of document asked for: several years for a Renstra, one year for all others. */
final class StageSheets {

    private StageSheets() {
    }

    /**
     * The sheets to read.
     *
     * @param notes gets a line for each sheet left aside while others are read
     */
    static List<PlanSheet> fitting(List<PlanSheet> sheets, FileContext file, List<Text> notes) {
        List<PlanSheet> fitting = new ArrayList<>();
        List<PlanSheet> others = new ArrayList<>();
        for (PlanSheet sheet : sheets) {
            boolean fits = sheet.header().years().isSeries() == (file.stage() == PlanStage.RENSTRA);
            (fits ? fitting : others).add(sheet);
        }
        for (PlanSheet other : others) {
            if (fitting.isEmpty()) {
                refuse(other, file);
            } else {
                notes.add(aside(other, file.stage()));
            }
        }
        fitting.removeIf(sheet -> unplaced(sheet, file));
        return fitting;
    }

    private static void refuse(PlanSheet sheet, FileContext file) {
        YearColumns years = sheet.header().years();
        CellRef at = sheet.grid().ref(sheet.header().lastRow(), 0);
        if (years.isSeries()) {
            file.complaints().say(Complaint.IS_RENSTRA, at, written(years), written(years), file.stage().name());
        } else {
            file.complaints().say(Complaint.NOT_RENSTRA, at, sheet.grid().name());
        }
    }

    private static Text aside(PlanSheet sheet, PlanStage stage) {
        String name = sheet.grid().name();
        return stage == PlanStage.RENSTRA
                ? Text.of("Lembar " + name + " tidak dibaca: hanya memuat satu tahun, bukan Renstra",
                        "Sheet " + name + " was not read: it has one year only and is no Renstra")
                : Text.of("Lembar " + name + " tidak dibaca: matriks Renstra dengan beberapa tahun",
                        "Sheet " + name + " was not read: a Renstra matrix of several years");
    }

    private static boolean unplaced(PlanSheet sheet, FileContext file) {
        YearColumns years = sheet.header().years();
        if (years.isSeries() && !years.placed()) {
            file.complaints().say(Complaint.YEARS_UNPLACED, sheet.grid().ref(sheet.header().lastRow(), 0), written(years), written(years));
        }
        return years.isSeries() && !years.placed();
    }

    /** {@code 2025-2029}, or {@code 1-5} where the years are only counted. */
    static String written(YearColumns years) {
        SortedSet<Integer> all = years.years();
        return all.first() + "-" + all.last();
    }
}
