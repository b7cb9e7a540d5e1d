package id.selaras.intake.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.selaras.intake.reference.ReferenceReader;
import id.selaras.intake.reference.ReferenceReading;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.reference.CodePair;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.NomenclatureEdition;
import id.selaras.reference.NomenclatureEntry;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListsStandSideBySideTest {

    private static NomenclatureEntry entry(String code, String name, Integer from, Integer until) {
        return new NomenclatureEntry(new NomenclatureCode(code), name, null, null, null, from, until);
    }

    private static List<NomenclatureEntry> list(String... codesAndNames) {
        return IntStream.range(0, codesAndNames.length / 2)
                .mapToObj(at -> entry(codesAndNames[2 * at], codesAndNames[2 * at + 1], null, null)).toList();
    }

    private final Nomenclature old = new Nomenclature(List.of(entry("1.02.02.2.02.01", "Ibu Hamil", null, null),
            entry("1.02.02.2.02.02", "Balita", null, null)), true, "Permendagri 90/2019");

    @Test
    void aCompleteListEndsTheOneBeforeWhereItBegins() {
        Nomenclature merged = NomenclatureMerge.of(old, list("1.02.02.2.02.0001", "Ibu Hamil"), new Declaration(2024, null, true, "Kepmendagri"));
        assertThat(merged.editions()).containsExactly(new NomenclatureEdition(null, 2023, true, "Permendagri 90/2019"),
                new NomenclatureEdition(2024, null, true, "Kepmendagri"));
        assertThat(merged.entries()).containsExactly(entry("1.02.02.2.02.01", "Ibu Hamil", null, 2023),
                entry("1.02.02.2.02.02", "Balita", null, 2023), entry("1.02.02.2.02.0001", "Ibu Hamil", 2024, null));
    }

    @Test
    void aListOfTwoYearsLeavesTheOneBeforeOnBothSides() {
        Nomenclature merged = NomenclatureMerge.of(old, list("1.02.02.2.02.01", "Ibu"), new Declaration(2025, 2026, true, "K"));
        assertThat(merged.editions()).extracting(NomenclatureEdition::fromYear, NomenclatureEdition::untilYear)
                .containsExactly(tuple(null, 2024), tuple(2025, 2026),
                        tuple(2027, null));
        assertThat(merged.entries()).hasSize(5);
        for (int year = 2020; year < 2030; year++) {
            int asked = year;
            assertThat(merged.entries().stream().filter(one -> one.validIn(asked)).map(NomenclatureEntry::code)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aListThatIsNotCompleteEndsNoCodeItDoesNotName() {
        Nomenclature merged = NomenclatureMerge.of(old, list("1.02.02.2.02.01", "Ibu"), new Declaration(2025, null, false, "K"));
        assertThat(merged.entries()).containsExactly(entry("1.02.02.2.02.01", "Ibu Hamil", null, 2024),
                entry("1.02.02.2.02.02", "Balita", null, null), entry("1.02.02.2.02.01", "Ibu", 2025, null));
        assertThat(merged.completeIn(2024)).isTrue();
        assertThat(merged.completeIn(2025)).isFalse();
    }

    @Test
    void theSameListAgainChangesNothing() {
        Declaration declared = new Declaration(2025, 2026, true, "K");
        Nomenclature once = NomenclatureMerge.of(old, list("1.02.02.2.02.01", "Ibu"), declared);
        assertThat(NomenclatureMerge.same(once, NomenclatureMerge.of(once, list("1.02.02.2.02.01", "Ibu"), declared))).isTrue();
        assertThat(NomenclatureMerge.same(once, NomenclatureMerge.of(once, list("1.02.02.2.02.01", "Ibu Hamil"), declared))).isFalse();
    }

    @Test
    void addedEndedAndRenamedCodesAreToldAndRenumberedOnesProposedByName() {
        List<NomenclatureEntry> fresh = list("1.02.02.2.02.0001", "Ibu Hamil", "1.02.02.2.02.02", "BALITA");
        Nomenclature merged = NomenclatureMerge.of(old, fresh, new Declaration(2024, null, true, "K"));
        NomenclatureChanges changes = NomenclatureChanges.between(old, merged, fresh, 2024);
        assertThat(changes.added()).extracting(added -> added.code().text()).containsExactly("1.02.02.2.02.0001");
        assertThat(changes.ended()).extracting(ended -> ended.code().text()).containsExactly("1.02.02.2.02.01");
        assertThat(changes.unchanged()).isOne();
        assertThat(changes.renamed()).isEmpty();
        assertThat(CrosswalkProposing.of(fresh, changes, List.of(), 2024)).singleElement().satisfies(proposal -> {
            assertThat(proposal.now().code().text()).isEqualTo("1.02.02.2.02.0001");
            assertThat(proposal.similarity()).isEqualTo(1);
        });
        CodePair decided = new CodePair(new NomenclatureCode("1.02.02.2.02.01"), new NomenclatureCode("1.02.02.2.02.0001"), 2024);
        assertThat(CrosswalkProposing.of(fresh, changes, List.of(decided), 2024)).isEmpty();
    }

    @Test
    void aNumberThatWasGivenToOtherWorkIsProposedWhereItsOldNameStandsNow() {
        List<NomenclatureEntry> fresh = list("1.02.02.2.02.01", "Pengadaan Kendaraan", "1.02.02.2.02.02", "Balita", "1.02.02.2.02.03", "Ibu Hamil");
        Nomenclature merged = NomenclatureMerge.of(old, fresh, new Declaration(2024, null, true, "K"));
        NomenclatureChanges changes = NomenclatureChanges.between(old, merged, fresh, 2024);
        assertThat(changes.renamed()).hasSize(1);
        assertThat(CrosswalkProposing.of(fresh, changes, List.of(), 2024)).extracting(proposal -> proposal.before().code() + ">"
                + proposal.now().code()).containsExactly("1.02.02.2.02.01>1.02.02.2.02.03");
    }

    @Test
    void theReferenceWorkbookHoldsTheListAfterwardsAndNothingElseOfItChanged() throws IOException {
        byte[] before = Files.readAllBytes(Path.of("samples/acuan-kabupaten-pasuruan.xlsx"));
        WorkbookContent workbook = read(before);
        NomenclatureImport target = NomenclatureImport.into(workbook, new Problems()).orElseThrow();
        NomenclatureList list = Lists.read(Files.readString(Path.of("samples/contoh-daftar-nomenklatur.csv")));
        ImportedList.Merged merged = target.take(list, new Declaration(2026, 2027, false, "Kepmendagri; Tahun 2024 (contoh)")).merged().orElseThrow();
        WorkbookContent after = read(target.written(before, merged));

        ReferenceReading reading = ReferenceReader.read(after);
        assertThat(reading.reference().orElseThrow().nomenclature()).isEqualTo(merged.nomenclature());
        assertThat(reading.problems()).extracting(Problem::code).containsOnlyOnce("ACUAN-LEMBAR-USULAN");
        assertThat(after.sheets().stream().map(SheetContent::name).filter(name -> !name.equals("Usulan Padanan")))
                .containsExactlyElementsOf(workbook.sheets().stream().map(SheetContent::name).toList());
        for (SheetContent sheet : workbook.sheets()) {
            if (!sheet.name().equals("Nomenklatur")) {
                assertThat(after.sheet(sheet.name())).isEqualTo(Optional.of(sheet));
            }
        }
        assertThat(NomenclatureImport.into(after, new Problems()).orElseThrow()
                .take(list, new Declaration(2026, 2027, false, "Kepmendagri; Tahun 2024 (contoh)")).merged().orElseThrow().changed()).isFalse();
    }

    @Test
    void aListWithUnreadRowsCannotBeDeclaredComplete() throws IOException {
        NomenclatureImport target = NomenclatureImport.into(read(Files.readAllBytes(Path.of("samples/acuan-kota-batu.xlsx"))), new Problems()).orElseThrow();
        NomenclatureList list = Lists.read(Lists.GOOD + "1.02.02.2.2.3;Balita;;;\n");
        assertThat(target.take(list, new Declaration(2026, null, true, "K")).problems()).extracting(Problem::code)
                .contains("NOMENKLATUR-TIDAK-LENGKAP");
        assertThat(target.take(list, new Declaration(2026, null, false, "K")).merged()).isPresent();
        assertThat(target.take(list, new Declaration(2026, 2025, false, " ")).problems()).extracting(Problem::code)
                .contains("NOMENKLATUR-TAHUN", "NOMENKLATUR-DASAR-HUKUM");
    }

    private static WorkbookContent read(byte[] bytes) {
        return WorkbookReader.read("acuan.xlsx", bytes, new Problems()).orElseThrow();
    }
}
