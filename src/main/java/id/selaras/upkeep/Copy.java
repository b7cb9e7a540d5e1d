package id.selaras.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** Copies bytes and says what they were. */
final class Copy {

    private Copy() {
    }

    /**
     * @param most bytes to read at the most; what follows stays unread
     * @return hash and number of the bytes that were copied
     */
    static BackupManifest.Part bytes(InputStream from, long most, OutputStream to) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        byte[] block = new byte[1 << 16];
        long copied = 0;
        int read = from.read(block, 0, (int) Math.min(block.length, most));
        while (read > 0) {
            digest.update(block, 0, read);
            to.write(block, 0, read);
            copied += read;
            read = from.read(block, 0, (int) Math.min(block.length, most - copied));
        }
        return new BackupManifest.Part(Hex.encodeHexString(digest.digest()), copied);
    }
}
