package id.selaras.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.ServiceTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A restore must know, without starting the service, which changes it can apply. */
@ServiceTest
class KnownKindsTest {

    @Autowired
    private Effects effects;

    @Test
    void theCommittedListIsExactlyWhatTheServiceCanApply() throws IOException {
        assertThat(KnownKinds.all()).as("src/main/resources/journal-kinds.txt").containsExactlyInAnyOrderElementsOf(effects.kinds());
    }
}
