package id.selaras.rulecases;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.report.csv.DataPackage;
import id.selaras.report.json.AssessmentJson;
import id.selaras.report.text.TerminalSummary;
import id.selaras.report.workbook.AnnotatedWorkbookModel;
import id.selaras.report.workbook.BudgetWorkbook;
import id.selaras.report.workbook.GovernmentWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Recipients of grants and aid are compared, but their names appear in no answer. */
class RecipientsStayHiddenTest {

    private static Pipeline pipeline;

    @BeforeAll
    static void loadTheShippedTables() {
        pipeline = new Pipeline();
    }

    @Test
    void theSameRecipientAtTwoAgenciesIsSaidAtBothWithTheOtherAgencysName() {
        assertThat(findings(twoAgencies(), "DUP-04")).extracting(finding -> finding.agency().name() + " " + finding.where().get(0)
                + " " + finding.found().id())
                .containsExactlyInAnyOrder("Dinas Kesehatan RKA!I32 Y... S... S... P...; juga pada Dinas Sosial",
                        "Dinas Kesehatan RKA!I49 S... A...; juga pada Dinas Sosial",
                        "Dinas Sosial RKA!I32 Y... S... S... P...; juga pada Dinas Kesehatan",
                        "Dinas Sosial RKA!I49 S... A...; juga pada Dinas Kesehatan");
    }

    @Test
    void noAnswerHoldsAName() {
        World world = twoAgencies();
        List.of("rencana: Penerima baris 32 = Yayasan Harapan Baru", "acuan: Penerima Bantuan baris 3 Bidang Urusan = 1.05",
                "rencana: Kode Standar Harga baris 25 =", "rencana: E baris 32 = 160000000", "rencana: E baris 49 = dua juta")
                .forEach(change -> Changes.make(change, world));
        Pipeline.Answer answer = pipeline.run(world, 2);
        Assessment assessment = answer.assessment().orElseThrow();
        assertThat(assessment.findings()).extracting(Finding::rule).contains("MAN-06", "DUP-04", "PAG-04");
        String json = new String(AssessmentJson.bytes(AssessmentJson.tree(assessment, "id")), StandardCharsets.UTF_8);
        String screen = String.join("\n", TerminalSummary.of(assessment, "id", List.of()));
        List<String> outputs = new ArrayList<>(List.of(json, screen, answer.problems().toString(), BudgetWorkbook.sheets(assessment).toString(),
                GovernmentWorkbook.sheets(assessment).toString()));
        assessment.plan().files().forEach(file -> outputs.add(AnnotatedWorkbookModel.of(assessment, file.id()).toString()));
        DataPackage.files(assessment).values().forEach(bytes -> outputs.add(new String(bytes, StandardCharsets.UTF_8)));
        assertThat(outputs).hasSizeGreaterThan(12).noneMatch(text -> text.contains("Aminah")
                || text.contains("Harapan Baru") || text.contains("Sehat Sejahtera"));
        assertThat(outputs).as("what is searched holds texts of cells").anyMatch(text -> text.contains("Y... H... B..."));
    }

    @Test
    void whatIsSaidOfVeryManyLinesIsToldForTheFirstOnesAndOnceForTheRest() {
        World world = new World().sending(List.of("rka"));
        for (int row = 100; row < 120; row++) {
            world.plan("rka").set(row, "B", "Bahan nomor " + row);
            world.plan("rka").set(row, "C", "1 Buah");
            world.plan("rka").set(row, "E", "10.000");
            world.plan("rka").set(row, "G", "10.000");
        }
        for (int row = 50; row < 53; row++) {
            world.plan("rka").dropRow(row);
        }
        world.plan("rka").set(99, "A", "5.1.02.01.01.0024");
        List<Finding> findings = findings(world, "HRG-02");
        assertThat(findings).hasSize(6);
        assertThat(findings.get(5).message().id()).endsWith("Demikian pula 14 rincian lain pada sub kegiatan ini.");
        assertThat(findings.get(5).where()).hasSize(15);
        assertThat(findings.get(5).rupiah().written()).isEqualTo("Rp150.000");
    }

    @Test
    void oneThreadAndTwoSayTheSameOfLines() {
        assertThat(pipeline.run(twoAgencies(), 2).assessment().orElseThrow().hashes())
                .isEqualTo(pipeline.run(twoAgencies(), 1).assessment().orElseThrow().hashes());
    }

    private static World twoAgencies() {
        return new World().sending(List.of("rka", "sosial"));
    }

    private static List<Finding> findings(World world, String rule) {
        return pipeline.run(world, 1).assessment().orElseThrow().findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
