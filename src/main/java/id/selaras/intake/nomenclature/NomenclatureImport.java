package id.selaras.intake.nomenclature;

import id.selaras.intake.reference.NomenclatureDraft;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.intake.reference.ReferenceReading;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.output.OutputSheet;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a list into a reference workbook. */
public final class NomenclatureImport {

    private final WorkbookContent workbook;
    private final Reference reference;

    private NomenclatureImport(WorkbookContent workbook, Reference reference) {
        this.workbook = workbook;
        this.reference = reference;
    }

    /** A reference that a list can be taken into; otherwise empty, and {@code problems} says why. */
    public static Optional<NomenclatureImport> into(WorkbookContent workbook, Problems problems) {
        ReferenceReading reading = ReferenceReader.read(workbook);
        String sheet = NomenclatureDraft.nameIn(workbook);
        List<Problem> lost = reading.problems().stream().filter(problem -> reading.reference().isEmpty()
                || problem.severity().compareTo(Severity.TINGGI) <= 0 && problem.where() != null && problem.where().sheet().equals(sheet)).toList();
        if (!lost.isEmpty()) {
            problems.addAll(lost);
            problems.add(ListFault.REFERENCE_NOT_READ.at(workbook.file(), lost.get(0).where(), String.valueOf(lost.size())));
            return Optional.empty();
        }
        reading.problems().stream().filter(problem -> problem.where() != null && problem.where().sheet().equals(sheet)
                && problem.severity() == Severity.INFO && !problem.code().contains("TERSEMBUNYI"))
                .forEach(problem -> problems.add(ListFault.NOT_CARRIED.at(workbook.file(), problem.where(), problem.found())));
        return Optional.of(new NomenclatureImport(workbook, reading.reference().orElseThrow()));
    }

    /** The list taken in, where it and its declaration can be used. */
    public ImportedList take(NomenclatureList list, Declaration declared) {
        Problems problems = new Problems();
        declared.check(problems, list.file());
        problems.addAll(list.problems());
        List<Problem> lost = list.problems().stream().filter(ListFault::losesARow).toList();
        if (declared.complete() && !lost.isEmpty()) {
            problems.add(ListFault.NOT_COMPLETE.at(list.file(), lost.get(0).where(), String.valueOf(lost.size())));
        }
        if (problems.unusable()) {
            return new ImportedList(list, problems.sorted(), Optional.empty());
        }
        Nomenclature before = reference.nomenclature();
        Nomenclature after = NomenclatureMerge.of(before, list.entries(), declared);
        NomenclatureChanges changes = NomenclatureChanges.between(before, after, list.entries(), declared.from());
        List<CrosswalkProposal> proposals = CrosswalkProposing.of(list.entries(), changes, reference.crosswalk(), declared.from());
        return new ImportedList(list, problems.sorted(), Optional.of(new ImportedList.Merged(after, changes, proposals,
                !NomenclatureMerge.same(before, after))));
    }

    /**
     * The reference workbook with the merged list: only the sheets Nomenklatur and Usulan Padanan are written anew.
     *
     * @throws IOException when the workbook cannot be written again
     */
    public byte[] written(byte[] bytes, ImportedList.Merged merged) throws IOException {
        List<OutputSheet> sheets = new ArrayList<>();
        sheets.add(NomenclatureDraft.sheet(NomenclatureDraft.nameIn(workbook), merged.nomenclature()));
        sheets.add(ProposalSheet.of(merged.proposals()));
        return WorkbookPainter.replace(bytes, sheets);
    }

    /** Why a workbook could not be written again. */
    public Problem unwritable() {
        return ListFault.UNWRITABLE.at(workbook.file(), null, workbook.file());
    }
}
