package id.selaras.submission;

import id.selaras.archive.FileArchive;
import id.selaras.http.Refused;
import id.selaras.intake.nomenclature.Declaration;
import id.selaras.intake.nomenclature.ImportedList;
import id.selaras.intake.nomenclature.ListFiles;
import id.selaras.intake.nomenclature.NomenclatureImport;
import id.selaras.intake.nomenclature.NomenclatureList;
import id.selaras.intake.nomenclature.NomenclatureListReader;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.workbook.output.UnpaintableWorkbook;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Takes an official list into the newest reference: what comes of it is the next version of the reference, valid from the same
 * day as the one it completes. One list at a time, because a workbook is held in memory while it is written.
 */
@Component
class NomenclatureAdding {

    private final References references;
    private final ReferenceAdding adding;
    private final Uploads uploads;
    private final FileArchive archive;
    private final Semaphore turn = new Semaphore(1, true);

    NomenclatureAdding(References references, ReferenceAdding adding, Uploads uploads, FileArchive archive) {
        this.references = references;
        this.adding = adding;
        this.uploads = uploads;
        this.archive = archive;
    }

    /** @param fresh false when the reference said all this already */
    record Added(NomenclatureAddedView view, ReferenceVersion version, boolean fresh) {
    }

    Added add(String actor, RegisteredGovernment government, Declaration declared, Upload upload) {
        // the display name of an upload always ends as a workbook does
        String name = upload.name().replaceFirst("(?i)\\.(csv|txt)\\.xlsx$", ".$1");
        NomenclatureList list = uploads.read(problems -> ListFiles.read(name, upload.bytes(), problems), NomenclatureListReader::read);
        turn.acquireUninterruptibly();
        try {
            return take(actor, government, declared, list);
        } finally {
            turn.release();
        }
    }

    private Added take(String actor, RegisteredGovernment government, Declaration declared, NomenclatureList list) {
        ReferenceVersion base = references.newest(government.code()).orElseThrow(() -> Refused.conflict("ACUAN-BELUM-ADA",
                "Belum ada acuan untuk dilengkapi; kirim dulu acuannya ke " + GovernmentView.path(government.code()) + "/references.",
                "There is no reference to complete yet; send one to " + GovernmentView.path(government.code()) + "/references first."));
        byte[] bytes = archive.bytes(base.sha256());
        Problems problems = new Problems();
        NomenclatureImport target = uploads.read(new Upload(base.fileName(), bytes), workbook -> NomenclatureImport.into(workbook, problems)
                .orElseThrow(() -> unusable(problems.sorted())));
        ImportedList imported = target.take(list, declared);
        problems.addAll(imported.problems());
        ImportedList.Merged merged = imported.merged().orElseThrow(() -> unusable(problems.sorted()));
        ReferenceVersion version = merged.changed() ? next(actor, government, base, target, bytes, merged) : base;
        return new Added(NomenclatureAddedView.of(version, imported, problems.sorted()), version, merged.changed());
    }

    private ReferenceVersion next(String actor, RegisteredGovernment government, ReferenceVersion base, NomenclatureImport target,
                                  byte[] bytes, ImportedList.Merged merged) {
        try {
            if (WorkbookPainter.obstacle(archive.path(base.sha256()).orElseThrow()).isPresent()) {
                throw unusable(List.of(target.unwritable()));
            }
            return adding.add(actor, government, base.validFrom(), new Upload(base.fileName(), target.written(bytes, merged))).version();
        } catch (UnpaintableWorkbook broken) {
            throw unusable(List.of(target.unwritable()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Refused unusable(List<Problem> problems) {
        return Refused.unusable("NOMENKLATUR-TIDAK-DAPAT-DIPAKAI", "Daftar ini tidak dapat dimuat; lihat daftar masalah.",
                "This list cannot be taken in; see the list of problems.", problems);
    }
}
