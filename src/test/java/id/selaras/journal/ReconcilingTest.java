package id.selaras.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A start after a stop that nobody planned: file and database come together, or the start says why it will not. */
@Tag("service")
class ReconcilingTest {

    @TempDir
    Path data;

    private AJournal journal;
    private Checkpoint end;

    @BeforeEach
    void fiveChangesWereAcknowledged() {
        journal = AJournal.in(data);
        Acknowledging acknowledging = journal.start();
        for (int i = 1; i <= 5; i++) {
            acknowledging.acknowledge("siti", new GovernmentNoted("35.0" + i, "Kabupaten " + i));
        }
        end = acknowledging.checkpoint();
    }

    @Test
    void aDatabaseThatLostEverythingIsMadeAgain() {
        AJournal again = journal.withEmptyDatabase();
        assertThat(again.start().checkpoint()).isEqualTo(end);
        assertThat(again.governments()).containsExactly("35.01", "35.02", "35.03", "35.04", "35.05");
        assertThat(again.rows()).isEqualTo(5);
    }

    @Test
    void aDatabaseThatLostItsNewestChangesGetsThoseAlone() {
        journal.database.sql("delete from journal where number > 3").update();
        journal.database.sql("delete from government where code > '35.03'").update();
        assertThat(journal.start().checkpoint()).isEqualTo(end);
        assertThat(journal.governments()).hasSize(5);
    }

    @Test
    void aRecordThatNeverReachedTheFileIsWrittenThere() throws IOException {
        String whole = journal.text();
        journal.forgetLastLines(1);
        assertThat(journal.start().checkpoint()).isEqualTo(end);
        assertThat(journal.text()).isEqualTo(whole);
    }

    @Test
    void aLastLineThatWasTornIsCutOffAndKeptBeside() throws IOException {
        String whole = journal.text();
        Files.writeString(journal.file(), whole + "{\"actor\":\"siti\",\"at\":\"2026");
        assertThat(journal.start().checkpoint()).isEqualTo(end);
        assertThat(journal.text()).isEqualTo(whole);
        assertThat(data.resolve("journal.torn")).hasContent("{\"actor\":\"siti\",\"at\":\"2026");
    }

    @Test
    void aTornLineOfARecordThatTheDatabaseHasIsWrittenWhole() throws IOException {
        String whole = journal.text();
        Files.writeString(journal.file(), whole.substring(0, whole.length() - 40));
        assertThat(journal.start().checkpoint()).isEqualTo(end);
        assertThat(journal.text()).isEqualTo(whole);
    }

    @Test
    void aFileThatLostSeveralRecordsIsSaidAndMadeAgainOnlyOnRequest() throws IOException {
        String whole = journal.text();
        Files.delete(journal.file());
        assertThatThrownBy(journal::start).isInstanceOf(StartRefused.class).hasMessageContaining("5 catatan", "5 records");
        assertThat(journal.file()).doesNotExist();
        assertThat(journal.fromDatabase().start().checkpoint()).isEqualTo(end);
        assertThat(journal.text()).isEqualTo(whole);
    }

    @Test
    void theDatabaseOfAnotherInstallationIsRefusedAndNothingIsChanged(@TempDir Path other) throws IOException {
        AJournal stranger = AJournal.in(other);
        stranger.start().acknowledge("budi", new GovernmentNoted("35.01", "Kabupaten lain"));
        String before = journal.text();
        AJournal mixed = AJournal.in(data, stranger.source);
        assertThatThrownBy(mixed::start).isInstanceOf(StartRefused.class).hasMessageContaining("instalasi yang sama");
        Files.copy(stranger.file(), other.resolve("kept"));
        assertThatThrownBy(AJournal.in(other, journal.source)::start).isInstanceOf(StartRefused.class);
        assertThat(journal.text()).isEqualTo(before);
        assertThat(stranger.file()).hasSameTextualContentAs(other.resolve("kept"));
        assertThat(stranger.governments()).containsExactly("35.01");
    }

    @Test
    void aChangeOfANewerVersionIsRefusedBeforeAnythingIsApplied() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(journal.file()));
        lines.add(JournalRecord.next(end, Instant.EPOCH, "siti", "test.of-tomorrow", "{}").line());
        journal.write(lines);
        AJournal again = journal.withEmptyDatabase();
        assertThatThrownBy(again::start).isInstanceOf(StartRefused.class).hasMessageContaining("test.of-tomorrow");
        assertThat(again.rows()).isZero();
    }

    @Test
    void aChangeThatCannotBeAppliedAgainIsNamedAndEverythingBeforeItIsKept() {
        AJournal again = journal.withEmptyDatabase();
        again.database.sql("insert into government (code, name, zone, added_at) values ('35.03', 'x', 'WIB', now())").update();
        assertThatThrownBy(again::start).isInstanceOf(StartRefused.class).hasMessageContaining("Catatan 3");
        assertThat(again.rows()).isEqualTo(2);
    }

    static Stream<Named<Consumer<List<String>>>> forgeries() {
        return Stream.of(
                Named.of("a record taken out", lines -> lines.remove(2)),
                Named.of("the first record taken out", lines -> lines.remove(0)),
                Named.of("two records exchanged", lines -> Collections.swap(lines, 1, 2)),
                Named.of("a record twice", lines -> lines.add(3, lines.get(2))),
                Named.of("another name", lines -> lines.set(1, lines.get(1).replace("Kabupaten 2", "Kabupaten 7"))),
                Named.of("another actor", lines -> lines.set(1, lines.get(1).replace("siti", "budi"))),
                Named.of("another kind", lines -> lines.set(1, lines.get(1).replace("noted", "noten"))),
                Named.of("a field more", lines -> lines.set(1, lines.get(1).replace("{\"actor\"", "{\"aa\":1,\"actor\""))),
                Named.of("a key twice", lines -> lines.set(1, lines.get(1).replace("\"data\":{", "\"data\":{\"code\":\"1\","))),
                Named.of("the same JSON in another spelling", lines -> lines.set(1, lines.get(1).replace("\"data\":", "\"data\": "))),
                Named.of("line ends of Windows", lines -> lines.replaceAll(line -> line + "\r")),
                Named.of("an empty line", lines -> lines.add(2, "")),
                Named.of("another text", lines -> lines.set(0, "journal")));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aForgedJournalIsRefusedAndNothingIsChanged(Consumer<List<String>> forgery) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(journal.file()));
        forgery.accept(lines);
        journal.write(lines);
        String forged = journal.text();
        AJournal again = journal.withEmptyDatabase();
        assertThatThrownBy(again::start).isInstanceOf(StartRefused.class).hasMessageContaining("nothing was changed");
        assertThatThrownBy(journal::start).isInstanceOf(StartRefused.class);
        assertThat(again.governments()).isEmpty();
        assertThat(journal.text()).isEqualTo(forged);
    }

    @Test
    void anySingleByteThatChangesIsNoticed() throws IOException {
        byte[] whole = journal.text().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261122);
        for (int trial = 0; trial < 300; trial++) {
            byte[] changed = whole.clone();
            // the last byte is the line feed: without it the last record is torn, which is another case
            int at = random.nextInt(whole.length - 1);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(journal.file(), changed);
            assertThatThrownBy(journal::start).as("byte %d", at).isInstanceOf(StartRefused.class);
        }
    }
}
