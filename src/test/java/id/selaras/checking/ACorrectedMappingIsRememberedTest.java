package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.Answer;
import id.selaras.service.GovernmentAtWork;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ACorrectedMappingIsRememberedTest {

    private static final String[] ODD_HEADER =
            {"Nomenklatur Induk", "Hal", "Ukuran Keberhasilan", "Rencana Capaian", "Nilai Rp Usulan", "Nilai Rp Disepakati"};
    private static final String CORRECTION = """
            {"sheet": "Matriks", "headerRow": 3, "columns":
                {"CODE": "A", "NAME": "B", "Indikator": "C", "TARGET": "D", "Pagu Indikatif": "F"}}""";

    @Autowired
    private ServiceClient service;

    @Test
    void aMappingThatWorkedIsUsedForTheNextFileWithTheSameHeaderWhereverItStands() {
        GovernmentAtWork government = GovernmentAtWork.fresh(service);
        String plan = refused(government, odd("Matriks", 2, "1.02.0.00.0.00.01.0000 Dinas Kesehatan"));
        Answer corrected = service.asAdmin().put("/api/v1/plans/" + plan + "/mapping", CORRECTION).is(202);
        assertThat(government.over(corrected.text("job.id")).path("state").asString()).isEqualTo("DONE");
        assertThat(notes(plan)).doesNotContain("was reused");
        JsonNode next = government.checked("renja-sosial.xlsx", odd("Lampiran II", 6, "1.06.0.00.0.00.01.0000 Dinas Sosial"));
        assertThat(next.path("state").asString()).as(next.toString()).isEqualTo("DONE");
        assertThat(notes(next.path("plan").asString())).contains("A corrected column mapping was reused");
        JsonNode document = service.asAdmin().get("/api/v1/assessments/" + next.path("assessment").asString() + "/json").is(200).json();
        assertThat(document.path("summary").path("allocation").asInt()).isEqualTo(200_000_000);
        assertThat(document.path("files").path(0).path("headerRow").asInt()).isEqualTo(7);
    }

    @Test
    void anotherGovernmentKnowsNothingOfIt() {
        GovernmentAtWork one = GovernmentAtWork.fresh(service);
        String plan = refused(one, odd("Matriks", 2, "1.02.0.00.0.00.01.0000 Dinas Kesehatan"));
        one.over(service.asAdmin().put("/api/v1/plans/" + plan + "/mapping", CORRECTION).is(202).text("job.id"));
        refused(GovernmentAtWork.fresh(service), odd("Matriks", 2, "1.06.0.00.0.00.01.0000 Dinas Sosial"));
    }

    private static String refused(GovernmentAtWork government, byte[] workbook) {
        JsonNode job = government.checked("renja.xlsx", workbook);
        assertThat(job.path("state").asString()).isEqualTo("REFUSED");
        return job.path("plan").asString();
    }

    private String notes(String plan) {
        return service.asAdmin().get("/api/v1/plans/" + plan).is(200).json().path("files").path(0).path("notes").toString();
    }

    /** A plan whose headings no reader knows. */
    private static byte[] odd(String sheetName, int headerRow, String agency) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(sheetName);
            sheet.createRow(0).createCell(0).setCellValue("Perangkat Daerah : " + agency);
            Row header = sheet.createRow(headerRow);
            for (int at = 0; at < ODD_HEADER.length; at++) {
                header.createCell(at).setCellValue(ODD_HEADER[at]);
            }
            Row row = sheet.createRow(headerRow + 1);
            String[] cells = {agency.substring(0, 4) + ".02.2.02.0001", "Pelayanan", "Jumlah orang yang dilayani", "1200 Orang"};
            for (int at = 0; at < cells.length; at++) {
                row.createCell(at).setCellValue(cells[at]);
            }
            row.createCell(4).setCellValue(250_000_000);
            row.createCell(5).setCellValue(200_000_000);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
