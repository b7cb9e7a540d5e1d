package id.selaras.submission;

import id.selaras.archive.FileArchive;
import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

@Component
class ReferenceAddedEffect implements Effect<ReferenceAdded> {

    private final References references;
    private final FileArchive archive;

    ReferenceAddedEffect(References references, FileArchive archive) {
        this.references = references;
        this.archive = archive;
    }

    @Override
    public String kind() {
        return "reference.added";
    }

    @Override
    public Class<ReferenceAdded> type() {
        return ReferenceAdded.class;
    }

    @Override
    public void apply(ReferenceAdded change, Stamp stamp) {
        references.same(change.government(), change.validFrom(), change.sha256()).ifPresent(known -> {
            throw new AlreadyThere(known.id());
        });
        String summary = new String(archive.bytes(change.summarySha256()), StandardCharsets.UTF_8);
        references.add(new ReferenceVersion(change.id(), change.government(), 0, change.validFrom(), change.fileName(),
                change.sha256(), stamp.at(), stamp.actor(), summary));
    }
}
