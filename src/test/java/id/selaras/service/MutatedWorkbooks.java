package id.selaras.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A sample workbook with something wrong in it: in its bytes, or, packed again, in the text of one of its parts. */
final class MutatedWorkbooks {

    private static final List<String> SPLINTERS = List.of("<c", "</row>", "<row r=\"1\">", "&#0;", "&amp;", "\"", ">", "<v>1e400</v>", "-1",
            "999999999999", "t=\"s\"", "t=\"e\"", "<f>1/0</f>", "r=\"XFD1048576\"", "r=\"A0\"", "<!DOCTYPE a>", "]]>", "\u0001");

    private final Random random;
    private final byte[] sample;

    MutatedWorkbooks(Random random, byte[] sample) {
        this.random = random;
        this.sample = sample;
    }

    byte[] next() {
        return switch (random.nextInt(5)) {
            case 0 -> java.util.Arrays.copyOf(sample, random.nextInt(sample.length));
            case 1 -> flipped(sample.clone());
            default -> repacked();
        };
    }

    private byte[] flipped(byte[] bytes) {
        for (int times = 1 + random.nextInt(20); times > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] repacked() {
        int chosen = random.nextInt(12);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sample)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            int at = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry(), at++) {
                byte[] part = in.readAllBytes();
                boolean sheet = entry.getName().contains("worksheets/") && random.nextInt(2) == 0;
                if (at == chosen && random.nextInt(4) == 0) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(at == chosen || sheet ? splintered(part) : part);
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private byte[] splintered(byte[] part) {
        StringBuilder text = new StringBuilder(new String(part, StandardCharsets.UTF_8));
        for (int times = 1 + random.nextInt(6); times > 0 && text.length() > 10; times--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
                default -> digit(text, at);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Numbers changed and nothing else: the part stays whole and says something odd. */
    private void digit(StringBuilder text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                text.setCharAt(at, (char) ('0' + random.nextInt(10)));
                return;
            }
        }
    }
}
