package id.selaras.assessment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON in the canonical form of RFC 8785 piece by piece, so that large facts are hashed without being held as text.
 * The caller gives keys in ascending order of UTF-16 code units and numbers already in their canonical spelling.
 */
public final class CanonicalJson {

    private static final int CHUNK = 1 << 14;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(CHUNK + 256);

    public CanonicalJson(OutputStream out) {
        this.out = out;
    }

    /** Punctuation, numbers, {@code true}, {@code false}, {@code null}. */
    public CanonicalJson raw(String literal) {
        text.append(literal);
        flushWhenFull();
        return this;
    }

    /** A whole value that is in its canonical form already. */
    CanonicalJson bytes(byte[] canonical) {
        flush();
        try {
            out.write(canonical);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** A string with exactly the escapes RFC 8785 asks for. */
    public CanonicalJson string(String value) {
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                control(c);
            } else {
                text.append(c);
            }
        }
        text.append('"');
        flushWhenFull();
        return this;
    }

    private void control(char c) {
        switch (c) {
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        }
    }

    /** To be called once at the end. */
    public void finish() {
        flush();
    }

    /** Only between pieces, so that no surrogate pair is ever cut. */
    private void flushWhenFull() {
        if (text.length() >= CHUNK) {
            flush();
        }
    }

    private void flush() {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
