package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanFile.UnderstoodColumn;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheFlatTableTest {

    private static final PlanRequest REQUEST = PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN);
    private static final String TWO_AGENCIES = """
            | Kode Perangkat Daerah | Nama Perangkat Daerah | Kode Program | Nama Program | Kode Kegiatan | Nama Kegiatan | Kode | Sub Kegiatan | Uraian Aktivitas | Indikator | Target 2026 | Satuan | Pagu 2026 | Target 2027 | Pagu 2027 | Program Prioritas
            | 1.02.0.00.0.00.01.0000 | Dinas Kesehatan | 1.02.02 | Program Pemenuhan | 1.02.02.2.02 | Penyediaan | 1.02.02.2.02.0001 | Pelayanan Ibu Hamil | Kelas ibu hamil | Jumlah ibu hamil | #1200 | Orang | #250000000 | #1300 | #260000000 | PP-03
            | 1.01.2.19.0.00.01.0000 | Dinas Pendidikan | 1.01.02 | Program Pengelolaan | 1.01.02.2.01 | SD | 1.01.02.2.01.0001 | Pembangunan USB | - | Jumlah USB | #2 | Unit | #900000000 | #2 | #0 | -
            | 1.02.0.00.0.00.01.0000 | Dinas Kesehatan | 1.02.02 | Program Pemenuhan | 1.02.02.2.02 | Penyediaan | 1.02.02.2.02 | Pelayanan Balita | Posyandu | Jumlah balita | #85 | Persen | #100000000 | #90 | #110000000 | PP-03; PP-04
            """;

    @Test
    void eachRowNamesItsAgencyProgrammeAndActivityItself() {
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book(TWO_AGENCIES)), REQUEST);
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("SELARAS-FLAT");
        assertThat(reading.plan().year()).isEqualTo(2026);
        assertThat(reading.plan().agencies()).extracting(agency -> agency.agency().key())
                .containsExactly("1.02.0.00.0.00.01.0000", "1.01.2.19.0.00.01.0000");
        assertThat(reading.plan().agencies().get(0).allocation()).isEqualTo(Rupiah.of(350_000_000));
        assertThat(reading.plan().agencies().get(0).uppers()).isEmpty();
        SubActivity first = reading.plan().agencies().get(0).subActivities().get(0);
        assertThat(first.program().code().value()).isEqualTo("1.02.02");
        assertThat(first.activity().name().value()).isEqualTo("Penyediaan");
        assertThat(first.nextAllocation().value()).isEqualTo(Rupiah.of(260_000_000));
        assertThat(first.outputs().get(0).nextTarget().value()).isEqualByComparingTo("1300");
        assertThat(first.text(PlanColumn.PRIORITY_PROGRAM).value()).isEqualTo("PP-03");
        assertThat(first.id()).isEqualTo("F1#2");
        assertThat(first.at()).hasToString("Renja!G2");
    }

    @Test
    void aCodeThatLostItsTailStaysASubActivityForTheRulesToSee() {
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book(TWO_AGENCIES)), REQUEST);
        assertThat(reading.plan().subActivities().map(sub -> sub.code().value())).contains("1.02.02.2.02");
    }

    @Test
    void aPlaceholderIsEmptyAndAZeroIsAValue() {
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book(TWO_AGENCIES)), REQUEST);
        SubActivity school = reading.plan().agencies().get(1).subActivities().get(0);
        assertThat(school.text(PlanColumn.ACTIVITY_TEXT).state()).isEqualTo(Field.State.EMPTY);
        assertThat(school.nextAllocation().value()).isEqualTo(Rupiah.ZERO);
        assertThat(school.text(PlanColumn.LOCATION).isAbsent()).isTrue();
    }

    @Test
    void withoutProgrammeColumnsNoneIsInvented() {
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book("""
                | Kode | Sub Kegiatan | Indikator | Target 2026 | Satuan | Pagu 2026 | Nama Perangkat Daerah
                | 1.02.02.2.02.0001 | Pelayanan Ibu Hamil | Jumlah ibu hamil | #1200 | Orang | #250000000 | Dinas Kesehatan
                """)), REQUEST);
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("SELARAS-FLAT");
        assertThat(reading.plan().subActivities().findFirst().orElseThrow().program()).isNull();
    }

    @Test
    void theTemplateIsUnderstoodColumnForColumnAndItsExampleIsNotData() {
        PlanReading reading = PlanReader.read(List.of(asWorkbook("2026")), REQUEST);
        assertThat(reading.problems().sorted()).extracting(Problem::code).containsExactly("BACA-TANPA-BARIS");
        assertThat(reading.plan().year()).isEqualTo(2026);
        assertThat(reading.plan().files().get(0).columns()).extracting(UnderstoodColumn::field)
                .containsExactlyInAnyOrder(Arrays.stream(TemplateColumn.values()).map(TemplateColumn::field)
                        .toArray(PlanColumn[]::new));
        assertThat(reading.plan().files().get(0).columns()).allSatisfy(column -> assertThat(column.header())
                .isEqualTo(Arrays.stream(TemplateColumn.values()).filter(known -> known.field() == column.field())
                        .findFirst().orElseThrow().heading()));
        assertThat(reading.plan().files().get(0).notes()).anySatisfy(note -> assertThat(note.id()).contains("baris contoh"))
                .anySatisfy(note -> assertThat(note.id()).contains("Petunjuk"));
    }

    @Test
    void aTemplateFilledBelowItsExampleIsReadAsAPlan() {
        WorkbookContent empty = asWorkbook("2026");
        SheetContent table = empty.sheets().get(0);
        List<SheetRow> rows = new ArrayList<>(table.rows());
        SheetRow example = rows.get(rows.size() - 1);
        List<SheetCell> filled = example.cells().stream().map(cell -> SheetCell.text(
                new CellRef("Rencana", cell.at().column(), 6), cell.text().equals("contoh") ? "1" : cell.text())).toList();
        rows.add(new SheetRow(6, false, filled));
        PlanReading reading = PlanReader.read(List.of(new WorkbookContent("isi.xlsx", "0",
                List.of(new SheetContent("Rencana", false, rows, table.merged())))), REQUEST);
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().subActivities()).singleElement().satisfies(sub -> {
            assertThat(sub.row()).isEqualTo(6);
            assertThat(sub.allocation().value()).isEqualTo(Rupiah.of(250_000_000));
            assertThat(sub.outputs().get(0).unit().value()).isEqualTo("Orang");
            assertThat(sub.nomenclature().form()).isEqualTo(id.selaras.plan.CodeForm.LENGKAP);
        });
    }

    private static WorkbookContent asWorkbook(String year) {
        List<SheetContent> sheets = new ArrayList<>();
        for (OutputSheet sheet : PlanTemplate.sheets()) {
            List<SheetRow> rows = new ArrayList<>();
            for (int row = 1; row <= sheet.rows().size(); row++) {
                List<SheetCell> cells = new ArrayList<>();
                for (int column = 1; column <= sheet.rows().get(row - 1).size(); column++) {
                    OutputCell cell = sheet.rows().get(row - 1).get(column - 1);
                    String text = cell instanceof OutputCell.TextCell some ? some.text() : year;
                    cells.add(SheetCell.text(new CellRef(sheet.name(), column, row), text));
                }
                if (!cells.isEmpty()) {
                    rows.add(new SheetRow(row, false, cells));
                }
            }
            sheets.add(new SheetContent(sheet.name(), false, rows, List.of()));
        }
        return new WorkbookContent("template.xlsx", "0", sheets);
    }
}
