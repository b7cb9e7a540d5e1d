package id.selaras.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileArchiveTest {

    private static final byte[] PLAN = "rencana".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = DigestUtils.sha256Hex(PLAN);

    @TempDir
    Path data;

    @Test
    void whatIsKeptIsFoundUnderItsHashAndNothingElseLiesThere() throws IOException {
        FileArchive archive = AnArchive.in(data);
        assertThat(archive.keep(PLAN)).isEqualTo(HASH);
        assertThat(archive.keep(PLAN)).isEqualTo(HASH);
        assertThat(archive.bytes(HASH)).isEqualTo(PLAN);
        assertThat(archive.path(HASH)).hasValueSatisfying(path -> assertThat(path).hasBinaryContent(PLAN));
        assertThat(ArchivedFiles.all(data)).containsExactly(HASH);
        assertThat(ArchivedFiles.root(data)).isDirectoryRecursivelyContaining("glob:**" + HASH)
                .isDirectoryNotContaining("glob:**draft*");
    }

    @Test
    void damagedBytesAreNeverHandedOutAndComeRightWithTheNextUpload() throws IOException {
        FileArchive archive = AnArchive.in(data);
        Path place = ArchivedFiles.root(data).resolve(ArchivedFiles.name(archive.keep(PLAN)));
        Files.writeString(place, "RENCANA");
        assertThatThrownBy(() -> archive.bytes(HASH)).hasMessageContaining("damaged");
        archive.keep(PLAN);
        assertThat(archive.bytes(HASH)).isEqualTo(PLAN);
    }

    @Test
    void theSameBytesAtOnceAreKeptOnce() throws Exception {
        FileArchive archive = AnArchive.in(data);
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Future<String>> kept = IntStream.range(0, 64).mapToObj(i -> people.submit(() -> archive.keep(PLAN))).toList();
        for (Future<String> one : kept) {
            assertThat(one.get()).isEqualTo(HASH);
        }
        people.shutdown();
        assertThat(ArchivedFiles.all(data)).containsExactly(HASH);
    }

    @Test
    void draftsOfAServiceThatDiedAreSweptAwayAtTheNextStart() throws IOException {
        AnArchive.in(data).keep(PLAN);
        Path draft = Files.writeString(ArchivedFiles.root(data).resolve("draft123.tmp"), "half");
        AnArchive.in(data).afterPropertiesSet();
        assertThat(draft).doesNotExist();
        assertThat(ArchivedFiles.all(data)).containsExactly(HASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../../etc/passwd", "ABCDEF", "ef537f25c895bfa782526529a9b63d97aa631564d5d789c2b765448c8635fb6"})
    void whatIsNoHashIsNoFile(String name) {
        assertThatThrownBy(() -> AnArchive.in(data).path(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
