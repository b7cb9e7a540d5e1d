package id.selaras.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** Every kind of change this program can apply, for those who ask without starting it; a test compares the list with the effects. */
public final class KnownKinds {

    private static final String LIST = "/journal-kinds.txt";

    private KnownKinds() {
    }

    public static Set<String> all() throws IOException {
        try (InputStream in = KnownKinds.class.getResourceAsStream(LIST)) {
            return new TreeSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }
}
