package id.selaras.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words plans are made of, from {@code synthetic/pekerjaan.tsv} and {@code synthetic/kata.tsv}. */
final class Vocabulary {

    /** An agency every government has. */
    record Office(String kind, String name, List<String> fields) {
    }

    private static final List<String> OFFICE_KINDS = List.of("dinas", "badan", "satuan", "inspektorat", "setda", "setwan", "rsud");

    final Map<String, Work.Action> actions = new HashMap<>();
    final List<Office> offices = new ArrayList<>();
    final List<Work> works = new ArrayList<>();
    final List<String> purposes = new ArrayList<>();
    final List<String> manners = new ArrayList<>();
    final List<String> groups = new ArrayList<>();
    final List<String> funds = new ArrayList<>();
    /** Names of places and groups. */
    final List<String> names = new ArrayList<>();

    private final Map<String, Integer> worksOfField = new HashMap<>();

    Vocabulary() {
        Map<String, String[]> parts = new LinkedHashMap<>();
        for (String[] line : lines("kata.tsv")) {
            switch (line[0]) {
                case "tujuan" -> purposes.add(line[1]);
                case "sifat" -> manners.add(line[1]);
                case "kelompok" -> groups.add(line[1]);
                case "dana" -> funds.add(line[1]);
                case "depan", "belakang" -> parts.put(line[0], line[1].split("/"));
                default -> other(line);
            }
        }
        for (String first : parts.get("depan")) {
            for (String second : parts.get("belakang")) {
                names.add(first + second);
            }
        }
        lines("pekerjaan.tsv").stream().skip(1).forEach(line -> works.add(new Work(code(line[0]), line[1], line[2],
                actions.get(line[3]), List.of(line[4].split("/")), List.of(line[5].split("/")), line[6])));
    }

    List<Work> worksOf(String field) {
        return works.stream().filter(work -> work.field().equals(field)).toList();
    }

    /** The work of a field one office does: offices of the same field divide it among themselves. */
    List<Work> shareOf(String office, String field) {
        List<Work> all = worksOf(field);
        List<String> sharing = offices.stream().filter(other -> other.fields().contains(field)).map(Office::name).toList();
        int turn = sharing.indexOf(office);
        return turn < 0 ? all : IntStream.range(0, all.size()).filter(at -> at % sharing.size() == turn).mapToObj(all::get).toList();
    }

    private void other(String[] line) {
        if (OFFICE_KINDS.contains(line[0])) {
            offices.add(new Office(line[0], line[1], List.of(line[2].split("/"))));
        } else {
            String key = line[0].replace("tindakan ", "");
            actions.put(key, new Work.Action(key, List.of(line[1].split("/")), line[2]));
        }
    }

    private String code(String field) {
        int at = worksOfField.merge(field, 1, Integer::sum) - 1;
        return field + (field.equals(Work.SUPPORT) ? ".01" : ".0" + (2 + at / 4)) + ".2.0" + (1 + at % 4) + ".000" + (1 + at % 9);
    }

    private static List<String[]> lines(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/synthetic/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
