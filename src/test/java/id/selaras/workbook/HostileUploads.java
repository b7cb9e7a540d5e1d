package id.selaras.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The one-fault files as bytes somebody sends, for tests outside this room. */
public final class HostileUploads {

    private static final long LARGEST = 2 << 20;

    private HostileUploads() {
    }

    /** @param code of the problem it must give */
    public record Hostile(String name, String code, byte[] bytes) {

        @Override
        public String toString() {
            return code + ": " + name;
        }
    }

    /** All that are files of a small size. */
    public static Stream<Hostile> all() {
        return OneFaultWorkbooks.all().stream().flatMap(HostileUploads::upload);
    }

    private static Stream<Hostile> upload(OneFaultWorkbooks.OneFault fault) {
        try {
            Path folder = Files.createTempDirectory("berkas-cacat");
            Path file = fault.in(folder);
            boolean small = Files.isRegularFile(file) && Files.size(file) <= LARGEST;
            Stream<Hostile> upload = small ? Stream.of(new Hostile(fault.name(), fault.code(), Files.readAllBytes(file)))
                    : Stream.empty();
            Files.deleteIfExists(file);
            Files.delete(folder);
            return upload;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
