package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.output.OutputCell.TextCell;
import id.selaras.workbook.output.OutputSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TheRenstraTemplateTest {

    @Test
    void aFilledTemplateIsReadWithItsPeriodAndWithoutItsExamples() {
        PlanReading reading = read(filled());
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("RENSTRA");
        AgencyPlan agency = reading.plan().agencies().get(0);
        assertThat(agency.agency().name()).isEqualTo("Dinas Kesehatan");
        assertThat(agency.goals()).extracting(goal -> goal.text().value()).containsExactly("Meningkatnya derajat kesehatan");
        assertThat(agency.subActivities()).singleElement().satisfies(sub -> {
            assertThat(sub.code().value()).isEqualTo("1.02.02.2.02.0001");
            assertThat(sub.outputs().get(0).series().ceilings().get(2027).value()).isEqualTo(Rupiah.of(300_000_000));
            assertThat(sub.outputs().get(0).series().baseline().value()).isEqualByComparingTo("21000");
        });
        assertThat(reading.ledgers().get(0).of(RowKind.SKIPPED)).isEqualTo(4);
    }

    private static PlanReading read(WorkbookContent book) {
        return PlanReader.read(List.of(book), new PlanRequest(PlanStage.RENSTRA, PlanPhase.RANCANGAN, 2027, ColumnMapping.none(), List.of(), Map.of()));
    }

    private static WorkbookContent filled() {
        OutputSheet table = RenstraTemplate.sheets().get(0);
        List<SheetRow> rows = new ArrayList<>();
        for (int row = 1; row <= table.rows().size(); row++) {
            List<SheetCell> cells = new ArrayList<>();
            for (int column = 1; column <= table.rows().get(row - 1).size(); column++) {
                String text = ((TextCell) table.rows().get(row - 1).get(column - 1)).text();
                String said = text.equals(RenstraTemplate.AGENCY) ? text + " Dinas Kesehatan" : text;
                if (!said.isEmpty()) {
                    cells.add(SheetCell.text(new CellRef("Renstra", column, row), said));
                }
            }
            rows.add(new SheetRow(row, false, cells));
        }
        rows.add(row(10, "1", "S1", "", "Tujuan: Meningkatnya derajat kesehatan", "Usia harapan hidup", "Tahun", "71,2", "71,4", "", "71,6", "", "71,8"));
        rows.add(row(11, "2", "", "1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", "Jumlah ibu hamil terlayani", "Orang", "21000",
                "21500", "250000000", "21600", "275000000", "21700", "300000000", "21800", "325000000", "21900", "350000000"));
        return new WorkbookContent("renstra.xlsx", "0", List.of(new SheetContent("Renstra", false, rows, List.of())));
    }

    private static SheetRow row(int number, String... texts) {
        List<SheetCell> cells = new ArrayList<>();
        for (int at = 0; at < texts.length; at++) {
            CellRef cell = new CellRef("Renstra", at + 1, number);
            if (texts[at].matches("\\d{4,}")) {
                cells.add(SheetCell.number(cell, new BigDecimal(texts[at])));
            } else if (!texts[at].isEmpty()) {
                cells.add(SheetCell.text(cell, texts[at]));
            }
        }
        return new SheetRow(number, false, cells);
    }
}
