package id.selaras.submission;

import id.selaras.archive.FileArchive;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.problem.Problems;
import id.selaras.reference.Reference;
import id.selaras.workbook.WorkbookReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of the governments' references; a version never changes, so what was read of it is kept at hand. */
@Repository
public class References {

    private static final int AT_HAND = 8;

    private final JdbcClient database;
    private final FileArchive archive;
    private final AtHand<String, Reference> read = new AtHand<>(AT_HAND);

    References(JdbcClient database, FileArchive archive) {
        this.database = database;
        this.archive = archive;
    }

    public Optional<ReferenceVersion> find(String id) {
        return database.sql("select * from reference_version where id = ?").param(id).query(References::version).optional();
    }

    /** The version a plan of that year is measured by, as {@link ReferenceVersion#validFrom} says; empty when there is none at all. */
    public Optional<ReferenceVersion> validFor(String government, int year) {
        return database.sql("""
                select * from reference_version where government = ? and valid_from <= ? order by version desc limit 1""")
                .params(government, LocalDate.of(year, 1, 1)).query(References::version).optional()
                .or(() -> database.sql("""
                        select * from reference_version where government = ? order by valid_from, version desc limit 1""")
                        .param(government).query(References::version).optional());
    }

    /** What a version says. The first call reads its workbook, which can take a second. */
    public Reference read(ReferenceVersion version) {
        return read.get(version.id(), id -> WorkbookReader.read(version.fileName(), archive.bytes(version.sha256()), new Problems())
                .flatMap(content -> ReferenceReader.read(content).reference())
                .orElseThrow(() -> new IllegalStateException("reference " + id + " was readable when it was added")));
    }

    public Optional<ReferenceVersion> find(String government, int version) {
        return database.sql("select * from reference_version where government = ? and version = ?")
                .params(government, version).query(References::version).optional();
    }

    /** The version of the highest number; empty when there is none. */
    Optional<ReferenceVersion> newest(String government) {
        return of(government, 1, 0).stream().findFirst();
    }

    Optional<ReferenceVersion> same(String government, LocalDate validFrom, String sha256) {
        return database.sql("""
                select * from reference_version where government = ? and valid_from = ? and sha256 = ?
                order by version desc limit 1""").params(government, validFrom, sha256).query(References::version).optional();
    }

    /** Newest first. */
    List<ReferenceVersion> of(String government, int limit, long offset) {
        return database.sql("select * from reference_version where government = ? order by version desc limit ? offset ?")
                .params(government, limit, offset).query(References::version).list();
    }

    long count(String government) {
        return database.sql("select count(*) from reference_version where government = ?").param(government)
                .query(Long.class).single();
    }

    /** Adds the next version; called by effects only. */
    void add(ReferenceVersion reference) {
        database.sql("""
                insert into reference_version
                (id, government, version, valid_from, file_name, sha256, added_at, added_by, summary)
                values (?, ?, (select coalesce(max(version), 0) + 1 from reference_version where government = ?), ?, ?, ?, ?, ?, ?)""")
                .params(reference.id(), reference.government(), reference.government(), reference.validFrom(),
                        reference.fileName(), reference.sha256(), reference.addedAt().atOffset(ZoneOffset.UTC),
                        reference.addedBy(), reference.summary())
                .update();
    }

    private static ReferenceVersion version(ResultSet row, int at) throws SQLException {
        return new ReferenceVersion(row.getString("id"), row.getString("government"), row.getInt("version"),
                row.getObject("valid_from", LocalDate.class), row.getString("file_name"), row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(), row.getString("added_by"), row.getString("summary"));
    }
}
