package id.selaras.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.SelarasApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UnusableTablesStopTheStartTest {

    @TempDir
    private Path folder;

    @Test
    void allProblemsOfTheTablesAreToldInBothLanguagesWithoutAStackTrace(CapturedOutput told) throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tabel"));
        Files.copy(Path.of("decision-tables", "putusan.xlsx"), tables.resolve("putusan.xlsx"));
        Files.copy(Path.of("decision-tables", "putusan.xlsx"), tables.resolve("putusan-salinan.xlsx"));
        Files.writeString(tables.resolve("rusak.xlsx"), "bukan buku kerja");
        start(tables);
        assertThat(told.getAll())
                .contains("Tabel keputusan tidak dapat dipakai", "The decision tables cannot be used")
                .contains("TABEL-KODE-GANDA", "rusak.xlsx", "Saran:", "Suggestion:")
                .doesNotContain("\tat id.selaras").doesNotContain("Exception");
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo(CapturedOutput told) {
        start(folder.resolve("tidak-ada"));
        assertThat(told.getAll()).contains("TABEL-TIDAK-ADA", "selaras.tables");
    }

    private void start(Path tables) {
        SpringApplicationBuilder service = new SpringApplicationBuilder(SelarasApplication.class);
        assertThatThrownBy(() -> service.run("--server.port=0", "--selaras.tables=" + tables,
                "--selaras.data=" + folder.resolve("data"), "--selaras.samples=" + folder.resolve("contoh"))).isNotNull();
    }
}
