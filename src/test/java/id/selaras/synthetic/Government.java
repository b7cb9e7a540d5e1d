package id.selaras.synthetic;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Places and agencies of one government: 24 kecamatan with 15 villages, 36 offices and the office of each kecamatan. */
final class Government {

    static final int DISTRICTS = 24;
    static final int VILLAGES = 15;

    /** An agency at work. @param district number of its kecamatan, or -1 for the whole government */
    record Desk(Agency agency, String kind, List<String> fields, int district) {
    }

    final String name;
    final int number;
    final List<String> districts;
    final List<List<String>> villages = new ArrayList<>();
    final List<Desk> desks = new ArrayList<>();

    Government(Vocabulary words, int number, long seed) {
        this.number = number;
        List<String> names = new ArrayList<>(words.names);
        Collections.shuffle(names, new Random(seed * 31 + number));
        name = "Kabupaten " + names.get(0);
        districts = List.copyOf(names.subList(1, 1 + DISTRICTS));
        for (int district = 0; district < DISTRICTS; district++) {
            int from = 1 + DISTRICTS + district * VILLAGES;
            villages.add(List.copyOf(names.subList(from, from + VILLAGES)));
        }
        for (Vocabulary.Office office : words.offices) {
            desks.add(new Desk(agency(office.fields(), office.name() + " " + name), office.kind(), office.fields(), -1));
        }
        for (int district = 0; district < DISTRICTS; district++) {
            List<String> fields = List.of(Work.DISTRICT_OFFICE);
            desks.add(new Desk(agency(fields, "Kecamatan " + districts.get(district)), "kecamatan", fields, district));
        }
    }

    private Agency agency(List<String> fields, String title) {
        String second = fields.size() > 1 ? fields.get(1) : "0.00";
        int unit = number * 100 + desks.size() + 1;
        return new Agency(new AgencyCode("%s.%s.0.00.%02d.%04d".formatted(fields.get(0), second, unit % 100, unit / 100)), title);
    }
}
