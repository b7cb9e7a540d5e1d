package id.selaras.intake;

import id.selaras.language.UnitNames;
import id.selaras.intake.ColumnMapping.FileMapping;
import id.selaras.intake.rekap.RekapReader;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads plan documents in one or several files: the Renja matrix of SIPD-RI, table T-C.33, the flat table of this project, the Renstra
 * with its columns of several years, the form "Rincian Belanja" of RKA and DPA, and the flat SIPD export of budget lines.
 */
public final class PlanReader {

    private PlanReader() {
    }

    /**
     * Reads all files into one plan. Never throws for what is in them: what cannot be read is a problem with its cell, and
     * every row of a plan sheet is accounted for in a ledger.
     */
    public static PlanReading read(List<WorkbookContent> workbooks, PlanRequest request) {
        Problems problems = new Problems();
        AgencyNames names = new AgencyNames(request.knownAgencies());
        UnitNames units = new UnitNames(request.unitSynonyms());
        List<PlanFile> files = new ArrayList<>();
        List<AgencyPlan> agencies = new ArrayList<>();
        List<RowLedger> ledgers = new ArrayList<>();
        Integer year = request.year();
        for (WorkbookContent workbook : workbooks) {
            String id = "F" + (files.size() + 1);
            Complaints complaints = new Complaints(workbook.file(), problems);
            FileContext context = new FileContext(id, workbook.file(), names, request.declared(), units, complaints,
                    request.stage(), request.period());
            ReadFile reading = read(context, workbook, request.mapping().of(workbook.file()), year);
            files.add(reading.planFile());
            agencies.addAll(reading.agencies());
            ledgers.addAll(reading.ledgers());
            year = FiscalYear.inside(year, reading.seriesYear());
            year = FiscalYear.settle(year, reading.years(), !reading.ledgers().isEmpty(), complaints);
        }
        for (String stranger : request.mapping().strangers(workbooks.stream().map(WorkbookContent::file).toList())) {
            problems.add(Complaint.MAPPING.at(stranger, null, stranger, Text.of("berkas ini tidak ada di antara yang dibaca.",
                    "this file is not among those read.")));
        }
        return new PlanReading(new Plan(request.stage(), request.phase(), year == null ? 0 : year, files, agencies),
                problems, ledgers);
    }

    private static ReadFile read(FileContext context, WorkbookContent workbook, FileMapping mapping, Integer year) {
        if (RkaFile.recognises(workbook, mapping)) {
            return new RkaFile(context, workbook, year).read();
        }
        return RekapFile.recognises(workbook, mapping) ? new RekapFile(context, workbook, mapping, year).read()
                : new FileReading(context, workbook, mapping, year).read();
    }

    /**
     * For {@code WorkbookReader.read}: which long sheets this reader reads forward without holding their rows.
     *
     * @param head the first rows of a sheet
     */
    public static boolean forward(List<SheetRow> head) {
        return RekapReader.recognises(head);
    }
}
